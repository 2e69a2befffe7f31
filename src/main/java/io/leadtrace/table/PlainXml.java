package io.leadtrace.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of a document as programs write workbooks: UTF-8, elements, attributes, texts and the references XML itself
 * knows. Whatever else there is (declarations of types, sections, comments, instructions, other encodings, names that are
 * not ASCII) and whatever is not well formed ends in {@link UnusualXmlException}, never in a tag that a whole parser
 * would not give.
 */
final class PlainXml implements XmlTags {
    private static final int FIRST_SIZE = 1 << 16;

    /** A longer text or tag is left to the parser. */
    private static final int LARGEST_TOKEN = 1 << 20;

    private static final int DEEPEST = 64;
    private static final int MOST_ATTRIBUTES = 32;

    private static final int LONGEST_DECLARATION = 200;

    private static final Pattern DECLARATION = Pattern.compile(
            "<\\?xml[ \\t\\r\\n]+version[ \\t\\r\\n]*=[ \\t\\r\\n]*(['\"])1\\.0\\1([ \\t\\r\\n]+encoding[ \\t\\r\\n]*=[ \\t\\r\\n]*(['\"])[uU][tT][fF]-8\\3)?"
                    + "([ \\t\\r\\n]+standalone[ \\t\\r\\n]*=[ \\t\\r\\n]*(['\"])(yes|no)\\5)?[ \\t\\r\\n]*\\?>");

    private final InputStream in;
    private final XmlNames names = new XmlNames();
    private byte[] bytes = new byte[FIRST_SIZE];
    private int end;
    private boolean ended;

    /** The first byte that is not read, and while a tag is read the place at hand. */
    private int at;

    private int place;

    private final int[] open = new int[DEEPEST];
    private int depth;
    private boolean begun;
    private boolean opens;
    private int name;

    /** Whether the element that has just opened is an empty one. */
    private boolean closes;

    private int attributes;
    private final int[] attributeNames = new int[MOST_ATTRIBUTES];
    private final int[] valueFrom = new int[MOST_ATTRIBUTES];
    private final int[] valueTo = new int[MOST_ATTRIBUTES];
    private final boolean[] valuePlain = new boolean[MOST_ATTRIBUTES];
    private int textFrom;
    private int textTo;

    private boolean textPlain;

    /** Whether the text at hand is asked for; any other is decoded only to find what is wrong in it. */
    private boolean asked;

    PlainXml(InputStream in) throws IOException {
        this.in = in;
        fill();
        if (end >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            at = 3;
        }
        declaration();
    }

