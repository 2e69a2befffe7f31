package io.leadtrace.parquet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a flat table to a Parquet file: the caller gives each column its values of some rows, then ends these. Memory follows
 * a row group, not the file. A file that was not closed cannot be read. One thread.
 */
public final class ParquetWriter implements AutoCloseable {
    /** A group ends with so many rows, as many as DuckDB takes at once. */
    private static final int GROUP = 122_880;

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;

    private final OutputStream out;
    private final List<? extends ParquetColumn> columns;
    private final List<Group> groups = new ArrayList<>();
    private long offset;
    private long rows;
    private int inGroup;

    /** Where a column's values of a group lie. */
    private record Place(ParquetColumn.Chunk chunk, long dictionary, long data, long size) {}

    private record Group(int rows, List<Place> columns) {}

    /** @param to takes the bytes of the file, and is closed with this */
    public ParquetWriter(OutputStream to, List<? extends ParquetColumn> columns) throws IOException {
        this.columns = List.copyOf(columns);
        out = new BufferedOutputStream(to, 1 << 16);
        write(MAGIC);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        offset += bytes.length;
    }

    /** Ends rows, of which each column has been given its value. */
    public void endRows(int count) throws IOException {
        inGroup += count;
        if (inGroup >= GROUP) {
            endGroup();
        }
    }

    private void endGroup() throws IOException {
        List<Place> places = new ArrayList<>();
        for (ParquetColumn column : columns) {
            if (column.rows() != inGroup) {
                throw new IllegalStateException(column.name() + " has " + column.rows() + " of " + inGroup + " rows");
            }
            ParquetColumn.Chunk chunk = column.take();
            long begin = offset;
            boolean hasDictionary = !chunk.dictionary().isEmpty();
            if (hasDictionary) {
                page(DICTIONARY_PAGE, chunk.dictionary(), ParquetColumn.Encoding.PLAIN);
            }
            long data = offset;
            page(DATA_PAGE, chunk.data(), chunk.encoding());
            places.add(new Place(chunk.written(), hasDictionary ? begin : -1, data, offset - begin));
        }
        groups.add(new Group(inGroup, places));
        rows += inGroup;
        inGroup = 0;
    }

    private void page(int type, ParquetColumn.Page page, ParquetColumn.Encoding encoding) throws IOException {
        int size = page.size();
        CompactThrift header = new CompactThrift()
                .number(1, type)
                .number(2, size)
                .number(3, size)
                .struct(type == DATA_PAGE ? 5 : 7)
                .number(1, page.values())
                .number(2, encoding.number);
        if (type == DATA_PAGE) {
            header.number(3, ParquetColumn.Encoding.RUNS.number).number(4, ParquetColumn.Encoding.RUNS.number);
        }
        write(header.end().end().bytes());
        for (PageBytes part : page.parts()) {
            part.writeTo(out);
        }
        offset += size;
    }

    /** Writes what is left and what the file holds. */
    @Override
    public void close() throws IOException {
        try (out) {
            if (inGroup > 0) {
                endGroup();
            }
            byte[] footer = footer();
            write(footer);
            write(ByteBuffer.allocate(Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(footer.length)
                    .array());
            write(MAGIC);
        }
    }

    private byte[] footer() {
        CompactThrift footer = new CompactThrift().number(1, 2);
        footer.list(2, CompactThrift.STRUCT, columns.size() + 1);
        footer.element().text(4, "schema").number(5, columns.size()).end();
        for (ParquetColumn column : columns) {
            footer.element()
                    .number(1, column.type().physical)
                    .number(3, column.optional() ? 1 : 0)
                    .text(4, column.name())
                    .number(6, column.type().converted)
                    .end();
        }
        footer.longNumber(3, rows);
        footer.list(4, CompactThrift.STRUCT, groups.size());
        for (Group group : groups) {
            group(footer, group);
        }
        footer.text(6, "leadtrace");
        footer.list(7, CompactThrift.STRUCT, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            footer.element().struct(1).end().end();
        }
        return footer.end().bytes();
    }

    private void group(CompactThrift footer, Group group) {
        footer.element().list(1, CompactThrift.STRUCT, columns.size());
        long size = 0;
        for (int i = 0; i < columns.size(); i++) {
            Place place = group.columns().get(i);
            footer.element().longNumber(2, begin(place)).struct(3);
            column(footer, columns.get(i), place, group.rows());
            footer.end().end();
            size += place.size();
        }
        footer.longNumber(2, size)
                .longNumber(3, group.rows())
                .longNumber(5, begin(group.columns().get(0)))
                .longNumber(6, size)
                .end();
    }

    private static long begin(Place place) {
        return place.dictionary() < 0 ? place.data() : place.dictionary();
    }

    private static void column(CompactThrift footer, ParquetColumn column, Place place, int values) {
        ParquetColumn.Chunk chunk = place.chunk();
        footer.number(1, column.type().physical)
                .list(2, CompactThrift.I32, 3)
                .element(chunk.encoding().number)
                .element(ParquetColumn.Encoding.PLAIN.number)
                .element(ParquetColumn.Encoding.RUNS.number)
                .list(3, CompactThrift.BINARY, 1)
                .element(column.name())
                .number(4, 0)
                .longNumber(5, values)
                .longNumber(6, place.size())
                .longNumber(7, place.size())
                .longNumber(9, place.data());
        if (place.dictionary() >= 0) {
            footer.longNumber(11, place.dictionary());
        }
        footer.struct(12).longNumber(3, chunk.nulls());
        if (chunk.least() != null) {
            footer.binary(5, chunk.most().bytes()).binary(6, chunk.least().bytes());
        }
        footer.end();
    }
}
