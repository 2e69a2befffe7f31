package io.leadtrace.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/**
 * Collects postings in any order and writes them sorted, by distribution (Knuth, The Art of Computer Programming, volume 3,
 * sections 5.2.5 and 5.4.7): keys are hashes, so their first bits part them evenly into portions that are sorted one by one. What
 * is beyond memory waits in a file. One thread; {@link #write} lets a second help.
 */
public final class PostingSorter implements AutoCloseable {
    /** Each posting is sorted as two numbers, a key and what stands under it. */
    static final int PAIR = 2;

    /** So many are kept in memory. */
    private static final int HELD = 1 << 19;

    /** So many of one portion fit memory, 32 bytes each while they are sorted. */
    private static final int MOST_OF_A_PORTION = 1 << 22;

    /** A portion of so many times what is kept in memory is not sorted ahead, beside another. */
    private static final int LARGE = 2;

    private static final long MOST = 128L << 20;

    private final int held;
    private final WaitingPairs waiting;
    private long[] pairs = new long[PAIR << 8];
    private int size;

    /**
     * Begins without a posting.
     *
     * @param waiting a file that is made when memory does not suffice, and is gone when this is closed
     */
    public PostingSorter(Path waiting) {
        this(waiting, HELD);
    }

    PostingSorter(Path waiting, int held) {
        this.waiting = new WaitingPairs(waiting);
        this.held = held;
    }

    /** Adds a posting of a key, as {@link Posting} makes them. */
    public void add(long key, long posting) throws IOException {
        if (size == held) {
            waiting.add(pairs, size);
            size = 0;
        } else if (PAIR * size == pairs.length) {
            pairs = Arrays.copyOf(pairs, pairs.length * 2);
        }
        pairs[PAIR * size] = key;
        pairs[PAIR * size + 1] = posting;
        size++;
    }

    /** How many it holds, one that was added twice counted twice. */
    public long size() {
        return waiting.size() + size;
    }

    /** Whether it is time to write. */
    public boolean isFull() {
        return waiting.size() >= MOST || waiting.largest() >= MOST_OF_A_PORTION;
    }

    /** Writes all to a file, to be opened as {@link PostingFile}, and is empty then. */
    public void write(Path file) throws IOException {
        try (PostingWriter writer = new PostingWriter(file)) {
            if (waiting.size() == 0) {
                write(SortedPairs.of(pairs, size, 0), size, writer);
            } else {
                waiting.add(pairs, size);
                ForkJoinTask<long[]> next = ahead(0);
                for (int portion = 0; portion < WaitingPairs.PORTIONS; portion++) {
                    long[] sorted = next == null ? sorted(portion) : next.join();
                    next = ahead(portion + 1);
                    write(sorted, waiting.size(portion), writer);
                }
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        size = 0;
        waiting.clear();
    }

    /** Sorts a portion on another thread; null if there is none, or it is large. */
    private ForkJoinTask<long[]> ahead(int portion) {
        return portion == WaitingPairs.PORTIONS || waiting.size(portion) > LARGE * held
                ? null
                : ForkJoinPool.commonPool().submit(() -> sorted(portion));
    }

    private long[] sorted(int portion) {
        return SortedPairs.of(waiting.read(portion), waiting.size(portion), WaitingPairs.PORTION_BITS);
    }

    private static void write(long[] sorted, int count, PostingWriter writer) throws IOException {
        for (int i = 0; i < count; i++) {
            writer.add(sorted[PAIR * i], sorted[PAIR * i + 1]);
        }
    }

    @Override
    public void close() throws IOException {
        waiting.close();
    }
}