    private void declaration() throws IOException {
        String start = new String(bytes, at, Math.min(end - at, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(start);
        if (declaration.lookingAt()) {
            at += declaration.end();
        }
    }

    /** Reads on, keeping what is not read yet; false when there is no more. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (at > 0) {
            System.arraycopy(bytes, at, bytes, 0, end - at);
            end -= at;
            at = 0;
        }
        if (end == bytes.length) {
            if (end >= LARGEST_TOKEN) {
                throw new UnusualXmlException();
            }
            bytes = Arrays.copyOf(bytes, end * 2);
        }
        int read = in.readNBytes(bytes, end, bytes.length - end);
        ended = end + read < bytes.length;
        end += read;
        return read > 0;
    }

    @Override
    public boolean next() throws IOException {
        if (closes) {
            closes = false;
            opens = false;
            names.close(depth--);
            textTo = textFrom;
            textPlain = true;
            return true;
        }
        while (!token()) {
            if (!fill()) {
                if (depth > 0 || !begun || !XmlCharacters.isBlank(bytes, at, end)) {
                    throw new UnusualXmlException();
                }
                return false;
            }
        }
        return true;
    }

    /** Reads a text and the tag behind it; false when they are not at hand as a whole, and then nothing is changed. */
    private boolean token() throws IOException {
        int p = at;
        boolean plain = true;
        while (p < end) {
            byte b = bytes[p];
            if (b < 0) {
                plain = false;
            } else if (!XmlCharacters.PLAIN_TEXT[b]) {
                if (b == '<') {
                    break;
                }
                checkText(b, p);
                plain = false;
            }
            p++;
        }
        if (p >= end - 1) {
            return false;
        }
        if (depth == 0 && !XmlCharacters.isBlank(bytes, at, p)) {
            throw new UnusualXmlException();
        }
        place = p + 1;
        boolean whole = bytes[place] == '/' ? closing() : opening();
        if (whole) {
            textFrom = at;
            textTo = p;
            at = place;
            textPlain = plain;
            if (!plain && !asked) {
                XmlText.text(bytes, textFrom, textTo);
            }
        }
        return whole;
    }

    private void checkText(byte b, int p) throws IOException {
        boolean endOfSection = b == '>' && p - at >= 2 && bytes[p - 1] == ']' && bytes[p - 2] == ']';
        if (endOfSection || b != '>' && b != '&' && b != '\r') {
            throw new UnusualXmlException();
        }
    }

    private boolean closing() throws IOException {
        int from = place + 1;
        if (depth == 0) {
            throw new UnusualXmlException();
        }
        place = from + names.length(open[depth - 1]);
        if (place >= end) {
            return false;
        }
        if (!names.is(open[depth - 1], bytes, from, place)) {
            throw new UnusualXmlException();
        }
        skipSpace();
        if (place >= end) {
            return false;
        }
        if (bytes[place++] != '>') {
            throw new UnusualXmlException();
        }
        opens = false;
        name = open[depth - 1];
        names.close(depth--);
        return true;
    }

    private boolean opening() throws IOException {
        int found = readName();
        if (found < 0) {
            return false;
        }
        int count = 0;
        boolean plain = true;
        while (true) {
            boolean apart = skipSpace();
            if (place >= end) {
                return false;
            }
            byte b = bytes[place];
            if (b == '>' || b == '/') {
                break;
            }
            if (!apart || count == MOST_ATTRIBUTES) {
                throw new UnusualXmlException();
            }
            if (!readAttribute(count)) {
                return false;
            }
            plain &= names.isPlain(attributeNames[count++]);
        }
        boolean empty = bytes[place] == '/';
        place += empty ? 2 : 1;
        if (place > end) {
            return false;
        }
        if (bytes[place - 1] != '>' || depth == DEEPEST || depth == 0 && begun) {
            throw new UnusualXmlException();
        }
        begun = true;
        open[depth++] = found;
        opens = true;
        closes = empty;
        name = found;
        attributes = plain && names.isPlain(found) ? count : declared(count);
        return true;
    }

    private boolean readAttribute(int index) throws IOException {
        int found = readName();
        if (found < 0) {
            return false;
        }
        skipSpace();
        if (place >= end) {
            return false;
        }
        if (bytes[place++] != '=') {
            throw new UnusualXmlException();
        }
        skipSpace();
        if (place >= end) {
            return false;
        }
        byte quote = bytes[place];
        if (quote != '"' && quote != '\'') {
            throw new UnusualXmlException();
        }
        for (int i = 0; i < index; i++) {
            if (attributeNames[i] == found) {
                throw new UnusualXmlException();
            }
        }
        int from = place + 1;
        int p = from;
        boolean plain = true;
        while (p < end && bytes[p] != quote) {
            byte b = bytes[p++];
            plain &= b >= 0 && b != '&';
            if (b >= 0 && b < ' ' || b == '<') {
                throw new UnusualXmlException();
            }
        }
        if (p >= end) {
            return false;
        }
        if (!plain) {
            XmlText.text(bytes, from, p);
        }
        attributeNames[index] = found;
        valueFrom[index] = from;
        valueTo[index] = p;
        valuePlain[index] = plain;
        place = p + 1;
        return true;
    }

    private boolean skipSpace() {
        int p = place;
        while (p < end && bytes[p] <= ' ' && bytes[p] > 0 && XmlCharacters.CLASSES[bytes[p]] == XmlCharacters.SPACE) {
            p++;
        }
        boolean skipped = p > place;
        place = p;
        return skipped;
    }

    /** Takes note of the prefixes that a tag declares, and leaves the attributes that do; how many others there are. */
    private int declared(int count) throws IOException {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (names.declares(attributeNames[i])) {
                if (valueFrom[i] == valueTo[i]) {
                    throw new UnusualXmlException();
                }
                names.declare(attributeNames[i], depth);
            } else {
                attributeNames[kept] = attributeNames[i];
                valueFrom[kept] = valueFrom[i];
                valuePlain[kept] = valuePlain[i];
                valueTo[kept++] = valueTo[i];
            }
        }
        boolean bound = names.isBound(name);
        for (int i = 0; i < kept; i++) {
            bound &= names.isBound(attributeNames[i]);
        }
        if (!bound) {
            throw new UnusualXmlException();
        }
        return kept;
    }

    /** The number of the name at hand; -1 when it goes on beyond what is at hand. */
    private int readName() throws IOException {
        int from = place;
        int colon = -1;
        int hash = 0;
        int p = from;
        while (p < end) {
            byte b = bytes[p];
            byte kind = b < 0 ? 0 : XmlCharacters.CLASSES[b];
            if (kind == XmlCharacters.NAME || kind == XmlCharacters.NAME_GOES_ON && p > from && p != colon + 1) {
                hash = 31 * hash + b;
            } else if (b == ':' && colon < 0 && p > from) {
                colon = p;
                hash = 31 * hash + b;
            } else if (p == from || p == colon + 1 || b < 0 || b == ':' || kind == XmlCharacters.NAME_GOES_ON) {
                throw new UnusualXmlException();
            } else {
                place = p;
                return names.of(bytes, from, colon, p, hash);
            }
            p++;
        }
        return -1;
    }

    private String decoded(int from, int to, boolean plain) throws IOException {
        return plain ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1) : XmlText.text(bytes, from, to);
    }

    @Override
    public boolean opens() {
        return opens;
    }

    @Override
    public XlsxName name() {
        return names.of(name);
    }

    @Override
    public int attributes() {
        return attributes;
    }

    @Override
    public XlsxName attributeName(int index) {
        return names.of(attributeNames[index]);
    }

    @Override
    public String attribute(int index) throws IOException {
        int from = valueFrom[index];
        int to = valueTo[index];
        if (to == from + 1 && valuePlain[index]) {
            return XmlCharacters.LETTERS[bytes[from]];
        }
        return decoded(from, to, valuePlain[index]);
    }

    @Override
    public String text() throws IOException {
        asked = true;
        next();
        asked = false;
        if (opens) {
            throw new UnusualXmlException();
        }
        return decoded(textFrom, textTo, textPlain);
    }
}
