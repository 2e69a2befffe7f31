package io.leadtrace.parquet;

import java.util.Arrays;
import java.util.List;

/** Numbers of 64 bits that are like nothing before them, written as they are; any row may be without. */
public final class DigestColumn extends ParquetColumn {
    private final PageBytes values = new PageBytes();
    private final PageBytes presence = new PageBytes();
    private long[] present = new long[1 << 4];

    /** A column of a name, empty. */
    public DigestColumn(String name) {
        super(name, Type.INT64, true);
    }

    /** The values of the next rows, the first {@code count} of some: a row has one if the mask's bit is set in its flags. */
    public void add(long[] some, byte[] flags, int mask, int count) {
        if (present.length * Long.SIZE < rows + count) {
            present = Arrays.copyOf(present, Math.max(present.length * 2, (rows + count) / Long.SIZE + 1));
        }
        if (rows == 0) {
            values.clear();
        }
        values.numbers(some, flags, mask, count);
        for (int i = 0; i < count; i++, rows++) {
            present[rows / Long.SIZE] |= ((flags[i] & mask) == 0 ? 0L : 1L) << rows;
        }
    }

    /** So many rows without a value. */
    public void addNone(int count) {
        if (rows == 0) {
            values.clear();
        }
        rows += count;
    }

    @Override
    Chunk take() {
        int size = values.size() / Long.BYTES;
        presence(size);
        Chunk chunk = new Chunk(
                Page.NONE, new Page(List.of(presence, values), rows), Encoding.PLAIN, rows - size, null, null);
        Arrays.fill(present, 0);
        rows = 0;
        return chunk;
    }

    /** Which rows have a value: one run of bits, or one of a single value where all have one. */
    private void presence(int size) {
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
        presence.clear();
        presence.number(runs.size());
        presence.all(runs);
    }
}
