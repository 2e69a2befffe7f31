package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dumps of databases in SQL, by whatever database they were written (MySQL, PostgreSQL, SQLite, SQL Server, Oracle): the rows
 * of {@code INSERT} and {@code COPY}, one sheet a table.
 */
final class SqlFormat implements TableFormat {
    private static final String NAME = "[^\\s(),;'=]+";

    private static final String LIST = "\\s*(?:\\([^()]{1,4000}\\)\\s*)";

    /** A statement with rows, at the start of a line. */
    private static final Pattern ROWS = Pattern.compile("(?im)^\\s*(?:"
            + "(?:(?:INSERT|REPLACE)\\s+(?:\\w+\\s+){0,2}?INTO\\s+" + NAME + LIST + "?|INSERT\\s+" + NAME + LIST + ")"
            + "\\s*(?:VALUES?\\s*(?:ROW\\s*)?\\(\\s*(?:\\w*'|\"|-?[0-9.]|\\w+\\s*[(,)])|SET\\s+" + NAME + "\\s*=)"
            + "|COPY\\s+" + NAME + LIST + "?FROM\\s+stdin\\b)");

    /** What may be one, further down in a file that begins as a dump does. */
    private static final Pattern LINE = Pattern.compile(
            "(?i)\\s*(?:(?:INSERT|REPLACE)\\s+(?:\\w+\\s+){0,2}?INTO\\s|INSERT\\s+\\[|COPY\\s).*", Pattern.DOTALL);

    /** What a dump begins with, below its comments. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?i)(?:CREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:TABLE|TEMP|TEMPORARY|UNLOGGED|DATABASE|SCHEMA|TYPE|EXTENSION|SEQUENCE|INDEX|UNIQUE|VIEW|USER|ROLE|FUNCTION|GLOBAL|CACHED|MEMORY)\\b"
                    + "|DROP\\s+(?:TABLE|DATABASE|SCHEMA|VIEW|SEQUENCE|INDEX)\\b|ALTER\\s+(?:TABLE|DATABASE|SESSION)\\b"
                    + "|SET\\s+[@\\w.`]+\\s*(?:=|TO\\b|ON\\b|OFF\\b|NAMES\\b|\\[|\\w)|USE\\s+" + NAME + "\\s*;?\\s*$"
                    + "|(?:BEGIN(?:\\s+TRANSACTION)?|START\\s+TRANSACTION|COMMIT|GO)\\s*;?\\s*$|LOCK\\s+TABLES\\b"
                    + "|PRAGMA\\s+\\w+\\s*=|SELECT\\s+(?:pg_catalog\\.|set_config)|TRUNCATE\\s+|DELETE\\s+FROM\\s+"
                    + "|(?:prompt|REM)\\s|\\\\(?:connect|c|restrict|encoding)\\s|mysqldump:\\s|pg_dump:\\s).*",
            Pattern.DOTALL);

    /** Where these stand first, there need be no rows. */
    private static final Pattern SCHEMA = Pattern.compile("(?i)^(?:CREATE|DROP|ALTER)\\s");

    private static final Pattern COMMENT =
            Pattern.compile("\\A\\s*(?:/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+(?:\\*/\\s*;?|\\z)|(?:--|#)[^\\n]*+(?:\\n|\\z))");

    private static final Pattern MARKS = Pattern.compile("^[\\s#*/=-]+|[\\s*/;=-]+$");

    private static final int MOST_COMMENTS = 200;
    private static final int LONGEST_COMMENTS = 400;

    /** Only MySQL quotes names so, or says so. */
    private static final Pattern MYSQL = Pattern.compile(
            "(?im)^[ \\t]*(?:INSERT|REPLACE|CREATE|DROP|LOCK)\\b[^\\n'(]*`|\\bENGINE\\s*=|MySQL dump|MariaDB dump|/\\*!");

    private static final Pattern NO_MYSQL = Pattern.compile(
            "(?im)^PRAGMA |PostgreSQL|^COPY .* FROM stdin|standard_conforming_strings|^INSERT (?:INTO )?\\[|(?<![\\\\\\w])N'|^SET DEFINE |^GO\\s*$");

    /** A quote behind a backslash that ends nothing. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\'(?!\\s*[,)])");

    /** Programs that write a line of their own below everything, and what it says. */
    private static final Pattern WRITER =
            Pattern.compile("(?m)^(?:-- (?:MySQL|MariaDB) dump \\d|-- PostgreSQL database dump\\s*$)");

    private static final Pattern ENDS = Pattern.compile("(?m)^-- (?:Dump completed|PostgreSQL database dump complete)");

    /** Within so many last bytes it stands. */
    private static final int END = 1 << 12;

    @Override
    public String name() {
        return "sql";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) throws IOException {
        String start = text(head);
        String below = start;
        for (int i = 0; i < MOST_COMMENTS && COMMENT.matcher(below).find(); i++) {
            below = COMMENT.matcher(below).replaceFirst("");
        }
        below = below.strip();
        if (ROWS.matcher(below).lookingAt() || mostly(start)) {
            return true;
        }
        String first = below.lines().findFirst().orElse("");
        boolean comments = first.isEmpty() && !start.isBlank();
        if (!comments && !BEGINNING.matcher(first).matches()) {
            return false;
        }
        return !comments && SCHEMA.matcher(first).find() || hasRows(exhibit);
    }

