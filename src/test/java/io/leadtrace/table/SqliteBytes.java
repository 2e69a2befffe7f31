package io.leadtrace.table;

import static io.leadtrace.table.Written.join;
import static io.leadtrace.table.Written.utf8;

import java.nio.ByteBuffer;
import java.util.List;

/** Pages of a SQLite database, byte by byte. */
final class SqliteBytes {
    private SqliteBytes() {}

    /** A leaf of a tree, its records from its end towards its beginning; they have the numbers from 1. */
    static byte[] leaf(int size, int begin, List<byte[]> records) {
        ByteBuffer page = ByteBuffer.allocate(size);
        int end = size;
        for (int i = 0; i < records.size(); i++) {
            byte[] cell = join(varint(records.get(i).length), varint(i + 1), records.get(i));
            end -= cell.length;
            page.put(end, cell).putShort(begin + 8 + 2 * i, (short) end);
        }
        page.put(begin, (byte) 0x0D).putShort(begin + 3, (short) records.size());
        return page.array();
    }

    /** A record of texts; one that is null is no value. */
    static byte[] record(String... texts) {
        byte[] types = new byte[0];
        byte[] values = new byte[0];
        for (String text : texts) {
            byte[] value = text == null ? new byte[0] : utf8(text);
            types = join(types, varint(text == null ? 0 : 13 + 2 * value.length));
            values = join(values, value);
        }
        return join(varint(types.length + 1), types, values);
    }

    static byte[] varint(int number) {
        return number < 128
                ? new byte[] {(byte) number}
                : new byte[] {(byte) (number >> 7 | 0x80), (byte) (number & 0x7F)};
    }
}
