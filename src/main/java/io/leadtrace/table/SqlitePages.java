package io.leadtrace.table;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * The pages of a SQLite database (<a href="https://www.sqlite.org/fileformat2.html">its file format</a>), of which one at a
 * time for each level of a tree is held. One thread.
 */
final class SqlitePages {
    private static final int HEADER = 100;

    /** Kinds of pages, of tables with numbers of rows and of those in the order of a key. */
    private static final int LEAF = 0x0D;

    private static final int INTERIOR = 0x05;
    private static final int KEY_LEAF = 0x0A;
    private static final int KEY_INTERIOR = 0x02;

    private static final int DEEPEST = 40;

    /** Of a longer record the beginning is read. */
    private static final int LONGEST = 1 << 23;

    private final SeekableByteChannel file;
    private final SqliteJournal journal;
    private final SqliteLog log;
    private final int size;
    private final int usable;
    private final Charset charset;
    private final BitSet visited = new BitSet();

    /** What is done with each record: its number, and its bytes. */
    interface Taker {
        void record(long rowid, ByteBuffer record) throws IOException;
    }

    /**
     * @param journal whose pages were in the database before a transaction that was not finished; null without one
     * @param log whose pages count instead of the database's own; null without one
     * @param header the first 100 bytes of the file
     */
    SqlitePages(SeekableByteChannel file, SqliteJournal journal, SqliteLog log, byte[] header) {
        this.file = file;
        this.journal = journal;
        this.log = log;
        ByteBuffer start = ByteBuffer.wrap(header);
        size = size(header);
        usable = Math.max(480, size - (header[20] & 0xFF));
        charset = switch (start.getInt(56)) {
            case 2 -> StandardCharsets.UTF_16LE;
            case 3 -> StandardCharsets.UTF_16BE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /** How long a page is, in bytes. */
    static int size(byte[] header) {
        int said = ByteBuffer.wrap(header).getShort(16) & 0xFFFF;
        return said == 1 ? 1 << 16 : Math.max(512, said);
    }

    /** How the texts of the database are written. */
    Charset charset() {
        return charset;
    }

    /** Hands on the records of the table whose tree begins on a page, counted from 1, in their order. */
    void table(long root, Taker taker) throws IOException {
        visited.clear();
        page(root, 0, taker);
    }

    /** Whether the records of a table lie in the order of its key and have no numbers. */
    boolean isByKey(long root) throws IOException {
        visited.clear();
        int type = read(root).get(root == 1 ? HEADER : 0);
        return type == KEY_LEAF || type == KEY_INTERIOR;
    }

    private void page(long number, int depth, Taker taker) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("a tree too deep");
        }
        ByteBuffer page = read(number);
        int begin = number == 1 ? HEADER : 0;
        int type = page.get(begin);
        int cells = page.getShort(begin + 3) & 0xFFFF;
        boolean byKey = type == KEY_LEAF || type == KEY_INTERIOR;
        boolean leaf = type == LEAF || type == KEY_LEAF;
        if (!leaf && !byKey && type != INTERIOR) {
            throw new IOException("a page of another kind");
        }
        long room = size;
        int pointers = begin + (leaf ? 8 : 12);
        for (int i = 0; i < cells && pointers + 2 * i + 2 <= page.capacity(); i++) {
            int cell = page.getShort(pointers + 2 * i) & 0xFFFF;
            if (!leaf) {
                page(page.getInt(cell) & 0xFFFFFFFFL, depth + 1, taker);
            }
            if (leaf || byKey) {
                page.position(cell + (leaf ? 0 : 4));
                long length = varint(page);
                long rowid = byKey ? 0 : varint(page);
                room -= local(length, byKey);
                if (room < 0) {
                    throw new IOException("records that share their bytes");
                }
                taker.record(rowid, payload(page, length, byKey));
            }
        }
        if (!leaf) {
            page(page.getInt(begin + 8) & 0xFFFFFFFFL, depth + 1, taker);
        }
    }

    /** How many bytes of a record stand in its cell. */
    private int local(long length, boolean byKey) throws IOException {
        if (length < 0 || length > Integer.MAX_VALUE) {
            throw new IOException("a record of no length");
        }
        int most = byKey ? (usable - 12) * 64 / 255 - 23 : usable - 35;
        int least = (usable - 12) * 32 / 255 - 23;
        int rest = least + (int) ((length - least) % (usable - 4));
        return length <= most ? (int) length : rest <= most ? rest : least;
    }

    /** A record, which goes on from page to page where it is long. */
    private ByteBuffer payload(ByteBuffer page, long length, boolean byKey) throws IOException {
        int here = local(length, byKey);
        byte[] record = new byte[(int) Math.min(length, LONGEST)];
        int filled = Math.min(here, record.length);
        page.get(record, 0, filled);
        long next = length > here ? page.getInt() & 0xFFFFFFFFL : 0;
        while (filled < record.length) {
            ByteBuffer more = read(next);
            next = more.getInt() & 0xFFFFFFFFL;
            int n = Math.min(usable - 4, record.length - filled);
            more.get(record, filled, n);
            filled += n;
        }
        return ByteBuffer.wrap(record);
    }

    /** Reads a page, each at most once for a table. */
    private ByteBuffer read(long number) throws IOException {
        if (number < 1 || number > Integer.MAX_VALUE || visited.get((int) number)) {
            throw new IOException("a page that is none of the table");
        }
        visited.set((int) number);
        ByteBuffer page = ByteBuffer.allocate(size);
        if (log != null && log.read(number, page) || journal != null && journal.read(number, page)) {
            return page;
        }
        if (!SqliteSideFile.fill(file, page, (number - 1) * size)) {
            throw new EOFException();
        }
        return page;
    }

    /** A number of one to nine bytes. */
    static long varint(ByteBuffer bytes) {
        long number = 0;
        for (int i = 0; i < 8; i++) {
            byte b = bytes.get();
            number = number << 7 | b & 0x7F;
            if (b >= 0) {
                return number;
            }
        }
        return number << 8 | bytes.get() & 0xFF;
    }
}
