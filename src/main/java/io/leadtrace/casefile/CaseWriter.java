package io.leadtrace.casefile;

import io.leadtrace.engine.EngineException;
import io.leadtrace.fingerprint.CellStore;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.fingerprint.StoredLists;
import io.leadtrace.language.Message;
import io.leadtrace.source.Problem;
import io.leadtrace.source.Sha256;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes to a case, one writer at a time.
 *
 * <p>A file is added in steps of which each can be the last: its cells and manifest are written in {@code work}; the log
 * names them; they are renamed into {@code lists}. What the log does not name is unfinished work and is thrown away by
 * whoever writes next; what it names is put in its place.
 */
final class CaseWriter {
    private final CaseFiles files;
    private final FingerprintKey key;
    private final CustodyLog log;
    private final CaseIndex index;
    private final String call;
    private IndexGrowth growth;

    /** @param call the command that writes, for the log; may be null */
    CaseWriter(CaseFiles files, FingerprintKey key, CustodyLog log, CaseIndex index, String call) {
        this.files = files;
        this.key = key;
        this.log = log;
        this.index = index;
        this.call = call;
    }

    /** What is done while nobody else writes. */
    interface Work<T> {
        T done() throws IOException;
    }

    /** Waits for other writers, ends or throws away what a crash left, and works alone. */
    <T> T alone(Work<T> work) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            recover();
            return work.done();
        } catch (OverlappingFileLockException e) {
            throw new CaseException("casefile.busy", files.toString());
        } catch (IOException | UncheckedIOException | EngineException e) {
            throw CaseException.unwritten(files.folder());
        } finally {
            release(channel);
        }
    }

    private static void release(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void recover() throws IOException {
        log.begin();
        index.recover();
        Set<String> named = new HashSet<>();
        log.entries().forEach(entry -> entry.held().forEach(held -> named.add(held.name())));
        for (Path left : CaseFiles.in(files.work())) {
            String name = CaseFiles.LISTS + "/" + left.getFileName();
            if (named.contains(name) && !Files.exists(files.folder().resolve(name))) {
                files.place(left);
            } else {
                Files.delete(left);
            }
        }
    }

    /** Adds files, as {@link CaseFolder#add} says; to be called alone. */
    CaseFolder.Added add(List<String> paths, ReadOptions options, int threads, Consumer<SourceFile> eachFile)
            throws IOException {
        index.catchUp(log.added());
        growth = index.growth();
        try {
            CaseFolder.Added added = addUnindexed(paths, options, threads, eachFile);
            if (growth == null) {
                index.catchUp(log.added());
            } else if (growth.hasGrown()) {
                index.last(growth, log.added());
            }
            return added;
        } finally {
            stopGrowing();
        }
    }

    private void stopGrowing() throws IOException {
        if (growth != null) {
            growth.close();
            growth = null;
        }
    }

    /** The same without the index. */
    CaseFolder.Added addUnindexed(List<String> paths, ReadOptions options, int threads, Consumer<SourceFile> eachFile)
            throws IOException {
        Unchanged unchanged = new Unchanged(Instant.now());
        CellStore store = new CellStore(key, threads);
        Set<String> seen = known();
        List<SourceFile> added = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int[] known = {0};
        store.eachFile(
                paths,
                options,
                exhibit -> {
                    boolean fresh = seen.add(exhibit.source().sha256());
                    known[0] += fresh ? 0 : 1;
                    eachFile.accept(exhibit.source());
                    return fresh;
                },
                this::cells,
                () -> growth == null ? null : growth.postings(),
                (file, hash) -> {
                    problems.addAll(file.reading().problems());
                    if (!unchanged.is(file.source())) {
                        problems.add(new Problem(file.source().path(), Message.of("casefile.changed")));
                        discard(file);
                    } else if (!file.tables().isEmpty()) {
                        forgetIndexed(file);
                        keep(file, hash);
                        added.add(file.source());
                    } else if (file.reading().problems().isEmpty()) {
                        keep(file, hash);
                    }
                });
        store.problems().stream().filter(one -> !problems.contains(one)).forEach(problems::add);
        return new CaseFolder.Added(List.copyOf(added), known[0], List.copyOf(problems));
    }

    /** The SHA-256 of every file that is in the case, and of those that were read and had no list. */
    private Set<String> known() throws IOException {
        Set<String> known = new HashSet<>();
        for (LogEntry entry : log.entries()) {
            for (LogEntry.Held held : entry.held()) {
                String name = held.name();
                if (name.startsWith(CaseFiles.LISTS) && name.endsWith(CaseFiles.MANIFEST)) {
                    known.add(
                            name.substring(CaseFiles.LISTS.length() + 1, name.length() - CaseFiles.MANIFEST.length()));
                }
            }
        }
        return known;
    }

    /** Where the cells of a file are written before they are kept. */
    private Path cells(SourceFile file) {
        return files.work().resolve(file.sha256() + CaseFiles.CELLS);
    }

    /** The index took in a cell for others that went missing, so it looks through what is kept at the end instead. */
    private void forgetIndexed(StoredLists file) {
        try {
            if (file.brokeDown()) {
                stopGrowing();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what was written of a file; the index took it in, so it catches up at the end instead. */
    private void discard(StoredLists file) {
        try {
            if (!file.tables().isEmpty()) {
                stopGrowing();
            }
            Files.deleteIfExists(cells(file.source()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LogEntry.Held held(Path made, String hash) {
        return new LogEntry.Held(CaseFiles.LISTS + "/" + made.getFileName(), hash);
    }

    /**
     * Keeps a file's manifest, and its cells, which are written; a file without lists has none.
     *
     * @param hash the SHA-256 of its cells
     */
    private void keep(StoredLists file, String hash) {
        try {
            List<LogEntry.Held> held = new ArrayList<>();
            List<Path> made = new ArrayList<>();
            boolean hasLists = !file.tables().isEmpty();
            if (hasLists) {
                Path cells = cells(file.source());
                WholeFile.force(cells);
                made.add(cells);
                held.add(held(cells, hash));
            }
            Path manifest = files.work().resolve(file.source().sha256() + CaseFiles.MANIFEST);
            WholeFile.write(manifest, Manifest.write(file));
            made.add(manifest);
            held.add(held(manifest, Sha256.of(manifest)));
            log.add(hasLists ? "add" : "no-list", Covering.text(file.source().path()), Covering.text(call), held);
            for (Path one : made) {
                files.place(one);
            }
            if (hasLists && growth != null) {
                growth.kept(file.tables().size());
                if (growth.isLarge()) {
                    index.last(growth, log.added());
                    growth.close();
                    growth = index.growth();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
