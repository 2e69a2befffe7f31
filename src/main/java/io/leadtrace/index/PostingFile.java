package io.leadtrace.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * A file of postings, sorted by key. Only its directory is kept in memory, 32 bytes for each 4 kB; a look-up reads one
 * block, whose checksum is tried. Safe for use by several threads, each with a {@link PostingCursor} of its own.
 */
public final class PostingFile implements AutoCloseable {
    private final FileChannel channel;
    private final long count;
    private final long[] keys;
    private final long[] postings;
    private final long[] offsets;
    private final long[] sums;

    private PostingFile(FileChannel channel, long count, int blocks) {
        this.channel = channel;
        this.count = count;
        keys = new long[blocks];
        postings = new long[blocks];
        offsets = new long[blocks];
        sums = new long[blocks];
    }

    /**
     * Opens a file.
     *
     * @throws DamagedIndex if it is not as it was written
     */
    public static PostingFile open(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            long size = channel.size();
            if (size < Long.BYTES + PostingWriter.FOOTER) {
                throw new DamagedIndex();
            }
            ByteBuffer footer = read(channel, size - PostingWriter.FOOTER, PostingWriter.FOOTER);
            long directory = footer.getLong();
            long blocks = footer.getLong();
            long count = footer.getLong();
            long sum = footer.getLong();
            if (blocks < 0
                    || blocks > Integer.MAX_VALUE / PostingWriter.ENTRY
                    || directory + blocks * PostingWriter.ENTRY + PostingWriter.FOOTER != size
                    || read(channel, 0, Long.BYTES).getLong() != PostingWriter.MAGIC) {
                throw new DamagedIndex();
            }
            PostingFile opened = new PostingFile(channel, count, (int) blocks);
            CRC32C own = new CRC32C();
            ByteBuffer entries = read(channel, directory, (int) blocks * PostingWriter.ENTRY);
            own.update(entries.duplicate());
            own.update(footer.rewind().limit(PostingWriter.FOOTER - Long.BYTES));
            if (own.getValue() != sum) {
                throw new DamagedIndex();
            }
            opened.directory(entries);
            return opened;
        } catch (IOException | DamagedIndex e) {
            channel.close();
            throw e;
        }
    }

    private void directory(ByteBuffer entries) {
        for (int block = 0; block < keys.length; block++) {
            keys[block] = entries.getLong();
            postings[block] = entries.getLong();
            offsets[block] = entries.getLong();
            sums[block] = entries.getLong();
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        fill(channel, from, bytes);
        return bytes.flip();
    }

    private static void fill(FileChannel channel, long from, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new DamagedIndex();
            }
        }
    }

    /** How many postings there are. */
    public long count() {
        return count;
    }

    /** A cursor that stands before the first posting. */
    public PostingCursor cursor() {
        return new PostingCursor(this);
    }

    int blocks() {
        return keys.length;
    }

    /** The key and the posting a block begins with. */
    long firstKey(int block) {
        return keys[block];
    }

    long firstPosting(int block) {
        return postings[block];
    }

    /** The last block that begins at or before a posting of a key; -1 if the first begins after it. */
    int blockOf(long key, long posting) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean after = keys[middle] > key || keys[middle] == key && postings[middle] > posting;
            low = after ? low : middle + 1;
            high = after ? middle : high;
        }
        return low - 1;
    }

    /** How many bytes a block has. */
    int size(int block) {
        return (int) (sums[block] >>> 32);
    }

    /** Reads a block into the beginning of {@code bytes}, which hold it. */
    void block(int block, ByteBuffer bytes) {
        try {
            bytes.clear().limit(size(block));
            fill(channel, offsets[block], bytes);
            CRC32C own = new CRC32C();
            own.update(bytes.flip());
            if (own.getValue() != (sums[block] & 0xffff_ffffL)) {
                throw new DamagedIndex();
            }
        } catch (IOException e) {
            throw new DamagedIndex();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
