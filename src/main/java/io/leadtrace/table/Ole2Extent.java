package io.leadtrace.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** How long a compound file ([MS-CFB]) says it is, by the last sector its allocation table uses. */
final class Ole2Extent {
    private static final int HEADER = 512;
    private static final int FREE = -1;
    private static final int FIRST_TABLES = 109;

    private Ole2Extent() {}

    /** Whether sectors that are in use lie beyond the end of the file. */
    static boolean isCutOff(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            ByteBuffer header = read(file, 0, HEADER);
            int shift = header.getShort(0x1e);
            if (shift != 9 && shift != 12) {
                return false;
            }
            int size = 1 << shift;
            int tables = header.getInt(0x2c);
            if (tables < 1 || tables > FIRST_TABLES) {
                return false;
            }
            int last = tables - 1;
            long at = (header.getInt(0x4c + last * 4) + 1L) * size;
            if (at + size > file.length()) {
                return true;
            }
            ByteBuffer table = read(file, at, size);
            int entry = size / 4 - 1;
            while (entry > 0 && table.getInt(entry * 4) == FREE) {
                entry--;
            }
            long used = (long) last * (size / 4) + entry;
            return file.length() < (used + 2) * size;
        }
    }

    private static ByteBuffer read(RandomAccessFile file, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
