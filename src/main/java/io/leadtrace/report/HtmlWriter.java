package io.leadtrace.report;

import java.util.Set;

/** Writes HTML; whatever text comes in goes out as text, never as markup. */
final class HtmlWriter {
    /** Elements after which a line end would show as a blank, or that are too many to spend one on. */
    private static final Set<String> INLINE = Set.of("td", "th", "a", "button", "mark");

    private final StringBuilder html = new StringBuilder(1 << 16);

    /** A tag with its attributes, name and value by turns; tag and names are this program's own words. */
    HtmlWriter open(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    HtmlWriter close(String tag) {
        html.append("</").append(tag).append(">");
        if (!INLINE.contains(tag)) {
            html.append('\n');
        }
        return this;
    }

    HtmlWriter text(String text) {
        escape(TextWidth.safe(text));
        return this;
    }

    /** An element that holds a text. */
    HtmlWriter element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** A part of this program: style or script, as it is. */
    HtmlWriter own(String tag, String content) {
        html.append('<').append(tag).append('>').append(content);
        return close(tag);
    }

    /** Data for the page's script; inert as no script type and with every {@code <} written as a number. */
    HtmlWriter data(String id, String json) {
        html.append("<script type=\"application/json\" id=\"")
                .append(id)
                .append("\">")
                .append(json.replace("<", "\\u003c"));
        return close("script");
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
