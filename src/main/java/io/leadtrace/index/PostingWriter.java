package io.leadtrace.index;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Writes a {@link PostingFile}: blocks of postings in the order of keys and, of one key, of postings; then a directory of
 * the blocks, then a footer. In a block each posting is a few bytes (numbers of seven bits a byte, the low ones first):
 *
 * <pre>
 * key - last key, times 2          of another key than the last
 * (list - last list) times 2 + 1   of the same key
 * list                             of another key
 * row, or row - last row if the key and the list are the last ones, each times 2, + mark
 * </pre>
 *
 * <p>So that a look-up does not go through the whole block, each {@value #WHOLE}th posting of it, from the first on, is the
 * key, 8 bytes, then list and row as of another key. The block ends with where each of these begins, 2 bytes each, and how
 * many they are, 2 bytes.
 */
final class PostingWriter implements AutoCloseable {
    static final long MAGIC = 0x4c54504f53543032L; // LTPOST02
    static final int ENTRY = 32;
    static final int FOOTER = 32;
    private static final int BLOCK = 4096;
    private static final int WHOLE = 32;

    private final DataOutputStream out;
    private final byte[] block = new byte[2 * BLOCK];
    private final ByteBuffer bytes = ByteBuffer.wrap(block);
    private int at;
    private final short[] wholes = new short[BLOCK / WHOLE + 1];
    private int inBlock;
    private long[] directory = new long[64 * ENTRY / Long.BYTES];
    private int blocks;
    private long offset = Long.BYTES;
    private long count;
    private long lastKey;
    private long last;

    PostingWriter(Path file) throws IOException {
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        out.writeLong(MAGIC);
    }

    /** Adds a posting; the same one twice is written once. */
    void add(long key, long posting) throws IOException {
        if (count > 0 && key == lastKey && posting == last) {
            return;
        }
        if (inBlock == 0) {
            entry(key, posting);
        }
        boolean whole = inBlock % WHOLE == 0;
        boolean same = !whole && key == lastKey;
        boolean sameList = same && Posting.list(posting) == Posting.list(last);
        if (whole) {
            wholes[inBlock / WHOLE] = (short) at;
            bytes.putLong(at, key);
            at += Long.BYTES;
            put(Posting.list(posting));
        } else if (same) {
            put((long) (Posting.list(posting) - Posting.list(last)) << 1 | 1);
        } else {
            put(key - lastKey << 1);
            put(Posting.list(posting));
        }
        long row = Integer.toUnsignedLong(Posting.row(posting))
                - (sameList ? Integer.toUnsignedLong(Posting.row(last)) : 0);
        put(row << 1 | posting & 1);
        lastKey = key;
        last = posting;
        count++;
        inBlock++;
        if (at >= BLOCK) {
            end();
        }
    }

    private void put(long number) {
        int to = at;
        long rest = number;
        while (rest >>> 7 != 0) {
            block[to++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        block[to++] = (byte) rest;
        at = to;
    }

    private void entry(long key, long posting) {
        int at = blocks * ENTRY / Long.BYTES;
        if (at == directory.length) {
            directory = Arrays.copyOf(directory, at * 2);
        }
        directory[at] = key;
        directory[at + 1] = posting;
        directory[at + 2] = offset;
    }

    private void end() throws IOException {
        if (inBlock == 0) {
            return;
        }
        int begun = (inBlock + WHOLE - 1) / WHOLE;
        bytes.position(at);
        for (int one = 0; one < begun; one++) {
            bytes.putShort(wholes[one]);
        }
        bytes.putShort((short) begun);
        int size = bytes.position();
        CRC32C sum = new CRC32C();
        sum.update(block, 0, size);
        directory[blocks * ENTRY / Long.BYTES + 3] = (long) size << 32 | sum.getValue();
        out.write(block, 0, size);
        offset += size;
        bytes.clear();
        at = 0;
        inBlock = 0;
        blocks++;
    }

    /** Writes what is left, the directory and the footer. */
    @Override
    public void close() throws IOException {
        try (out) {
            end();
            CRC32C sum = new CRC32C();
            ByteBuffer entry = ByteBuffer.allocate(ENTRY);
            for (int one = 0; one < blocks; one++) {
                entry.clear();
                for (int part = 0; part < ENTRY / Long.BYTES; part++) {
                    entry.putLong(directory[one * ENTRY / Long.BYTES + part]);
                }
                out.write(entry.array());
                sum.update(entry.array());
            }
            ByteBuffer footer = ByteBuffer.allocate(FOOTER);
            footer.putLong(offset).putLong(blocks).putLong(count);
            sum.update(footer.array(), 0, footer.position());
            out.write(footer.putLong(sum.getValue()).array());
        }
    }
}
