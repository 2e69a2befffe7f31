package io.leadtrace.casefile;

import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.index.PostingFile;
import io.leadtrace.index.PostingMerge;
import io.leadtrace.index.PostingSorter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of an index while more is added, oldest first: what is new at once is a file of its own, and three files of like
 * size at the end become one (O'Neil et al., The log-structured merge-tree, Acta Informatica 1996). So there are few
 * files, and adding costs each posting a few copies, however large the case.
 */
final class IndexRuns {
    /** So many files of like size become one. */
    private static final int LIKE = 3;

    private final FingerprintKey key;
    private final Path folder;
    private final Path work;
    private final List<Run> runs;
    private final List<Path> added = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private int next;

    /**
     * A file of the index.
     *
     * @param name its name
     * @param code a code of its bytes made with the case's key
     * @param postings how many postings it has
     */
    record Run(String name, String code, long postings) {}

    /** Files that lie in the folder already; new ones are made in that of work, numbered after them. */
    IndexRuns(FingerprintKey key, Path folder, Path work, List<Run> runs, int next) {
        this.key = key;
        this.folder = folder;
        this.work = work;
        this.runs = new ArrayList<>(runs);
        this.next = next;
    }

    /** What collects postings to be {@link #add added}. */
    PostingSorter sorter() {
        return new PostingSorter(work.resolve("postings"));
    }

    /** Writes postings to a file, which is one of them once all are {@link #settle}d. */
    void add(PostingSorter postings) throws IOException {
        Path file = fresh();
        postings.write(file);
        added.add(file);
    }

    /** Makes one file of all that was added, and then of files of like size. */
    void settle() throws IOException {
        if (added.size() > 1) {
            Path merged = fresh();
            PostingMerge.write(added, merged);
            for (Path file : added) {
                Files.delete(file);
            }
            runs.add(made(merged));
        } else if (added.size() == 1) {
            runs.add(made(added.get(0)));
        }
        added.clear();
        while (runs.size() >= LIKE
                && runs.get(runs.size() - LIKE).postings()
                        < LIKE * runs.get(runs.size() - 1).postings()) {
            merge(runs.subList(runs.size() - LIKE, runs.size()));
        }
    }

    private void merge(List<Run> last) throws IOException {
        List<Path> files = last.stream().map(this::file).toList();
        Path merged = fresh();
        PostingMerge.write(files, merged);
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).startsWith(work)) {
                Files.delete(files.get(i));
            } else {
                dropped.add(last.get(i).name());
            }
        }
        last.clear();
        last.add(made(merged));
    }

    private Path fresh() {
        return work.resolve(String.format("%08d.postings", next++));
    }

    private Run made(Path file) throws IOException {
        WholeFile.force(file);
        try (PostingFile postings = PostingFile.open(file)) {
            return new Run(file.getFileName().toString(), code(key, file), postings.count());
        }
    }

    /** The code of a file. */
    static String code(FingerprintKey key, Path file) throws IOException {
        return key.code("index", file);
    }

    private Path file(Run run) {
        Path placed = folder.resolve(run.name());
        return Files.exists(placed) ? placed : work.resolve(run.name());
    }

    List<Run> runs() {
        return List.copyOf(runs);
    }

    /** Files in the folder that are no longer needed. */
    List<String> dropped() {
        return List.copyOf(dropped);
    }

    /** The number of the next file. */
    int next() {
        return next;
    }
}
