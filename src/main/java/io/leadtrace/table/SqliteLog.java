package io.leadtrace.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The write-ahead log beside a SQLite database (<a href="https://www.sqlite.org/fileformat2.html#the_write_ahead_log">its
 * format</a>): pages that were committed and not yet taken over into the database.
 */
final class SqliteLog extends SqliteSideFile {
    private static final int HEADER = 32;
    private static final int FRAME = 24;
    private static final int MAGIC = 0x377F0682;

    private boolean readable;
    private int sum0;
    private int sum1;

    /** @param size how long a page of the database is, in bytes */
    private SqliteLog(Path path, int size) throws IOException {
        super(path, size);
    }

    /** The log of a database; null where none lies beside it or nothing is in it. */
    static SqliteLog beside(Path database, int size) throws IOException {
        Path path = beside(database, "-wal");
        if (path == null) {
            return null;
        }
        SqliteLog log = new SqliteLog(path, size);
        log.learn();
        return log;
    }

    /** Whether it is a log of this database at all, and short enough to be read. */
    boolean isReadable() {
        return readable;
    }

    /** Learns what was committed: frames count up to the last that ends a transaction, as long as their sums are right. */
    @Override
    void readPages() throws IOException {
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
}
