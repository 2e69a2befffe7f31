package io.leadtrace.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A file beside a SQLite database whose pages count instead of the database's own. Opened for reading only. One thread. */
abstract sealed class SqliteSideFile implements Closeable permits SqliteLog, SqliteJournal {
    static final int MOST_PAGES = 1 << 20;

    /** How long a page of the database is, in bytes. */
    final int size;

    /** Where the page that counts stands, by its number. */
    final Map<Integer, Long> pages = new HashMap<>();

    private final SeekableByteChannel file;

    SqliteSideFile(Path path, int size) throws IOException {
        file = Files.newByteChannel(path);
        this.size = size;
    }

    /** The path of such a file; null where none lies there or nothing is in it. */
    static Path beside(Path database, String ending) throws IOException {
        Path path = database.resolveSibling(database.getFileName() + ending);
        return Files.isRegularFile(path) && Files.size(path) > 0 ? path : null;
    }

    /** Learns which pages count, once; closed if it cannot be read. */
    final void learn() throws IOException {
        try {
            readPages();
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Finds where the pages stand that count. */
    abstract void readPages() throws IOException;

    /** How many pages it has that count. */
    final int pages() {
        return pages.size();
    }

    /** Fills the buffer with a page, counted from 1; false where the database's own one counts. */
    final boolean read(long number, ByteBuffer page) throws IOException {
        Long at = number > Integer.MAX_VALUE ? null : pages.get((int) number);
        return at != null && fill(page, at);
    }

    /** Fills a buffer from a place in this file; false where it ends before. */
    final boolean fill(ByteBuffer buffer, long at) throws IOException {
        return fill(file, buffer, at);
    }

    /** Fills a buffer from a place in a file; false where the file ends before. */
    static boolean fill(SeekableByteChannel file, ByteBuffer buffer, long at) throws IOException {
        buffer.clear();
        file.position(at);
        while (buffer.hasRemaining()) {
            if (file.read(buffer) < 0) {
                return false;
            }
        }
        buffer.flip();
        return true;
    }

    @Override
    public final void close() throws IOException {
        file.close();
    }
}
