package io.leadtrace.fingerprint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** SipHash-2-4 of the bytes of a file, as {@link SipHash} is of texts: a small part of what SHA-256 takes before it is compiled. */
final class FileCode {
    private static final int BUFFER = 1 << 16;

    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private FileCode(byte[] key) {
        ByteBuffer halves = ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN);
        long key0 = halves.getLong();
        long key1 = halves.getLong();
        v0 = key0 ^ 0x736f6d6570736575L;
        v1 = key1 ^ 0x646f72616e646f6dL;
        v2 = key0 ^ 0x6c7967656e657261L;
        v3 = key1 ^ 0x7465646279746573L;
    }

    /** The code under the first {@value SipHash#KEY_LENGTH} bytes of a key. */
    static long of(byte[] key, Path file) throws IOException {
        FileCode code = new FileCode(key);
        byte[] bytes = new byte[BUFFER];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long[] words = new long[BUFFER / Long.BYTES];
        long length = 0;
        int read;
        try (InputStream in = Files.newInputStream(file)) {
            do {
                read = in.readNBytes(bytes, 0, BUFFER);
                length += read;
                int whole = read / Long.BYTES;
                buffer.clear().asLongBuffer().get(words, 0, whole);
                code.rounds(words, whole, 2);
            } while (read == BUFFER);
        }
        long last = length << 56;
        for (int i = read & -Long.BYTES; i < read; i++) {
            last |= (bytes[i] & 0xffL) << i % Long.BYTES * Byte.SIZE;
        }
        code.rounds(new long[] {last}, 1, 2);
        code.v2 ^= 0xff;
        code.rounds(new long[] {0}, 1, 4);
        return code.v0 ^ code.v1 ^ code.v2 ^ code.v3;
    }

    /** On local variables, as fields are written back after each step. */
    private void rounds(long[] words, int count, int rounds) {
        long a = v0;
        long b = v1;
        long c = v2;
        long d = v3;
        for (int i = 0; i < count; i++) {
            d ^= words[i];
            for (int round = 0; round < rounds; round++) {
                a += b;
                b = Long.rotateLeft(b, 13) ^ a;
                a = Long.rotateLeft(a, 32);
                c += d;
                d = Long.rotateLeft(d, 16) ^ c;
                a += d;
                d = Long.rotateLeft(d, 21) ^ a;
                c += b;
                b = Long.rotateLeft(b, 17) ^ c;
                c = Long.rotateLeft(c, 32);
            }
            a ^= words[i];
        }
        v0 = a;
        v1 = b;
        v2 = c;
        v3 = d;
    }
}
