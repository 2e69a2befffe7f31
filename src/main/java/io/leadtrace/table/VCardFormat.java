package io.leadtrace.table;

import io.leadtrace.source.Exhibit;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.apache.commons.codec.DecoderException;
import org.apache.commons.codec.net.QuotedPrintableCodec;

/** Address books: vCards of versions 2.1 to 4.0 (RFC 6350), one after another. */
final class VCardFormat implements TableFormat {
    private static final String BEGIN = "BEGIN:VCARD";
    private static final int LONGEST_LINE = 1 << 20;

    /** The columns of what people keep of each other; other properties keep their own names. */
    private static final Map<String, String> COLUMNS = Map.of(
            "FN", "name",
            "N", "full name",
            "TEL", "phone",
            "EMAIL", "email",
            "ADR", "address",
            "ORG", "company",
            "TITLE", "job title",
            "BDAY", "birthday",
            "NOTE", "notes");

    private static final Set<String> NOT_TEXT = Set.of("PHOTO", "LOGO", "SOUND", "KEY", "VERSION", "PRODID", "END");

    @Override
    public String name() {
        return "vcard";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) throws IOException {
        TextEncoding marked = EncodingFinder.byMark(head);
        Charset charset = marked == null ? StandardCharsets.ISO_8859_1 : marked.charset();
        int mark = marked == null ? 0 : marked.mark();
        String start = new String(head, mark, Math.min(head.length - mark, 200), charset);
        return start.strip().toUpperCase(Locale.ROOT).startsWith(BEGIN);
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        TextEncoding encoding = TextEncoding.of(exhibit);
        notes.encoding = encoding.name();
        notes.metadata("otherEncoding", encoding.other());
        RecordSheet.read(record -> each(exhibit, encoding, record), visitor);
    }

    private static void each(Exhibit exhibit, TextEncoding encoding, Consumer<Map<String, String>> record)
            throws IOException {
        try (BufferedReader in = new BufferedReader(encoding.open(exhibit))) {
            Map<String, String> card = null;
            UnfoldedLines lines = new UnfoldedLines(in, LONGEST_LINE);
            for (String line = lines.next(); line != null; line = lines.next()) {
                String upper = line.length() < 40 ? line.strip().toUpperCase(Locale.ROOT) : "";
                if (upper.equals(BEGIN)) {
                    if (card != null && !card.isEmpty()) {
                        record.accept(card);
                    }
                    card = new LinkedHashMap<>();
                } else if (upper.equals("END:VCARD")) {
                    if (card != null) {
                        record.accept(card);
                    }
                    card = null;
                } else if (card != null) {
                    property(line, card);
                }
            }
            if (card != null && !card.isEmpty()) {
                record.accept(card);
            }
        }
    }

    private static void property(String line, Map<String, String> card) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            return;
        }
        String[] parts = line.substring(0, colon).toUpperCase(Locale.ROOT).split(";", -1);
        String property = parts[0].substring(parts[0].lastIndexOf('.') + 1);
        if (NOT_TEXT.contains(property) || property.startsWith("X-ABLABEL")) {
            return;
        }
        String value = line.substring(colon + 1);
        Charset charset = StandardCharsets.UTF_8;
        boolean quoted = false;
        for (String part : parts) {
            quoted |= part.endsWith("QUOTED-PRINTABLE");
            if (part.startsWith("CHARSET=")) {
                charset = charset(part.substring("CHARSET=".length()));
            }
        }
        if (quoted) {
            try {
                value = new String(
                        QuotedPrintableCodec.decodeQuotedPrintable(value.getBytes(StandardCharsets.ISO_8859_1)),
                        charset);
            } catch (DecoderException e) {
                // Kept as it stands.
            }
        }
        String text = text(value, property);
        if (!text.isEmpty()) {
            put(card, COLUMNS.getOrDefault(property, property.toLowerCase(Locale.ROOT)), text);
        }
    }

    /** A person's second telephone goes into a column of its own. */
    private static void put(Map<String, String> card, String column, String text) {
        String name = column;
        for (int i = 2; card.containsKey(name) && i < 20; i++) {
            if (card.get(name).equals(text)) {
                return;
            }
            name = column + " " + i;
        }
        card.merge(name, text, (before, more) -> before + "; " + more);
    }

    /** The parts of a value, joined; a backslash takes the meaning from what follows. */
    private static String text(String value, String property) {
        boolean structured = property.equals("N") || property.equals("ADR") || property.equals("ORG");
        StringJoiner parts = new StringJoiner(" ");
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                char next = value.charAt(++i);
                part.append(next == 'n' || next == 'N' ? '\n' : next);
            } else if (c == ';' && structured) {
                if (!part.toString().isBlank()) {
                    parts.add(part.toString().strip());
                }
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        if (!part.toString().isBlank()) {
            parts.add(part.toString().strip());
        }
        return property.equals("TEL") ? parts.toString().replaceFirst("^tel:", "") : parts.toString();
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name.equals("GB2312") || name.equals("GBK") ? "GB18030" : name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
