package io.leadtrace.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The file beside a table of dBase or FoxPro that holds its long texts (memos) in blocks: {@code .dbt} of dBase III, where
 * they end in a sign, of dBase IV, and {@code .fpt} of FoxPro, where they begin with their length. Opened for reading only.
 * One thread.
 */
final class DbfMemos implements Closeable {
    private static final List<String> ENDINGS = List.of(".fpt", ".FPT", ".Fpt", ".dbt", ".DBT", ".Dbt");
    private static final int BLOCK = 512;

    /** Of a longer text the beginning is read. */
    private static final int LONGEST = 1 << 22;

    private static final int END = 0x1A;
    private static final int LENGTH_BEFORE = 0xFFFF0800;

    private final SeekableByteChannel file;
    private final boolean foxPro;
    private final int block;

    private DbfMemos(Path path) throws IOException {
        file = Files.newByteChannel(path);
        foxPro = path.toString().toLowerCase(Locale.ROOT).endsWith(".fpt");
        ByteBuffer header = at(0, 24);
        int said = header.remaining() < 24
                ? 0
                : foxPro
                        ? header.getShort(6) & 0xFFFF
                        : header.order(ByteOrder.LITTLE_ENDIAN).getShort(20) & 0xFFFF;
        block = said == 0 ? foxPro ? 1 : BLOCK : said;
    }

    /** The memos of a table; null where no such file lies beside it. */
    static DbfMemos beside(Path table) throws IOException {
        String name = table.getFileName().toString();
        String start = name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
        for (String ending : ENDINGS) {
            Path path = table.resolveSibling(start + ending);
            if (Files.isRegularFile(path)) {
                return new DbfMemos(path);
            }
        }
        return null;
    }

    /** The bytes of the text that begins in a block, counted from 1; null where there is none. */
    byte[] text(long number) throws IOException {
        long from = number * block;
        ByteBuffer begin = at(from, 8);
        if (!foxPro && begin.remaining() < 8) {
            return ended(from);
        }
        if (begin.remaining() < 8) {
            return null;
        }
        if (foxPro) {
            return begin.getInt(0) > 2 || begin.getInt(0) < 0 ? null : whole(from + 8, begin.getInt(4));
        }
        return begin.getInt(0) == LENGTH_BEFORE
                ? whole(from + 8, begin.order(ByteOrder.LITTLE_ENDIAN).getInt(4) - 8)
                : ended(from);
    }

    private byte[] whole(long from, int length) throws IOException {
        if (length < 0 || length > file.size() - from) {
            return null;
        }
        byte[] text = new byte[Math.min(length, LONGEST)];
        at(from, text.length).get(text);
        return text;
    }

    private byte[] ended(long from) throws IOException {
        for (int length = BLOCK; ; length *= 8) {
            ByteBuffer bytes = at(from, Math.min(length, LONGEST));
            for (int i = 0; i < bytes.limit(); i++) {
                if (bytes.get(i) == END) {
                    byte[] text = new byte[i];
                    bytes.get(text);
                    return text;
                }
            }
            if (length >= LONGEST || bytes.limit() < length) {
                return null;
            }
        }
    }

    private ByteBuffer at(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        file.position(Math.max(0, from));
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            // until it is full or the file ends
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
