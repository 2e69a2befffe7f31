package io.leadtrace.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The rollback journal beside a SQLite database (<a href="https://www.sqlite.org/fileformat2.html#the_rollback_journal">its
 * format</a>): pages as they were before a transaction that was never finished. SQLite puts them back when it opens the
 * database. Opened for reading only. One thread.
 */
final class SqliteJournal implements Closeable {
    private static final long MAGIC = 0xD9D505F920A163D7L;
    private static final int HEADER = 28;
    private static final int SUMMED = 200;
    private static final int MOST_PAGES = 1 << 20;

    private final SeekableByteChannel file;
    private final int size;

    /** Where the state of a page from before the transaction stands. */
    private final Map<Integer, Long> pages = new HashMap<>();

    /** @param size how long a page of the database is, in bytes */
    private SqliteJournal(Path path, int size) throws IOException {
        file = Files.newByteChannel(path);
        this.size = size;
        try {
            long at = segment(0);
            while (at > 0 && pages.size() < MOST_PAGES) {
                at = segment(at);
            }
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** The journal of a database; null where none lies beside it. */
    static SqliteJournal beside(Path database, int size) throws IOException {
        Path path = database.resolveSibling(database.getFileName() + "-journal");
        return Files.isRegularFile(path) && Files.size(path) > 0 ? new SqliteJournal(path, size) : null;
    }

    /** How many pages it puts back; none where its transaction was finished and only the file is left. */
    int pages() {
        return pages.size();
    }

    /** Fills the buffer with a page, counted from 1; false where the database's own one counts. */
    boolean read(long number, ByteBuffer page) throws IOException {
        Long at = number > Integer.MAX_VALUE ? null : pages.get((int) number);
        return at != null && fill(page, at);
    }

    /** Learns the pages behind a header; returns where the next one stands, or 0 behind the last that is sound. */
    private long segment(long from) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        if (!fill(header, from) || header.getLong(0) != MAGIC || header.getInt(24) != size) {
            return 0;
        }
        int sector = header.getInt(20);
        long records = header.getInt(8) == -1 ? Integer.MAX_VALUE : Integer.toUnsignedLong(header.getInt(8));
        if (sector < 32 || sector > 1 << 16) {
            return 0;
        }
        ByteBuffer number = ByteBuffer.allocate(4);
        ByteBuffer sum = ByteBuffer.allocate(4);
        ByteBuffer page = ByteBuffer.allocate(size);
        long at = from + sector;
        for (long i = 0; i < records && pages.size() < MOST_PAGES; i++) {
            if (!fill(number, at)
                    || !fill(page, at + 4)
                    || !fill(sum, at + 4 + size)
                    || sum.getInt(0) != sum(page, header.getInt(12))) {
                return 0;
            }
            pages.putIfAbsent(number.getInt(0), at + 4);
            at += size + 8;
        }
        return from + (at - from + sector - 1) / sector * sector;
    }

    private int sum(ByteBuffer page, int nonce) {
        int sum = nonce;
        for (int i = size - SUMMED; i > 0; i -= SUMMED) {
            sum += page.get(i) & 0xFF;
        }
        return sum;
    }

    private boolean fill(ByteBuffer buffer, long at) throws IOException {
        return SqliteLog.fill(file, buffer, at);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
