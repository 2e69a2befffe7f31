package io.leadtrace.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pairs of a key and a posting that wait in a file, batch by batch, each batch parted by the first bits of its keys. */
final class WaitingPairs implements AutoCloseable {
    /** Portions have so many of a key's 63 bits in common. */
    static final int PORTION_BITS = 8;

    static final int PORTIONS = 1 << PORTION_BITS;
    private static final int PAIR = PostingSorter.PAIR;
    private static final int SHIFT = Long.SIZE - 1 - PORTION_BITS;

    private final Path path;
    private FileChannel file;
    private ByteBuffer bytes = room(1 << 16);
    private long size;
    private long largest;
    private final long[] sizes = new long[PORTIONS];

    /** Where the portions of each batch begin in it; behind them its end. */
    private final List<int[]> batches = new ArrayList<>();

    WaitingPairs(Path path) {
        this.path = path;
    }

    private static ByteBuffer room(int size) {
        return ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
    }

    /** How many pairs wait. */
    long size() {
        return size;
    }

    /** How many of a portion do. */
    int size(int portion) {
        return Math.toIntExact(sizes[portion]);
    }

    /** How many of the portion do that has most. */
    long largest() {
        return largest;
    }

    /** Writes a batch: the first {@code count} pairs. */
    void add(long[] pairs, int count) throws IOException {
        if (file == null) {
            file = FileChannel.open(
                    path,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        int[] begins = new int[PORTIONS + 1];
        for (int i = 0; i < count; i++) {
            begins[(int) (pairs[PAIR * i] >>> SHIFT) + 1]++;
        }
        for (int portion = 0; portion < PORTIONS; portion++) {
            sizes[portion] += begins[portion + 1];
            largest = Math.max(largest, sizes[portion]);
            begins[portion + 1] += begins[portion];
        }
        int[] next = begins.clone();
        long[] parted = new long[PAIR * count];
        for (int i = 0; i < count; i++) {
            int to = PAIR * next[(int) (pairs[PAIR * i] >>> SHIFT)]++;
            parted[to] = pairs[PAIR * i];
            parted[to + 1] = pairs[PAIR * i + 1];
        }
        write(parted);
        batches.add(begins);
        size += count;
    }

    private void write(long[] numbers) throws IOException {
        for (int from = 0; from < numbers.length; from += bytes.capacity() / Long.BYTES) {
            int some = Math.min(bytes.capacity() / Long.BYTES, numbers.length - from);
            bytes.clear().asLongBuffer().put(numbers, from, some);
            bytes.limit(some * Long.BYTES);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        }
    }

    /**
     * Reads a portion, in the order its pairs were added.
     *
     * @throws UncheckedIOException if that fails
     */
    long[] read(int portion) {
        long[] pairs = new long[PAIR * size(portion)];
        int at = 0;
        long offset = 0;
        for (int[] begins : batches) {
            int some = PAIR * (begins[portion + 1] - begins[portion]);
            read(offset + (long) PAIR * begins[portion], pairs, at, some);
            at += some;
            offset += (long) PAIR * begins[PORTIONS];
        }
        return pairs;
    }

    private void read(long from, long[] numbers, int at, int count) {
        try {
            if (bytes.capacity() < count * Long.BYTES) {
                bytes = room(count * Long.BYTES);
            }
            bytes.clear().limit(count * Long.BYTES);
            while (bytes.hasRemaining()) {
                if (file.read(bytes, from * Long.BYTES + bytes.position()) < 0) {
                    throw new IOException("cut short: " + path);
                }
            }
            bytes.flip().asLongBuffer().get(numbers, at, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets all. */
    void clear() throws IOException {
        Arrays.fill(sizes, 0);
        batches.clear();
        size = 0;
        largest = 0;
        if (file != null) {
            file.truncate(0);
            file.position(0);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
