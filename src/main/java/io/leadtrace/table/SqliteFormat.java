package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** SQLite databases, as telephones and programs keep their contacts in: one sheet a table that has rows. */
final class SqliteFormat implements TableFormat {
    private static final byte[] BEGIN = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int HEADER = 100;

    /** Where it is said how the database is to be read, and what is said where it has a log. */
    private static final int SHOWN_BYTES = 64;

    /** A table as the database itself keeps it in mind. */
    private record Table(String name, long root, SqliteColumns columns) {}

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) {
        return head.length >= HEADER && Arrays.equals(head, 0, BEGIN.length, BEGIN, 0, BEGIN.length);
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        byte[] header = exhibit.head(HEADER);
        try (SeekableByteChannel file = Files.newByteChannel(exhibit.content());
                SqliteJournal journal = SqliteJournal.beside(exhibit.content(), SqlitePages.size(header));
                SqliteLog log = SqliteLog.beside(exhibit.content(), SqlitePages.size(header))) {
            tell(journal, log, notes);
            SqlitePages pages = new SqlitePages(file, journal, log, header);
            notes.encoding = pages.charset().name();
            List<Table> tables = new ArrayList<>();
            try {
                pages.table(1, (rowid, record) -> {
                    String[] cells = cells(record, pages.charset());
                    if (cells.length > 4
                            && cells[0].equals("table")
                            && !cells[1].startsWith("sqlite_")
                            && cells[3].matches("[1-9][0-9]{0,9}")) {
                        tables.add(new Table(cells[1], Long.parseLong(cells[3]), SqliteColumns.of(cells[4])));
                    }
                });
            } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
                notes.problem(Message.of("table.broken", name()));
            }
            for (Table table : tables) {
                read(table, pages, visitor, notes);
            }
        }
    }

    /** Says what is known of the journal and the log beside the database. */
    private static void tell(SqliteJournal journal, SqliteLog log, ReadingNotes notes) {
        if (journal != null && journal.pages() > 0) {
            notes.metadata("pagesFromJournal", journal.pages());
            notes.problem(Message.of("table.told.sqlite.journal"));
        }
        if (log != null && !log.isReadable()) {
            notes.problem(Message.of("table.sqlite.log"));
        } else if (log != null) {
            notes.metadata("pagesFromLog", log.pages());
        }
    }

    private static void read(Table table, SqlitePages pages, GridVisitor visitor, ReadingNotes notes) {
        List<String> names = table.columns.names();
        int key = table.columns.rowid();
        boolean named = !names.isEmpty();
        GridVisitor.Sheet[] sheet = {null};
        long[] number = {0};
        try {
            int[] order = pages.isByKey(table.root) ? table.columns.byKey() : null;
            pages.table(table.root, (rowid, record) -> {
                String[] cells = ordered(cells(record, pages.charset()), order, table.columns.defaults());
                if (sheet[0] == null) {
                    sheet[0] = visitor.sheet(
                            new GridVisitor.SheetHead(table.name, false, List.of(), List.of(), 0, 0, named));
                    if (named) {
                        sheet[0].row(new Row(++number[0], names.toArray(String[]::new), null));
                    }
                }
                if (order == null && key >= 0 && key < cells.length && cells[key].isEmpty()) {
                    cells[key] = Long.toString(rowid);
                }
                sheet[0].row(new Row(++number[0], cells, null));
            });
        } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            notes.problem(Message.of("table.sheet.broken", table.name, number[0]));
        }
        if (sheet[0] != null) {
            sheet[0].end();
        }
    }

    /**
     * The values in the order of their columns, of which those at these indexes are stored one after another; columns that were
     * added behind a row that was stored before have their defaults.
     *
     * @param order null where the columns are stored in their own order
     */
    private static String[] ordered(String[] stored, int[] order, List<String> defaults) {
        if (order == null && stored.length >= defaults.size()) {
            return stored;
        }
        String[] cells = new String[Math.max(defaults.size(), stored.length)];
        for (int i = 0; i < cells.length; i++) {
            int at = order != null && i < order.length ? order[i] : i;
            cells[at] = i < stored.length ? stored[i] : defaults.get(at);
        }
        return cells;
    }

    /** The values of a record, of which one that is cut off is the last. */
    private static String[] cells(ByteBuffer record, Charset charset) {
        int body = (int) Math.min(record.limit(), SqlitePages.varint(record));
        ByteBuffer values = record.duplicate().position(body);
        List<String> cells = new ArrayList<>();
        while (record.position() < body && cells.size() < OpenRow.MOST_COLUMNS) {
            long type = SqlitePages.varint(record);
            if (type >= 12) {
                byte[] bytes = new byte[(int) Math.min((type - 12) / 2, values.remaining())];
                values.get(bytes);
                cells.add(type % 2 > 0 ? new String(bytes, charset) : binary(bytes));
            } else {
                cells.add(number(type, values));
            }
        }
        return cells.toArray(String[]::new);
    }

    private static String number(long type, ByteBuffer values) {
        if (type == 7) {
            double number = values.getDouble();
            return Double.isFinite(number) ? new BigDecimal(Double.toString(number)).toPlainString() : "";
        }
        if (type == 8 || type == 9) {
            return Long.toString(type - 8);
        }
        int length = type < 1 || type > 6 ? 0 : type < 5 ? (int) type : type == 5 ? 6 : 8;
        long number = length == 0 ? 0 : values.get();
        for (int i = 1; i < length; i++) {
            number = number << 8 | values.get() & 0xFF;
        }
        return length == 0 ? "" : Long.toString(number);
    }

    /** Bytes as the text they are, or else as the first of them are written. */
    private static String binary(byte[] bytes) {
        String hex = "0x" + HexFormat.of().withUpperCase().formatHex(bytes, 0, Math.min(bytes.length, SHOWN_BYTES));
        return bytes.length == 0 ? "" : bytes.length > SHOWN_BYTES ? hex + "…" : SqlValues.decoded(hex);
    }
}
