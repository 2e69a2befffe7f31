package io.leadtrace.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** Names in archives: decoded, and made harmless for whoever prints them or makes a path of them. */
final class MemberNames {
    private MemberNames() {}

    /** A name whose bytes were read as ISO-8859-1 because nothing says how they are encoded. */
    static String decode(String bytes) {
        boolean decoded = bytes.chars().anyMatch(c -> c > 0xFF);
        return decoded ? clean(bytes) : decode(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A name in UTF-8, in GBK as Chinese Windows writes it, or in the code page of old PCs. */
    static String decode(byte[] name) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            try {
                return clean(charset.newDecoder().decode(ByteBuffer.wrap(name)).toString());
            } catch (CharacterCodingException e) {
                // Not this one.
            }
        }
        return clean(new String(name, Charset.forName("IBM437")));
    }

    /** A name with slashes between its parts, without control characters and without a way up. */
    static String clean(String name) {
        StringJoiner clean = new StringJoiner("/");
        for (String part : name.replace('\\', '/').split("/", -1)) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            StringBuilder kept = new StringBuilder(part.length());
            part.codePoints()
                    .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0xFFFD : c)
                    .forEach(kept::appendCodePoint);
            clean.add(part.equals("..") ? "__" : kept);
        }
        return clean.toString();
    }
}