    /** Whether most of the lines, two at least, are statements with rows, whatever stands above them. */
    private static boolean mostly(String text) {
        long lines = text.lines().filter(line -> !line.isBlank()).count();
        long rows = ROWS.matcher(text).results().count();
        return rows >= 2 && rows * 2 >= lines;
    }

    private static boolean hasRows(Exhibit exhibit) throws IOException {
        try (DecodedText text = TextEncoding.of(exhibit).open(exhibit)) {
            JsonText.Lines lines = new JsonText.Lines(text);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (LINE.matcher(line.substring(0, Math.min(200, line.length())))
                        .matches()) {
                    return true;
                }
            }
            return false;
        }
    }

    /** What the program that wrote the dump says of it at its beginning: itself, the server, the database, when. */
    private static String comments(String text) {
        StringJoiner said = new StringJoiner("; ");
        Matcher comment = COMMENT.matcher(text);
        for (String rest = text; comment.find(); comment = COMMENT.matcher(rest)) {
            rest = rest.substring(comment.end());
            if (!comment.group().strip().startsWith("!", 2)) {
                comment.group()
                        .lines()
                        .map(line -> MARKS.matcher(line).replaceAll("").strip())
                        .filter(line -> !line.isEmpty() && said.length() + line.length() < LONGEST_COMMENTS)
                        .forEach(said::add);
            }
        }
        return said.toString();
    }

    private static String text(byte[] head) {
        TextEncoding marked = EncodingFinder.byMark(head);
        TextEncoding encoding = marked == null ? WideEncodings.find(head) : marked;
        return encoding == null
                ? new String(head, StandardCharsets.ISO_8859_1)
                : new String(head, encoding.mark(), head.length - encoding.mark(), encoding.charset());
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        TextEncoding encoding = TextEncoding.of(exhibit);
        notes.encoding = encoding.name();
        notes.metadata("otherEncoding", encoding.other());
        String sample = TextSample.of(exhibit, encoding);
        notes.metadata("dump", comments(sample));
        boolean backslashes = escapes(sample);
        SqlTables tables = new SqlTables();
        long broken = walk(exhibit, encoding, backslashes, tables, null);
        if (broken > 0) {
            SqlTables otherwise = new SqlTables();
            if (walk(exhibit, encoding, !backslashes, otherwise, null) < broken) {
                backslashes = !backslashes;
                tables = otherwise;
            }
        }
        tables.handTo(visitor);
        walk(exhibit, encoding, backslashes, tables, notes);
        if (tables.left() > 0) {
            notes.problem(Message.of("table.sql.many", tables.left()));
        }
        if (WRITER.matcher(sample).find()
                && !notes.hasProblems()
                && !ENDS.matcher(end(exhibit)).find()) {
            notes.problem(Message.of("table.told.sql.end"));
        }
    }

    /** The last characters, read as those that ASCII has. */
    private static String end(Exhibit exhibit) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(exhibit.content())) {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(END, file.size()));
            file.position(file.size() - bytes.capacity());
            while (bytes.hasRemaining() && file.read(bytes) >= 0) {}
            return new String(bytes.array(), StandardCharsets.ISO_8859_1).replace("\0", "");
        }
    }

    /** Goes through the dump once; returns how many rows are torn. */
    private static long walk(
            Exhibit exhibit, TextEncoding encoding, boolean backslashes, SqlTables tables, ReadingNotes notes)
            throws IOException {
        try (DecodedText text = encoding.open(exhibit)) {
            SqlStatements statements = new SqlStatements(new SqlText(text, backslashes), tables);
            statements.read();
            if (notes != null) {
                report(text, statements, encoding, notes);
            }
            return statements.rows().broken();
        }
    }

    private static void report(DecodedText text, SqlStatements statements, TextEncoding encoding, ReadingNotes notes) {
        SqlRows rows = statements.rows();
        if (text.replaced() > 0) {
            notes.problem(Message.of("table.text.replaced", text.replaced(), encoding.name()));
        }
        if (rows.broken() > 0) {
            notes.problem(Message.of("table.sql.rows", rows.broken(), rows.firstBroken()));
        }
        if (rows.unfinished() > 0) {
            notes.problem(Message.of("table.sql.end", rows.unfinished()));
        }
        if (statements.left() > 0) {
            notes.problem(Message.of("table.sql.left", statements.left(), statements.firstLeft()));
        }
        if (rows.cut() > 0) {
            notes.problem(Message.of("table.sql.cut", rows.cut()));
        }
    }

    /** Whether a backslash in a literal takes the meaning from what follows, by which database wrote the text. */
    private static boolean escapes(String sample) {
        return MYSQL.matcher(sample).find()
                || !NO_MYSQL.matcher(sample).find() && ESCAPED.matcher(sample).find();
    }
}
