package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tables of dBase and FoxPro (.dbf), as their headers describe them. Rows that were deleted are still in the file: they are
 * read, and a column {@value #DELETED} marks them with a star.
 */
final class DbfFormat implements TableFormat {
    static final String DELETED = "deleted";

    private static final Set<Integer> VERSIONS =
            Set.of(0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8B, 0x8E, 0xCB, 0xF5, 0xFB);
    private static final String TYPES = "CNDLFMGPBIYT@OV+QW0";
    private static final int HEADER = 32;
    private static final int FIELD = 32;
    private static final int END = 0x0D;

    /** The code pages that are written into headers and are not Latin; others are found from the content. */
    private static final Map<Integer, String> CODE_PAGES = Map.of(
            0x4D,
            "GB18030",
            0x7A,
            "GB18030",
            0x4F,
            "Big5",
            0x78,
            "Big5",
            0x4E,
            "MS949",
            0x79,
            "MS949",
            0x13,
            "windows-31j",
            0x7B,
            "windows-31j",
            0xC9,
            "windows-1251",
            0x65,
            "IBM866");

    /** What stands for a memo: the number of its block. */
    private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]{0,9}");

    /** A field: where it stands in a record, and how long it is. */
    private record Field(String name, char type, int offset, int length) {}

    @Override
    public String name() {
        return "dbf";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) {
        if (head.length <= HEADER + FIELD
                || !VERSIONS.contains(head[0] & 0xFF)
                || (head[2] & 0xFF) > 12
                || (head[3] & 0xFF) > 31) {
            return false;
        }
        int begin = number(head, 8, 2);
        int length = 1;
        int at = HEADER;
        for (; at + FIELD <= head.length && head[at] != END; at += FIELD) {
            length += fieldLength(head, at);
            if (TYPES.indexOf(head[at + 11]) < 0 || head[at] <= ' ' && head[at] >= 0) {
                return false;
            }
        }
        boolean whole = at < head.length && head[at] == END;
        return whole
                ? at > HEADER && at < begin && length == number(head, 10, 2)
                : at + FIELD > head.length && at < begin;
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        byte[] header = exhibit.head(HEADER);
        header = exhibit.head(number(header, 8, 2));
        Charset charset = charset(exhibit, header);
        notes.encoding = charset.name();
        notes.metadata("modified", modified(header));
        List<Field> fields = fields(header, charset);
        int length = number(header, 10, 2);
        boolean marked = records(exhibit, header.length, length, record -> {}) > 0;
        List<String> names = new ArrayList<>(fields.stream().map(Field::name).toList());
        if (marked) {
            names.add(DELETED);
        }
        GridVisitor.Sheet sheet = visitor.sheet(GridVisitor.SheetHead.ofRecords());
        long[] row = {1};
        long[] left = {0};
        sheet.row(new Row(row[0], names.toArray(String[]::new), null));
        boolean withMemos = fields.stream().anyMatch(field -> field.type == 'M');
        try (DbfMemos memos = withMemos ? DbfMemos.beside(exhibit.content()) : null) {
            records(exhibit, header.length, length, record -> {
                String[] cells = new String[names.size()];
                Arrays.fill(cells, record[0] == '*' ? "*" : "");
                for (int i = 0; i < fields.size(); i++) {
                    cells[i] = value(fields.get(i), record, charset);
                    if (memos == null || fields.get(i).type != 'M') {
                        continue;
                    }
                    if (cells[i].equals("0")) {
                        cells[i] = "";
                    } else if (NUMBER.matcher(cells[i]).matches()) {
                        byte[] text = memos.text(Long.parseLong(cells[i]));
                        cells[i] = text == null ? cells[i] : new String(text, charset).strip();
                        left[0] += text == null ? 1 : 0;
                    }
                }
                sheet.row(new Row(++row[0], cells, null));
            });
            if (withMemos && memos == null) {
                notes.problem(Message.of("table.dbf.memo"));
            }
        }
        sheet.end();
        if (left[0] > 0) {
            notes.problem(Message.of("table.dbf.memos", left[0]));
        }
        if (row[0] - 1 < Integer.toUnsignedLong(number(header, 4, 4))) {
            notes.problem(Message.of("table.broken", name()));
        }
    }

    /** What is done with each record. */
    private interface Taker {
        void record(byte[] record) throws IOException;
    }

    /** Goes through the records that are whole; returns how many of them are marked as deleted. */
    private static long records(Exhibit exhibit, int begin, int length, Taker taker) throws IOException {
        long deleted = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(exhibit.content()), 1 << 16)) {
            in.skipNBytes(begin);
            for (byte[] record = in.readNBytes(length);
                    record.length == length && length > 0 && (record[0] == ' ' || record[0] == '*');
                    record = in.readNBytes(length)) {
                deleted += record[0] == '*' ? 1 : 0;
                taker.record(record);
            }
        }
        return deleted;
    }

    private static List<Field> fields(byte[] header, Charset charset) {
        List<Field> fields = new ArrayList<>();
        int offset = 1;
        int most = number(header, 10, 2);
        for (int at = HEADER; at + FIELD <= header.length && header[at] != END && offset < most; at += FIELD) {
            int end = at;
            while (end < at + 11 && header[end] != 0) {
                end++;
            }
            int length = Math.min(fieldLength(header, at), most - offset);
            String name = new String(header, at, end - at, charset).strip();
            fields.add(new Field(name, (char) header[at + 11], offset, length));
            offset += length;
        }
        return fields;
    }

    /** Texts of FoxPro are as long as two bytes say; the second stands where others have decimals. */
    private static int fieldLength(byte[] header, int at) {
        return header[at + 11] == 'C' ? number(header, at + 16, 2) : header[at + 16] & 0xFF;
    }

    private static String value(Field field, byte[] record, Charset charset) {
        ByteBuffer bytes = ByteBuffer.wrap(record, field.offset, field.length).order(ByteOrder.LITTLE_ENDIAN);
        char type = field.type;
        if ((type == 'I' || type == '+' || type == 'M') && field.length == 4) {
            return Integer.toString(bytes.getInt());
        }
        if (field.length == 8 && (type == 'Y' || type == 'B' || type == 'O')) {
            return type == 'Y'
                    ? BigDecimal.valueOf(bytes.getLong(), 4)
                            .stripTrailingZeros()
                            .toPlainString()
                    : new BigDecimal(Double.toString(finite(bytes.getDouble())))
                            .stripTrailingZeros()
                            .toPlainString();
        }
        if (field.length == 8 && (type == 'T' || type == '@')) {
            return time(bytes.getInt(), bytes.getInt());
        }
        String text = new String(record, field.offset, field.length, charset)
                .replace('\0', ' ')
                .strip();
        return type == 'D' && text.matches("[0-9]{8}")
                ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6)
                : text;
    }

    private static double finite(double number) {
        return Double.isFinite(number) ? number : 0;
    }

    private static String time(int day, int milliseconds) {
        if (day <= 0 || day > 10_000_000) {
            return "";
        }
        LocalDateTime time = LocalDate.EPOCH
                .with(JulianFields.JULIAN_DAY, day)
                .atStartOfDay()
                .plusSeconds(Math.round(milliseconds / 1000.0));
        return time.toString().replace('T', ' ');
    }

    /** The code page the header names, or the one the texts are in. */
    private static Charset charset(Exhibit exhibit, byte[] header) throws IOException {
        String named = CODE_PAGES.get(header[29] & 0xFF);
        if (named != null) {
            return Charset.forName(named);
        }
        try (InputStream in = Files.newInputStream(exhibit.content())) {
            in.skipNBytes(header.length);
            Charset found = EncodingFinder.find(in).charset();
            return found.name().startsWith("UTF-16") || found.name().startsWith("UTF-32")
                    ? StandardCharsets.ISO_8859_1
                    : found;
        }
    }

    private static String modified(byte[] header) {
        int year = header[1] & 0xFF;
        return String.format("%d-%02d-%02d", year < 80 ? 2000 + year : 1900 + year, header[2], header[3]);
    }

    private static int number(byte[] bytes, int at, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[at + i] & 0xFF;
        }
        return number;
    }
}
