package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.io.StringReader;
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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQLite databases, as telephones and programs keep their contacts in: one sheet a table that has rows. */
final class SqliteFormat implements TableFormat {
    private static final byte[] BEGIN = "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int HEADER = 100;

    /** A column of this type that is the key is the number of its row, which is not stored among its values. */
    private static final Pattern KEY = Pattern.compile(
            "(?i)[(,]\\s*[\"`\\[']?([^\"`\\]',()\\s]+)[\"`\\]']?\\s+INTEGER\\b[^,()]*?\\bPRIMARY\\s+KEY(?!\\s+DESC)");

    private static final Pattern KEY_BELOW = Pattern.compile(
            "(?i),\\s*(?:CONSTRAINT\\s+\\S+\\s+)?PRIMARY\\s+KEY\\s*\\(\\s*[\"`\\[]?([^\"`\\]\\s,)]+)[\"`\\]]?\\s*(?:AUTOINCREMENT\\s*)?\\)");

    private static final int SHOWN_BYTES = 64;

    /** A table as the database itself keeps it in mind. */
    private record Table(String name, long root, List<String> columns, int key) {}

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
        try (SeekableByteChannel file = Files.newByteChannel(exhibit.content())) {
            SqlitePages pages = new SqlitePages(file, exhibit.head(HEADER));
            notes.encoding = pages.charset().name();
            List<Table> tables = new ArrayList<>();
            try {
                pages.table(1, (rowid, record) -> {
                    String[] cells = cells(record, pages.charset());
                    if (cells.length > 4
                            && cells[0].equals("table")
                            && !cells[1].startsWith("sqlite_")
                            && cells[3].matches("[1-9][0-9]{0,9}")) {
                        tables.add(table(cells[1], Long.parseLong(cells[3]), cells[4]));
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

    private static Table table(String name, long root, String sql) throws IOException {
        List<String> columns = new ArrayList<>();
        new SqlStatements(new SqlText(new StringReader(sql), false), new SqlStatements.Taker() {
                    @Override
                    public void table(String made, Map<String, String> said) {
                        columns.addAll(said.keySet());
                    }

                    @Override
                    public void database(String other) {}

                    @Override
                    public void comment(String about, String column, String comment) {}

                    @Override
                    public void row(String into, List<String> below, String[] cells) {}
                })
                .read();
        return new Table(name, root, columns, key(sql, columns));
    }

    /** The column that is the number of the row; -1 without one. */
    private static int key(String sql, List<String> columns) {
        Matcher key = KEY.matcher(sql);
        if (key.find()) {
            return columns.indexOf(key.group(1));
        }
        Matcher below = KEY_BELOW.matcher(sql);
        boolean number = below.find()
                && Pattern.compile("(?i)[(,\\s\"`\\[]" + Pattern.quote(below.group(1)) + "[\"`\\]]?\\s+INTEGER\\b")
                        .matcher(sql)
                        .find();
        return number ? columns.indexOf(below.group(1)) : -1;
    }

    private static void read(Table table, SqlitePages pages, GridVisitor visitor, ReadingNotes notes) {
        boolean named = !table.columns.isEmpty();
        GridVisitor.Sheet[] sheet = {null};
        long[] number = {0};
        try {
            pages.table(table.root, (rowid, record) -> {
                String[] cells = cells(record, pages.charset());
                if (sheet[0] == null) {
                    sheet[0] = visitor.sheet(
                            new GridVisitor.SheetHead(table.name, false, List.of(), List.of(), 0, 0, named));
                    if (named) {
                        sheet[0].row(new Row(++number[0], table.columns.toArray(String[]::new), null));
                    }
                }
                if (table.key >= 0 && table.key < cells.length && cells[table.key].isEmpty()) {
                    cells[table.key] = Long.toString(rowid);
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
