package io.leadtrace.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The write-ahead log beside a SQLite database (<a href="https://www.sqlite.org/fileformat2.html#the_write_ahead_log">its
 * format</a>): pages that were committed and not yet taken over into the database. Opened for reading only. One thread.
 */
final class SqliteLog implements Closeable {
    private static final int HEADER = 32;
    private static final int FRAME = 24;
    private static final int MAGIC = 0x377F0682;
    private static final int MOST_PAGES = 1 << 20;

    private final SeekableByteChannel file;
    private final int size;

    /** Where the last committed state of a page stands. */
    private final Map<Integer, Long> pages = new HashMap<>();

    private boolean readable;
    private int sum0;
    private int sum1;

    /** @param size how long a page of the database is, in bytes */
    private SqliteLog(Path path, int size) throws IOException {
        file = Files.newByteChannel(path);
        this.size = size;
        try {
            read();
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The log of a database; null where none lies beside it or nothing is in it. */
    static SqliteLog beside(Path database, int size) throws IOException {
        Path path = database.resolveSibling(database.getFileName() + "-wal");
        return Files.isRegularFile(path) && Files.size(path) > 0 ? new SqliteLog(path, size) : null;
    }

    /** Whether it is a log of this database at all, and short enough to be read. */
    boolean isReadable() {
        return readable;
    }

    /** How many pages it holds that count instead of those of the database. */
    int pages() {
        return pages.size();
    }

    /** Fills the buffer with a page, counted from 1; false where the database's own one counts. */
    boolean read(long number, ByteBuffer page) throws IOException {
        Long at = number > Integer.MAX_VALUE ? null : pages.get((int) number);
        return at != null && fill(page, at);
    }

    /** Learns what was committed: frames count up to the last that ends a transaction, as long as their sums are right. */
    private void read() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        if (!fill(header, 0) || (header.getInt(0) & ~1) != MAGIC || header.getInt(8) != size) {
            return;
        }
        ByteOrder order = (header.getInt(0) & 1) == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        sum(header, 24, order);
        readable = sum0 == header.getInt(24) && sum1 == header.getInt(28);
        Map<Integer, Long> open = new HashMap<>();
        ByteBuffer frame = ByteBuffer.allocate(FRAME);
        ByteBuffer page = ByteBuffer.allocate(size);
        for (long at = HEADER; readable && fill(frame, at) && fill(page, at + FRAME); at += FRAME + size) {
            sum(frame, 8, order);
            sum(page, size, order);
            if (frame.getLong(8) != header.getLong(16) || sum0 != frame.getInt(16) || sum1 != frame.getInt(20)) {
                return;
            }
            open.put(frame.getInt(0), at + FRAME);
            if (frame.getInt(4) != 0) {
                pages.putAll(open);
                open.clear();
            }
            readable = open.size() + pages.size() <= MOST_PAGES;
        }
    }

    /** Adds the first bytes to the sums, of all that was before as well. */
    private void sum(ByteBuffer bytes, int length, ByteOrder order) {
        ByteBuffer words = bytes.duplicate().order(order);
        for (int i = 0; i < length; i += 8) {
            sum0 += words.getInt(i) + sum1;
            sum1 += words.getInt(i + 4) + sum0;
        }
    }

    private boolean fill(ByteBuffer buffer, long at) throws IOException {
        return fill(file, buffer, at);
    }

    /** Fills a buffer from a place in a file; false where the file ends before. */
    static boolean fill(SeekableByteChannel file, ByteBuffer buffer, long at) throws IOException {
        buffer.clear();
        file.position(at);
        while (buffer.hasRemaining()) {
            if (file.read(buffer) < 0) {
                return false;
            }
        }
        buffer.flip();
        return true;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
