package io.leadtrace.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.util.CodePageUtil;

/** Puts the records of a workbook older than Excel 97 together to rows (OpenOffice's documentation of the format). */
final class OldXlsRecords {
    private static final int BEGIN = 0x09;
    private static final int END = 0x0A;
    private static final int GLOBALS = 0x05;
    private static final int WORKSHEET = 0x10;

    private record Bound(String name, boolean hidden) {}

    private final InputStream in;
    private final NumberText numbers;
    private final List<String> passwords;
    private final GridVisitor visitor;
    private XorCipher cipher;
    private final Map<Long, Bound> sheets = new HashMap<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final List<Integer> hiddenColumns = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final OpenRow cells = new OpenRow();
    private Charset charset = Charset.forName("windows-1252");
    private boolean since1904;
    private byte[] data = {};
    private long at;
    private int version = 5;
    private int depth;
    private boolean worksheet;
    private Bound bound = new Bound("", false);
    private String nextName = "";
    private GridVisitor.Sheet rows;
    private long firstRow;
    private int firstColumn;
    private int row = -1;
    private int pendingColumn = -1;

    OldXlsRecords(InputStream in, ReadOptions options, GridVisitor visitor) {
        this.in = in;
        this.numbers = new NumberText(options);
        this.passwords = options.passwords();
        this.visitor = visitor;
    }

    void read() throws IOException {
        try {
            while (true) {
                long place = at;
                byte[] head = in.readNBytes(4);
                if (head.length < 4) {
                    break;
                }
                int type = head[0] & 0xff | (head[1] & 0xff) << 8;
                int length = head[2] & 0xff | (head[3] & 0xff) << 8;
                data = in.readNBytes(length);
                at += 4L + length;
                if (data.length < length) {
                    throw new EOFException();
                }
                if (cipher != null) {
                    cipher.decrypt(type, place + 4, data);
                }
                record(type, place);
            }
            if (depth > 0) {
                throw new EOFException();
            }
        } finally {
            end();
        }
    }

    private void record(int type, long place) {
        if ((type & 0xff) == BEGIN && (type & ~0x0E00) == BEGIN) {
            begin(type, place);
        } else if (type == END) {
            depth = Math.max(0, depth - 1);
            if (depth == 0 && worksheet) {
                end();
            }
        } else {
            switch (type) {
                case 0x2F -> cipher = XorCipher.of(u16(0), u16(2), passwords);
                case 0x42 -> codePage(u16(0));
                case 0x22 -> since1904 = u16(0) == 1;
                case 0x1E -> formats.put(formats.size(), text(0, 1));
                case 0x41E -> formats.put(version == 5 ? u16(0) : formats.size(), text(2, 1));
                case 0x43 -> styles.add(u8(2) & 0x3f);
                case 0x243, 0x443 -> styles.add(u8(1));
                case 0xE0 -> styles.add(u16(2));
                case 0x85 -> {
                    if (version == 5) {
                        sheets.put(u16(0) | (long) u16(2) << 16, new Bound(text(6, 1), (u8(4) & 3) != 0));
                    }
                }
                case 0x8F -> nextName = text(4, 1);
                default -> {
                    if (worksheet && depth == 1) {
                        inSheet(type);
                    }
                }
            }
        }
    }

    private void begin(int type, long place) {
        depth++;
        int kind = u16(2);
        if (depth == 2 && kind != GLOBALS && version == 4) {
            // a workbook of Excel 4 holds its sheets one level down
            depth = 1;
        }
        if (depth == 1) {
            int number = type >> 8;
            version = number == 8 ? 5 : number == 4 ? 4 : number == 2 ? 3 : 2;
            worksheet = kind == WORKSHEET;
            row = -1;
            firstRow = 0;
            firstColumn = 0;
            bound = sheets.getOrDefault(place, new Bound(nextName, false));
            nextName = "";
            if (version < 5) {
                formats.clear();
                styles.clear();
            }
            hiddenColumns.clear();
            widths.clear();
        }
    }

    private void codePage(int number) {
        try {
            charset = number == 0x8001
                    ? Charset.forName("windows-1252")
                    : Charset.forName(number == 0x8000 ? "x-MacRoman" : CodePageUtil.codepageToEncoding(number, true));
        } catch (java.io.UnsupportedEncodingException | IllegalArgumentException e) {
            charset = StandardCharsets.ISO_8859_1;
        }
    }

