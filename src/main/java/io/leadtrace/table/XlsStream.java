package io.leadtrace.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The records of a BIFF8 workbook that tell its cells. What only draws, prints or calculates them is left out, so that
 * a fault in it costs no row; cell records are cut to the length they have.
 */
final class XlsStream extends InputStream {
    private static final int ENCRYPTED = 0x2F;
    private static final int WRITE_PROTECTED = 0x86;
    private static final int CONTINUE = 0x3C;
    private static final int BEGIN = 0x809;
    private static final int WORKBOOK = 5;

    /** Among them what may stand before the record that says the rest is encrypted, whose cipher counts it. */
    private static final Set<Integer> TELLING = Set.of(
            BEGIN,
            0x0A,
            0x85,
            0xFC,
            0x22,
            0x42,
            0x200,
            0x7D,
            0x207,
            0xFD,
            0x204,
            0x203,
            0x27E,
            0xBD,
            0x205,
            0x06,
            0x41E,
            0xE0,
            WRITE_PROTECTED,
            ENCRYPTED);

    private static final Map<Integer, Integer> LENGTHS =
            Map.of(0x203, 14, 0x27E, 10, 0xFD, 10, 0x205, 8, 0x22, 2, 0x200, 14, 0x7D, 12);

    /** The records of cells: their row and column are the first four bytes. */
    private static final Set<Integer> CELLS = Set.of(0xFD, 0x204, 0x203, 0x27E, 0xBD, 0x205, 0x06, 0x201, 0xBE);

    private final InputStream in;
    private byte[] record = {};
    private int at;
    private boolean kept;
    private boolean encrypted;

    XlsStream(InputStream in) {
        this.in = in;
    }

    /**
     * How the cells of a sheet lie.
     *
     * @param firstColumn the first column with a cell, even an empty one; -1 for none
     * @param inOrder whether no row comes back after a later one
     */
    record Layout(int firstColumn, boolean inOrder) {}

    /** The layout of each sheet in the order of the stream; empty for an encrypted workbook. */
    static List<Layout> layouts(InputStream in) throws IOException {
        List<Layout> layouts = new ArrayList<>();
        int depth = 0;
        int column = -1;
        int row = -1;
        boolean inOrder = true;
        boolean sheet = false;
        for (byte[] head = in.readNBytes(4); head.length == 4; head = in.readNBytes(4)) {
            int type = u16(head, 0);
            int length = u16(head, 2);
            int wanted = CELLS.contains(type) || type == BEGIN ? Math.min(4, length) : 0;
            byte[] start = in.readNBytes(wanted);
            if (type == ENCRYPTED) {
                return List.of();
            } else if (type == BEGIN && start.length == 4) {
                if (++depth == 1) {
                    sheet = u16(start, 2) != WORKBOOK;
                    column = -1;
                    row = -1;
                    inOrder = true;
                }
            } else if (type == 0x0A) {
                if (--depth == 0 && sheet) {
                    layouts.add(new Layout(column, inOrder));
                }
            } else if (start.length == 4 && depth == 1) {
                column = column < 0 ? u16(start, 2) : Math.min(column, u16(start, 2));
                inOrder &= u16(start, 0) >= row;
                row = u16(start, 0);
            }
            in.skipNBytes(Math.min(length - wanted, in.available()));
        }
        return layouts;
    }

    @Override
    public int read() throws IOException {
        return fill() ? record[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int n = Math.min(length, record.length - at);
        System.arraycopy(record, at, to, from, n);
        at += n;
        return n;
    }

    @Override
    public int available() throws IOException {
        return fill() ? record.length - at : 0;
    }

    private boolean fill() throws IOException {
        while (at >= record.length) {
            byte[] head = in.readNBytes(4);
            if (head.length < 4) {
                record = head;
                at = 0;
                return head.length > 0;
            }
            int type = u16(head, 0);
            int length = u16(head, 2);
            encrypted |= type == ENCRYPTED;
            // the cipher runs on through records that are left out, so an encrypted workbook keeps them
            kept = encrypted || TELLING.contains(type) || type == CONTINUE && kept;
            if (!kept) {
                in.skipNBytes(Math.min(length, in.available()));
                continue;
            }
            byte[] body = in.readNBytes(length);
            int use = encrypted ? length : Math.min(length, LENGTHS.getOrDefault(type, length));
            int have = Math.min(body.length, use);
            record = new byte[4 + have];
            System.arraycopy(head, 0, record, 0, 2);
            record[2] = (byte) use;
            record[3] = (byte) (use >> 8);
            System.arraycopy(body, 0, record, 4, have);
            at = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static int u16(byte[] bytes, int place) {
        return bytes[place] & 0xff | (bytes[place + 1] & 0xff) << 8;
    }
}
