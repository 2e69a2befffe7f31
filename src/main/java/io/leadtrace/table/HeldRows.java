package io.leadtrace.table;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** Rows kept for later: few in memory, more in a temporary file that only its owner can read, gone when they are released. */
final class HeldRows {
    private static final int IN_MEMORY = 4 << 20;

    private final int inMemory;
    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private DataOutputStream out = new DataOutputStream(memory);
    private Path file;
    private long rows;

    HeldRows() {
        this(IN_MEMORY);
    }

    /** @param inMemory how many bytes are kept there before a file is begun */
    HeldRows(int inMemory) {
        this.inMemory = inMemory;
    }

    /** Keeps a row; throws {@link NoRoom} where there is no room for it. */
    void add(Row row) {
        try {
            if (file == null && memory.size() > inMemory) {
                file = Files.createTempFile("leadtrace", ".rows");
                file.toFile().deleteOnExit();
                OutputStream rest = Files.newOutputStream(file);
                memory.writeTo(rest);
                memory.reset();
                out = new DataOutputStream(new BufferedOutputStream(rest, 1 << 16));
            }
            out.writeLong(row.number());
            out.writeInt(row.width());
            for (int column = 0; column < row.width(); column++) {
                text(row.reveal(column));
                text(row.format(column));
            }
            rows++;
        } catch (IOException e) {
            throw lost(e);
        }
    }

    private void text(String text) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    /** Hands on all rows in their order and keeps none. */
    void release(Consumer<Row> taker) {
        try {
            out.close();
            InputStream from = file == null
                    ? new ByteArrayInputStream(memory.toByteArray())
                    : Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            memory.reset();
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16))) {
                for (; rows > 0; rows--) {
                    taker.accept(row(in));
                }
            }
        } catch (IOException e) {
            throw lost(e);
        }
    }

    private NoRoom lost(IOException cause) {
        rows = 0;
        memory.reset();
        out = new DataOutputStream(OutputStream.nullOutputStream());
        if (file != null && !file.toFile().delete()) {
            file.toFile().deleteOnExit();
        }
        file = null;
        return new NoRoom(cause);
    }

    /** Neither memory nor the disk has room for the rows. */
    static final class NoRoom extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoRoom(IOException cause) {
            super(cause);
        }
    }

    private static Row row(DataInputStream in) throws IOException {
        long number = in.readLong();
        int width = in.readInt();
        String[] cells = new String[width];
        String[] formats = new String[width];
        for (int column = 0; column < width; column++) {
            cells[column] = text(in);
            String format = text(in);
            formats[column] = format.isEmpty() ? null : format;
        }
        return new Row(number, cells, formats);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt() * Character.BYTES);
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }
}
