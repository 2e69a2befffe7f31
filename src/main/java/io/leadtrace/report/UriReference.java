package io.leadtrace.report;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A file's path as a URI reference (RFC 3986): relative as it was given, or {@code file:///} where it was absolute. */
final class UriReference {
    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()+,;=@";
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\].*");

    private UriReference() {}

    /** The reference of a path. */
    static String of(String path) {
        boolean drive = DRIVE.matcher(path).matches();
        String slashed = drive || path.startsWith("\\\\") ? path.replace('\\', '/') : path;
        if (drive) {
            return "file:///" + slashed.substring(0, 2) + encoded(slashed.substring(2));
        }
        if (slashed.startsWith("//")) {
            return "file:" + encoded(slashed);
        }
        return slashed.startsWith("/") ? "file://" + encoded(slashed) : encoded(slashed);
    }

    /** Everything but plain characters as the bytes of its UTF-8; no colon is left, so no first part reads as a scheme. */
    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder(path.length());
        for (byte one : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xff);
            if (PLAIN.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format("%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
