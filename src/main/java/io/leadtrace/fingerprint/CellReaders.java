package io.leadtrace.fingerprint;

import io.leadtrace.detect.Detecting;
import io.leadtrace.source.Exhibit;
import io.leadtrace.source.ExhibitVisitor;
import io.leadtrace.source.Exhibits;
import io.leadtrace.source.Problem;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.table.Reading;
import io.leadtrace.table.Tables;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads several files at once, the cells of a large one digested by several threads, and hands them on in the order they
 * were found, so that a list has the same id on any number of threads. Files are begun in that order too, so the one waited
 * for is always being read.
 */
final class CellReaders implements AutoCloseable {
    /** So many files may be read while the one before them is not: those of ordinary size fit memory. */
    private static final int MOST_AHEAD = 16;

    private final ExecutorService readers;
    private final ExecutorService digesters;
    private final ExecutorService walker = Executors.newSingleThreadExecutor(CellReaders::daemon);
    private final BlockingQueue<Optional<Object>> found = new LinkedBlockingQueue<>(MOST_AHEAD);
    private final FingerprintKey key;
    private final ReadOptions options;

    CellReaders(int threads, FingerprintKey key, ReadOptions options) {
        readers = Executors.newFixedThreadPool(threads, CellReaders::daemon);
        digesters = Executors.newFixedThreadPool(threads, CellReaders::daemon);
        this.key = key;
        this.options = options;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "leadtrace-reader");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to read the files below the paths that {@code wanted} lets pass, after those begun before. */
    void begin(List<String> paths, Predicate<Exhibit> wanted) {
        walker.execute(() -> walk(paths, wanted));
    }

    /** Hands on, in order and on this thread, each file of the paths begun first that were not yet, and each problem. */
    void finish(Consumer<CellPipe> eachFile, Consumer<Problem> eachProblem) {
        try {
            for (Optional<Object> one = found.take(); one.isPresent(); one = found.take()) {
                if (one.get() instanceof CellPipe pipe) {
                    eachFile.accept(pipe);
                } else if (one.get() instanceof Problem problem) {
                    eachProblem.accept(problem);
                } else if (one.get() instanceof RuntimeException failure) {
                    throw failure;
                }
            }
        } catch (InterruptedException e) {
            throw CellPipe.interrupted();
        }
    }

    private void walk(List<String> paths, Predicate<Exhibit> wanted) {
        try {
            Exhibits.visit(paths, options.passwords(), new ExhibitVisitor() {
                @Override
                public void exhibit(Exhibit exhibit) {
                    if (!wanted.test(exhibit)) {
                        return;
                    }
                    // a file that cannot be hashed is a problem of this walk
                    exhibit.source().sha256();
                    CellPipe pipe = new CellPipe(exhibit.source());
                    find(pipe);
                    if (!exhibit.temporary()) {
                        readers.execute(() -> fill(exhibit, pipe));
                    } else {
                        // a member of an archive is only there until this returns
                        fill(exhibit, pipe);
                    }
                }

                @Override
                public void problem(Problem problem) {
                    find(problem);
                }
            });
            find(null);
        } catch (CancellationException e) {
            return;
        } catch (RuntimeException e) {
            find(e);
        }
    }

    private void find(Object one) {
        try {
            found.put(Optional.ofNullable(one));
        } catch (InterruptedException e) {
            throw CellPipe.interrupted();
        }
    }

    private void fill(Exhibit exhibit, CellPipe pipe) {
        Reading reading = null;
        try {
            reading = Tables.read(exhibit, options, Detecting.parting(new Fingerprinting(key, pipe, digesters)));
        } catch (CancellationException | RejectedExecutionException e) {
            return;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // the loader makes a problem of a file without a reading
        }
        pipe.put(new CellPipe.Done(reading));
    }

    @Override
    public void close() {
        walker.shutdownNow();
        readers.shutdownNow();
        digesters.shutdownNow();
    }
}
