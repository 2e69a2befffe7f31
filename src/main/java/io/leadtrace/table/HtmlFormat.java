package io.leadtrace.table;

import io.leadtrace.language.Message;
import io.leadtrace.source.Exhibit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The tables of web pages; much that is called .xls is one, and Excel opens it as if it were its own. */
final class HtmlFormat implements TableFormat {
    private static final Pattern PAGE =
            Pattern.compile("<(html|!doctype html|head|meta|style|body|table|thead|tbody|tr|div|center|font)[\\s>]");

    @Override
    public String name() {
        return "html";
    }

    @Override
    public boolean recognises(byte[] head, Exhibit exhibit) {
        String start = new String(head, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<") && PAGE.matcher(start).find();
    }

    @Override
    public void read(Exhibit exhibit, ReadOptions options, GridVisitor visitor, ReadingNotes notes) throws IOException {
        TextEncoding encoding = TextEncoding.of(exhibit);
        notes.encoding = encoding.name();
        try (DecodedText text = encoding.open(exhibit)) {
            HtmlTables tables = new HtmlTables(new HtmlTokens(text), options.displayed(), visitor, notes);
            tables.read();
            if (text.replaced() > 0) {
                notes.problem(Message.of("table.text.replaced", text.replaced(), encoding.name()));
            }
            if (tables.found() == 0) {
                notes.noTable();
            }
        }
    }
}
