package io.leadtrace.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The texts of a document in UTF-8 that declares no references of its own. */
final class XmlText {
    private static final Pattern DECIMAL = Pattern.compile("#[0-9]{1,7}");
    private static final Pattern HEXADECIMAL = Pattern.compile("#x[0-9a-fA-F]{1,6}");

    private XmlText() {}

    /** The text of some bytes, its line ends as XML has them; {@link UnusualXmlException} where they are no UTF-8. */
    static String text(byte[] bytes, int from, int to) throws IOException {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\uFFFE') >= 0 || text.indexOf('\uFFFF') >= 0) {
            throw new UnusualXmlException();
        }
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return text.indexOf('&') < 0 ? text : resolved(text);
    }

    /** The text with what its references stand for; {@link UnusualXmlException} for any other than XML's own. */
    private static String resolved(String text) throws IOException {
        StringBuilder resolved = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
            int close = text.indexOf(';', at);
            if (close < 0) {
                throw new UnusualXmlException();
            }
            resolved.append(text, from, at).appendCodePoint(reference(text.substring(at + 1, close)));
            from = close + 1;
        }
        return resolved.append(text, from, text.length()).toString();
    }

    private static int reference(String reference) throws IOException {
        return switch (reference) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> character(reference);
        };
    }

    private static int character(String reference) throws IOException {
        if (!DECIMAL.matcher(reference).matches()
                && !HEXADECIMAL.matcher(reference).matches()) {
            throw new UnusualXmlException();
        }
        int code = reference.charAt(1) == 'x'
                ? Integer.parseInt(reference.substring(2), 16)
                : Integer.parseInt(reference.substring(1));
        boolean character = code >= ' ' && code < 0xD800
                || code == '\t'
                || code == '\n'
                || code == '\r'
                || code >= 0xE000 && code < 0xFFFE
                || code >= 0x10000 && code <= Character.MAX_CODE_POINT;
        if (!character) {
            throw new UnusualXmlException();
        }
        return code;
    }
}
