package io.leadtrace.table;

import io.leadtrace.source.Exhibit;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Documents of Word (ECMA-376, WordprocessingML): each table is a sheet, and the paragraphs beside the tables, a line each, are
 * read as a text would be.
 */
final class DocxFormat implements TableFormat {
    private static final Pattern DOCUMENT = Pattern.compile("(?i)word[/\\\\]document[0-9]*\\.xml");
    private static final Pattern REACHED_BY = Pattern.compile("[0-9]{6}|\\S@\\S");
    private static final int MANY_LINES = 5;

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) {
        if (!XlsxFormat.isZip(head)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(exhibit.content().toFile())) {
            return document(zip) != null;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static ZipEntry document(ZipFile zip) {
        return zip.stream()
                .filter(entry -> DOCUMENT.matcher(entry.getName()).matches())
                .findFirst()
                .orElse(null);
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        Path lines = Files.createTempFile("leadtrace", ".txt");
        try {
            try (ZipFile zip = new ZipFile(exhibit.content().toFile());
                    InputStream in = new BufferedInputStream(zip.getInputStream(document(zip)), 1 << 16);
                    Writer out = Files.newBufferedWriter(lines, StandardCharsets.UTF_8)) {
                XMLStreamReader xml = PullParser.open(in);
                new DocxTables(xml, visitor, out).read();
                xml.close();
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
            if (mayBeAList(lines)) {
                paragraphs(new Exhibit(exhibit.source(), lines, false), options, visitor);
            }
        } finally {
            Files.delete(lines);
        }
    }

    /** Whether there is more than titles and signatures: many lines, or some with what people are reached by. */
    private static boolean mayBeAList(Path lines) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(lines)) {
            int filled = 0;
            int reached = 0;
            for (String line = in.readLine(); line != null && filled < MANY_LINES; line = in.readLine()) {
                filled += line.isBlank() ? 0 : 1;
                reached += REACHED_BY.matcher(line).find() ? 1 : 0;
            }
            return filled >= MANY_LINES || reached > 1;
        }
    }

    /** What the text is like is nobody's question; of its own problems a document has none. */
    private static void paragraphs(Exhibit text, ReadOptions options, GridVisitor visitor) throws IOException {
        new DelimitedFormat().read(text, options, visitor, new ReadingNotes(text));
    }
}
