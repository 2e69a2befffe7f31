package io.leadtrace.parquet;

import java.util.Arrays;

/**
 * Whole numbers. Those that hardly change from row to row are written as differences, in a few bits each; digests, which are
 * like nothing before them, as they are.
 */
public final class NumberColumn extends ParquetColumn {
    private static final int BLOCK = 128;
    private static final int PARTS = 4;
    private static final int PART = BLOCK / PARTS;

    private final Type type;
    private final boolean steady;
    private long[] values = new long[1 << 10];
    private int size;
    private long[] present = new long[1 << 4];
    private int rows;

    private NumberColumn(String name, Type type, boolean steady) {
        super(name);
        this.type = type;
        this.steady = steady;
    }

    /** A column of numbers of 32 bits, near each other from row to row, of which no row is without. */
    public static NumberColumn steadyInt(String name) {
        return new NumberColumn(name, Type.INT32, true);
    }

    /** The same of 64 bits. */
    public static NumberColumn steadyLong(String name) {
        return new NumberColumn(name, Type.INT64, true);
    }

    /** A column of digests of 64 bits, of which any row may be without. */
    public static NumberColumn digest(String name) {
        return new NumberColumn(name, Type.INT64, false);
    }

    /** The value of the next row. */
    public void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
        if (!steady) {
            mark();
        }
        rows++;
    }

    /**
     * The values of the next rows, in a column of which any row may be without: a row has one if the mask's bit is set in its flags.
     */
    public void add(long[] some, byte[] flags, int mask, int count) {
        if (values.length < size + count) {
            values = Arrays.copyOf(values, Math.max(size * 2, size + count));
        }
        if (present.length * Long.SIZE < rows + count) {
            present = Arrays.copyOf(present, Math.max(present.length * 2, (rows + count) / Long.SIZE + 1));
        }
        int to = size;
        int row = rows;
        for (int i = 0; i < count; i++, row++) {
            if ((flags[i] & mask) != 0) {
                values[to++] = some[i];
                present[row / Long.SIZE] |= 1L << row;
            }
        }
        size = to;
        rows = row;
    }

    /** The next row has no value. */
    public void addNull() {
        if (steady) {
            throw new IllegalStateException(name() + " has a value in each row");
        }
        rows++;
    }

    private void mark() {
        int word = rows / Long.SIZE;
        if (word >= present.length) {
            present = Arrays.copyOf(present, Math.max(present.length * 2, word + 1));
        }
        present[word] |= 1L << rows;
    }

    @Override
    Type type() {
        return type;
    }

    @Override
    boolean optional() {
        return !steady;
    }

    @Override
    int rows() {
        return rows;
    }

    @Override
    Chunk take() {
        PageBytes page = new PageBytes();
        if (steady) {
            deltas(page);
        } else {
            presence(page);
            page.numbers(values, size);
        }
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; steady && i < size; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        Chunk chunk = new Chunk(
                null,
                0,
                page,
                steady ? Encoding.DELTAS : Encoding.PLAIN,
                rows - size,
                steady ? plain(least) : null,
                steady ? plain(most) : null);
        Arrays.fill(present, 0);
        size = 0;
        rows = 0;
        return chunk;
    }

    private PageBytes plain(long value) {
        PageBytes plain = new PageBytes();
        if (type == Type.INT32) {
            plain.number((int) value);
        } else {
            plain.numbers(new long[] {value}, 1);
        }
        return plain;
    }

    /** Which rows have a value: one run of bits, or one of a single value where all have one. */
    private void presence(PageBytes page) {
        PageBytes runs = new PageBytes();
        if (size == rows) {
            runs.unsigned((long) rows << 1);
            runs.one(1);
        } else {
            int bytes = (rows + Byte.SIZE - 1) / Byte.SIZE;
            runs.unsigned((long) bytes << 1 | 1);
            for (int i = 0; i < bytes; i++) {
                int word = i / Long.BYTES;
                runs.one(word < present.length ? (int) (present[word] >>> i % Long.BYTES * Byte.SIZE) : 0);
            }
        }
        page.number(runs.size());
        page.all(runs);
    }

    /** DELTA_BINARY_PACKED: the first value, then blocks of differences, less the least of the block. */
    private void deltas(PageBytes page) {
        page.unsigned(BLOCK);
        page.unsigned(PARTS);
        page.unsigned(size);
        page.signed(size == 0 ? 0 : values[0]);
        long[] block = new long[BLOCK];
        for (int from = 1; from < size; from += BLOCK) {
            int count = Math.min(BLOCK, size - from);
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