    private void inSheet(int type) {
        int after = version == 2 ? 7 : 6;
        switch (type) {
            case 0x00, 0x200 -> {
                firstRow = u16(0) + 1L;
                firstColumn = u16(4);
            }
            case 0x02 -> put(number(u16(7), format()));
            case 0x03, 0x203 -> put(number(real(after), format()));
            case 0x7E, 0x27E -> put(number(XlsbRecords.packed(u16(6) | u16(8) << 16), format()));
            case 0xBD -> {
                for (int i = 0; 4 + 6 * i + 6 <= data.length - 2; i++) {
                    int style = u16(4 + 6 * i);
                    int bits = u16(6 + 6 * i) | u16(8 + 6 * i) << 16;
                    put(u16(0), u16(2) + i, number(XlsbRecords.packed(bits), styleFormat(style)), styleFormat(style));
                }
            }
            case 0x04 -> put(text(7, 1));
            case 0x204, 0xD6 -> put(text(6, 2));
            case 0x05, 0x205 -> put(u8(after + 1) != 0 ? error(u8(after)) : u8(after) != 0 ? "TRUE" : "FALSE");
            case 0x06, 0x206, 0x406 -> formula(after);
            case 0x07, 0x207 -> {
                if (pendingColumn >= 0) {
                    cells.put(pendingColumn, text(0, version == 2 ? 1 : 2), null);
                    pendingColumn = -1;
                }
            }
            case 0x7D -> column();
            default -> {}
        }
    }

    private void formula(int result) {
        pendingColumn = -1;
        if (u16(result + 6) != 0xFFFF) {
            put(number(real(result), format()));
            return;
        }
        switch (u8(result)) {
            case 0 -> {
                put("");
                pendingColumn = u16(2);
            }
            case 1 -> put(u8(result + 2) != 0 ? "TRUE" : "FALSE");
            case 2 -> put(error(u8(result + 2)));
            default -> put("");
        }
    }

    private void column() {
        for (int i = u16(0); i <= Math.min(u16(2), 255); i++) {
            if ((u16(8) & 1) != 0) {
                hiddenColumns.add(i);
            }
            while (widths.size() < i) {
                widths.add(0.0);
            }
            if (widths.size() == i) {
                widths.add(u16(4) / 256.0);
            }
        }
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR";
    }

    /** The number format of the cell at hand; null for the general one. */
    private String format() {
        return version == 2 ? pattern(u8(5) & 0x3f) : styleFormat(u16(4));
    }

    private String styleFormat(int style) {
        return style < styles.size() ? pattern(styles.get(style)) : null;
    }

    private String pattern(int id) {
        String format = formats.containsKey(id) ? formats.get(id) : BuiltinFormats.getBuiltinFormat(id);
        return format == null || format.equalsIgnoreCase("General") ? null : format;
    }

    private String number(double value, String format) {
        boolean isDate = format != null && DatePattern.isDate(164, format);
        String stored = isDate || value != Math.rint(value) ? Double.toString(value) : StoredNumber.text(value);
        return numbers.of(stored, format == null ? 0 : 164, format, isDate, since1904);
    }

    private void put(String text) {
        put(u16(0), u16(2), text, format());
    }

    private void put(int inRow, int column, String text, String format) {
        if (inRow != row) {
            flush();
            row = inRow;
        }
        cells.put(column, text, format);
    }

    private void flush() {
        if (cells.width() > 0) {
            open().row(cells.row(row + 1L));
            cells.clear();
        }
    }

    private GridVisitor.Sheet open() {
        if (rows == null) {
            rows = visitor.sheet(new GridVisitor.SheetHead(
                    bound.name(),
                    bound.hidden(),
                    List.copyOf(hiddenColumns),
                    List.copyOf(widths),
                    firstRow,
                    firstColumn));
        }
        return rows;
    }

    private void end() {
        if (worksheet) {
            flush();
            open().end();
            rows = null;
            worksheet = false;
        }
    }

    private int u8(int place) {
        return place < data.length ? data[place] & 0xff : 0;
    }

    private int u16(int place) {
        return u8(place) | u8(place + 1) << 8;
    }

    private double real(int place) {
        long bits = 0;
        for (int i = 7; i >= 0; i--) {
            bits = bits << 8 | u8(place + i);
        }
        return Double.longBitsToDouble(bits);
    }

    /** A text whose length stands before it in one byte or two. */
    private String text(int place, int bytes) {
        int length = bytes == 1 ? u8(place) : u16(place);
        int from = Math.min(place + bytes, data.length);
        return new String(data, from, Math.min(length, data.length - from), charset);
    }
}
