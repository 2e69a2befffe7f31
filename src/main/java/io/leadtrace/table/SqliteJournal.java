package io.leadtrace.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * The rollback journal beside a SQLite database (<a href="https://www.sqlite.org/fileformat2.html#the_rollback_journal">its
 * format</a>): pages as they were before a transaction that was never finished. SQLite puts them back when it opens the
 * database.
 */
final class SqliteJournal extends SqliteSideFile {
    private static final long MAGIC = 0xD9D505F920A163D7L;
    private static final int HEADER = 28;
    private static final int SUMMED = 200;

    /** @param size how long a page of the database is, in bytes */
    private SqliteJournal(Path path, int size) throws IOException {
        super(path, size);
    }

    /** The journal of a database; null where none lies beside it. */
    static SqliteJournal beside(Path database, int size) throws IOException {
        Path path = beside(database, "-journal");
        if (path == null) {
            return null;
        }
        SqliteJournal journal = new SqliteJournal(path, size);
        journal.learn();
        return journal;
    }

    @Override
    void readPages() throws IOException {
        long at = segment(0);
        while (at > 0 && pages.size() < MOST_PAGES) {
            at = segment(at);
        }
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
}
