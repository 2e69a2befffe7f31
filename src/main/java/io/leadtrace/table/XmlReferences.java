package io.leadtrace.table;

import java.io.IOException;
import java.util.regex.Pattern;

/** References to characters in the texts of a document that declares none of its own. */
final class XmlReferences {
    private static final Pattern DECIMAL = Pattern.compile("#[0-9]{1,7}");
    private static final Pattern HEXADECIMAL = Pattern.compile("#x[0-9a-fA-F]{1,6}");

    private XmlReferences() {}

    /** The text with what its references stand for; {@link UnusualXmlException} for any other than XML's own. */
    static String resolved(String text) throws IOException {
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
