package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Text with a delimiter between fields or columns of a fixed width, in any encoding; and lists of one value a line. */
final class DelimitedFormat implements TableFormat {
    private static final List<String> BINARY = List.of("%PDF", "{\\rtf", "%!PS", "PK\u0003\u0004", "\u007FELF");

    /** So many NULs in a row are a block that was lost or never written. */
    private static final int LOST = 16;

    /** How far is looked where a file begins with NULs only. */
    private static final int FURTHER = 1 << 17;

    private static final String[] NOTHING = {""};

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public boolean recognises(byte[] beginning, Exhibit exhibit) throws IOException {
        byte[] head = withoutLostBlocks(beginning);
        if (head.length == 0 && beginning.length > 0) {
            head = withoutLostBlocks(exhibit.head(FURTHER));
        }
        String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
        if (BINARY.stream().anyMatch(start::startsWith)) {
            return false;
        }
        if (head.length == 0) {
            return false;
        }
        int nuls = 0;
        int controls = 0;
        for (byte b : head) {
            nuls += b == 0 ? 1 : 0;
            boolean shift = b == 0x0E || b == 0x0F || b == 0x1B;
            controls += b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && !shift ? 1 : 0;
        }
        if (nuls > 0 && (EncodingFinder.byMark(head) != null || WideEncodings.find(head) != null)) {
            return true;
        }
        // a text that lost some bytes has NULs in their place; in other files they are not alone
        return nuls <= head.length / 20 && controls <= head.length / (nuls > 0 ? 100 : 10);
    }

    /** Without the NULs a disk or a program that reserved room left before or behind a text. */
    private static byte[] withoutLostBlocks(byte[] head) {
        int from = 0;
        int to = head.length;
        while (to > 0 && head[to - 1] == 0) {
            to--;
        }
        while (from < to && head[from] == 0) {
            from++;
        }
        // one or three belong to a character of two or four bytes
        return Arrays.copyOfRange(head, from < LOST ? 0 : from, head.length - to < LOST ? head.length : to);
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        TextEncoding encoding = TextEncoding.of(exhibit);
        notes.encoding = encoding.name();
        notes.metadata("otherEncoding", encoding.other());
        String sample = TextSample.of(exhibit, encoding);
        if (isMarkup(sample)) {
            notes.noTable();
            return;
        }
        Dialect dialect = DialectFinder.find(sample);
        FixedWidth columns = dialect == null
                        || dialect.delimiter().isBlank() && !dialect.delimiter().equals("\t")
                ? FixedWidth.find(sample)
                : null;
        if (columns != null) {
            dialect = new Dialect("", Dialect.NONE, Dialect.NONE, false, DialectFinder.returnEnds(sample));
            notes.format = "fixed-width";
        } else {
            dialect = dialect == null ? ListOfLines.find(sample) : dialect;
        }
        if (dialect == null) {
            notes.noTable();
            return;
        }
        notes.delimiter = dialect.shownDelimiter();
        try (DecodedText text = encoding.open(exhibit)) {
            GridVisitor.Sheet sheet = visitor.sheet(new GridVisitor.SheetHead("", false, List.of(), List.of()));
            DelimitedParser parser = new DelimitedParser(text, dialect);
            while (parser.next()) {
                String[] cells = columns == null ? parser.cells() : columns.cells(parser.cell(0));
                sheet.row(new Row(parser.number(), isLost(cells) ? NOTHING : cells, null));
            }
            sheet.end();
            report(text, parser, encoding, notes);
        }
    }

    /** Whether a line is nothing but NULs. */
    private static boolean isLost(String[] cells) {
        return cells.length > 0
                && cells[0].startsWith("\0")
                && Arrays.stream(cells).allMatch(cell -> cell.chars().allMatch(c -> c == 0));
    }

    /** Whether a text is a web page, a feed or the like, whose lines are no rows however much they are alike. */
    private static boolean isMarkup(String sample) {
        String start = sample.stripLeading();
        if (start.length() < 2
                || start.charAt(0) != '<'
                || "!?".indexOf(start.charAt(1)) < 0 && !Character.isLetter(start.charAt(1))) {
            return false;
        }
        long tags = sample.chars().filter(c -> c == '<').count();
        long lines = sample.lines().filter(line -> !line.isBlank()).count();
        return tags * 2 >= lines;
    }

    private static void report(DecodedText text, DelimitedParser parser, TextEncoding encoding, ReadingNotes notes) {
        if (text.replaced() > 0) {
            notes.problem(Message.of("table.text.replaced", text.replaced(), encoding.name()));
        }
        if (parser.broken() > 0) {
            notes.problem(Message.of("table.text.broken", parser.broken()));
        }
        if (parser.strayQuotes() > 0) {
            notes.metadata("strayQuotes", parser.strayQuotes());
        }
    }
}
