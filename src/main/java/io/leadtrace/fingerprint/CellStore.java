package io.leadtrace.fingerprint;

import io.leadtrace.detect.Profile;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Reading;
import io.leadtrace.table.TableHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Reads files and keeps their cells, each file's in a Parquet file of its own. Memory follows neither files nor rows. */
public final class CellStore {
    private final FingerprintKey key;
    private final int threads;
    private final List<Problem> problems = new ArrayList<>();

    /** Reads {@code threads} files at once, at least 1. */
    public CellStore(FingerprintKey key, int threads) {
        this.key = key;
        this.threads = Math.max(1, threads);
    }

    /**
     * Reads the files below the paths that {@code wanted} lets pass and hands on what is known of one after another, in order.
     *
     * @param cells where a file's cells go; nothing is written for a file without lists
     * @param postings asked for each file: what files its cells in an index; null where nothing does
     * @param each is handed a file when its cells are written, and the SHA-256 of these, null where it has none
     * @throws UncheckedIOException if they cannot be written
     */
    public void eachFile(
            List<String> paths,
            ReadOptions options,
            Predicate<Exhibit> wanted,
            Function<SourceFile, Path> cells,
            Supplier<CellPostings> postings,
            BiConsumer<StoredLists, String> each) {
        try (CellReaders readers = new CellReaders(threads, key, options)) {
            readers.begin(paths, wanted);
            readers.finish(
                    pipe -> {
                        Storing to = new Storing(cells.apply(pipe.file()), postings.get());
                        each.accept(stored(pipe, to), to.file == null ? null : to.file.sha256());
                    },
                    problems::add);
        }
    }

    /** What could not be read, so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private StoredLists stored(CellPipe pipe, Storing to) {
        try (Storing storing = to) {
            Reading reading = pipe.drain(storing);
            problems.addAll(reading.problems());
            return new StoredLists(pipe.file(), reading, storing.tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Storing implements CellPipe.Sink, AutoCloseable {
        private final Path path;
        private final CellPostings postings;
        private final List<StoredLists.Table> tables = new ArrayList<>();
        private CellFile file;

        Storing(Path path, CellPostings postings) {
            this.path = path;
            this.postings = postings;
        }

        @Override
        public void began(TableHead head, Profile judged) {
            try {
                file = file == null ? new CellFile(path) : file;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            file.begin(judged);
            if (postings != null) {
                postings.begin(judged);
            }
            tables.add(new StoredLists.Table(head, judged, 0, List.of()));
        }

        @Override
        public void cells(DigestedCells cells) {
            try {
                file.add(cells);
                if (postings != null) {
                    postings.add(cells);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void ended(long rows, List<Integer> sortedBy) {
            StoredLists.Table table = tables.get(tables.size() - 1);
            tables.set(tables.size() - 1, new StoredLists.Table(table.head(), table.profile(), rows, sortedBy));
        }

        @Override
        public void close() throws IOException {
            if (file != null) {
                file.close();
            }
        }
    }
}
