package io.leadtrace.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The bytes of a page as it grows: numbers low byte first, and packed bit by bit, low bits first. */
final class PageBytes {
    /** The numbers packed at once fill whole bytes at any width. */
    static final int PACKED = 8;

    private byte[] bytes = new byte[1 << 10];
    private int size;

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    void one(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    void all(byte[] values) {
        room(values.length);
        System.arraycopy(values, 0, bytes, size, values.length);
        size += values.length;
    }

    void number(int value) {
        room(Integer.BYTES);
        low().putInt(size, value);
        size += Integer.BYTES;
    }

    void number(long value) {
        room(Long.BYTES);
        low().putLong(size, value);
        size += Long.BYTES;
    }

    /** Those of the first {@code count} numbers in whose flags the mask's bit is set, of 8 bytes each. */
    void numbers(long[] values, byte[] flags, int mask, int count) {
        room(count * Long.BYTES);
        ByteBuffer low = low();
        int at = size;
        for (int i = 0; i < count; i++) {
            // without a branch, as it is as good as chance which are set
            low.putLong(at, values[i]);
            at += (flags[i] & mask) == 0 ? 0 : Long.BYTES;
        }
        size = at;
    }

    private ByteBuffer low() {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A number in as few groups of seven bits as it takes. */
    void unsigned(long value) {
        long rest = value;
        while (rest >>> 7 != 0) {
            one((int) (rest | 0x80));
            rest >>>= 7;
        }
        one((int) rest);
    }

    /** The same of a number with a sign. */
    void signed(long value) {
        unsigned(value << 1 ^ value >> Long.SIZE - 1);
    }

    /** Some numbers of at most {@code width} bits, in so many each; their count is a multiple of {@value #PACKED}. */
    void packed(long[] values, int from, int count, int width) {
        room(count * width / Byte.SIZE);
        ByteBuffer low = low();
        long held = 0;
        int bits = 0;
        for (int i = from; i < from + count && width > 0; i++) {
            held |= values[i] << bits;
            bits += width;
            if (bits >= Long.SIZE) {
                low.putLong(size, held);
                size += Long.BYTES;
                bits -= Long.SIZE;
                held = bits == 0 ? 0 : values[i] >>> width - bits;
            }
        }
        for (; bits > 0; bits -= Byte.SIZE) {
            bytes[size++] = (byte) held;
            held >>>= Byte.SIZE;
        }
    }

    /** Begins again, in the room it has. */
    void clear() {
        size = 0;
    }

    void all(PageBytes other) {
        room(other.size);
        System.arraycopy(other.bytes, 0, bytes, size, other.size);
        size += other.size;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    int size() {
        return size;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
