package io.leadtrace.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The records of one part of a binary workbook ([MS-XLSB] 2.1.4), one after another. */
final class XlsbRecords {
    /** A record holds a cell or a style; the longest text a cell can have takes 64 KB. */
    private static final int LONGEST = 1 << 24;

    private final InputStream in;
    private ByteBuffer data = ByteBuffer.allocate(0);
    private int type;

    XlsbRecords(InputStream in) {
        this.in = in;
    }

    /** Goes to the next record; false at the end of the part. */
    boolean next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return false;
        }
        type = (first & 0x80) == 0 ? first : first & 0x7f | (read() & 0x7f) << 7;
        int length = 0;
        for (int i = 0; i < 4; i++) {
            int part = read();
            length |= (part & 0x7f) << 7 * i;
            if ((part & 0x80) == 0) {
                break;
            }
        }
        if (length > LONGEST) {
            throw new TooLargeException();
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return true;
    }

    private int read() throws IOException {
        int read = in.read();
        if (read < 0) {
            throw new EOFException();
        }
        return read;
    }

    int type() {
        return type;
    }

    int length() {
        return data.limit();
    }

    int byteAt(int at) {
        return at < data.limit() ? data.get(at) & 0xff : 0;
    }

    int shortAt(int at) {
        return byteAt(at) | byteAt(at + 1) << 8;
    }

    int intAt(int at) {
        return shortAt(at) | shortAt(at + 2) << 16;
    }

    double doubleAt(int at) {
        return at + 8 <= data.limit() ? data.getDouble(at) : 0;
    }

    /** A number packed into 30 bits ([MS-XLSB] 2.5.122, RkNumber). */
    double packedAt(int at) {
        return packed(intAt(at));
    }

    static double packed(int bits) {
        double value = (bits & 2) != 0 ? bits >> 2 : Double.longBitsToDouble((long) (bits & ~3) << 32);
        return (bits & 1) != 0 ? value / 100 : value;
    }

    /** A text with its length before it (XLWideString); as much of it as the record holds. */
    String textAt(int at) {
        int length = Math.max(0, Math.min(intAt(at), (data.limit() - at - 4) / 2));
        return length == 0 ? "" : new String(data.array(), at + 4, length * 2, StandardCharsets.UTF_16LE);
    }

    /** Where the text that begins at {@code at} ends. */
    int afterText(int at) {
        int length = intAt(at);
        return length < 0 ? at + 4 : at + 4 + Math.min(length, data.limit()) * 2;
    }
}
