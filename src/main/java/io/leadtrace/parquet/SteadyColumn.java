package io.leadtrace.parquet;

import java.util.Arrays;
import java.util.List;

/**
 * Whole numbers that hardly change from row to row, of which no row is without: they are written as differences, in a few bits
 * each.
 */
public final class SteadyColumn extends ParquetColumn {
    private static final int BLOCK = 128;
    private static final int PARTS = 4;
    private static final int PART = BLOCK / PARTS;

    private final PageBytes page = new PageBytes();
    private final long[] block = new long[BLOCK];
    private long[] values = new long[1 << 10];

    private SteadyColumn(String name, Type type) {
        super(name, type, false);
    }

    /** A column of numbers of 32 bits. */
    public static SteadyColumn ofInts(String name) {
        return new SteadyColumn(name, Type.INT32);
    }

    /** A column of numbers of 64 bits. */
    public static SteadyColumn ofLongs(String name) {
        return new SteadyColumn(name, Type.INT64);
    }

    /** The same value in each of the next rows. */
    public void add(long value, int count) {
        room(count);
        Arrays.fill(values, rows, rows + count, value);
        rows += count;
    }

    /** The values of the next rows, the first {@code count} of some. */
    public void add(int[] some, int count) {
        room(count);
        for (int i = 0; i < count; i++) {
            values[rows + i] = some[i];
        }
        rows += count;
    }

    /** The values of the next rows, the first {@code count} of some. */
    public void add(long[] some, int count) {
        room(count);
        System.arraycopy(some, 0, values, rows, count);
        rows += count;
    }

    private void room(int count) {
        if (values.length < rows + count) {
            values = Arrays.copyOf(values, Math.max(rows * 2, rows + count));
        }
    }

    @Override
    Chunk take() {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < rows; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        page.clear();
        deltas();
        Chunk chunk =
                new Chunk(Page.NONE, new Page(List.of(page), rows), Encoding.DELTAS, 0, plain(least), plain(most));
        rows = 0;
        return chunk;
    }

    private PageBytes plain(long value) {
        PageBytes plain = new PageBytes();
        if (type() == Type.INT32) {
            plain.number((int) value);
        } else {
            plain.number(value);
        }
        return plain;
    }

    /** DELTA_BINARY_PACKED: the first value, then blocks of differences, less the least of the block. */
    private void deltas() {
        page.unsigned(BLOCK);
        page.unsigned(PARTS);
        page.unsigned(rows);
        page.signed(rows == 0 ? 0 : values[0]);
        for (int from = 1; from < rows; from += BLOCK) {
            int count = Math.min(BLOCK, rows - from);
            long least = Long.MAX_VALUE;
            for (int i = 0; i < count; i++) {
                block[i] = values[from + i] - values[from + i - 1];
                least = Math.min(least, block[i]);
            }
            for (int i = 0; i < BLOCK; i++) {
                block[i] = i < count ? block[i] - least : 0;
            }
            page.signed(least);
            int[] widths = new int[PARTS];
            for (int part = 0; part < PARTS; part++) {
                long bits = 0;
                for (int i = part * PART; i < (part + 1) * PART; i++) {
                    bits |= block[i];
                }
                widths[part] = Long.SIZE - Long.numberOfLeadingZeros(bits);
                page.one(widths[part]);
            }
            for (int part = 0; part * PART < count; part++) {
                page.packed(block, part * PART, PART, widths[part]);
            }
        }
    }
}
