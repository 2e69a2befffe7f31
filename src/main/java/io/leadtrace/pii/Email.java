package io.leadtrace.pii;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address (RFC 5321, the forms people have). Canonical form: lower case. Keys: 1 the local part; 2 its first
 * letter with the domain, as masks leave it.
 */
final class Email implements PiiKind {
    private static final Pattern FORM = Pattern.compile(
            "[\\p{L}0-9._%+'&/=?^~!#$-]{1,64}@(?:[\\p{L}0-9](?:[\\p{L}0-9-]{0,61}[\\p{L}0-9])?\\.)+\\p{L}{2,24}");
    private static final Pattern MASKED =
            Pattern.compile("[\\p{L}0-9._-]{0,20}[*xX]{2,10}[\\p{L}0-9._-]{0,20}@[^@\\s]{3,60}");

    @Override
    public String name() {
        return "email";
    }

    @Override
    public Likeness examine(String text) {
        int at = text.indexOf('@');
        if (at < 0 && text.indexOf('＠') < 0 || text.length() > 254) {
            return Likeness.NONE;
        }
        String plain = plain(text);
        if (MASKED.matcher(plain).matches() && plain.indexOf('*') >= 0) {
            return Likeness.MASKED;
        }
        if (FORM.matcher(plain).matches()) {
            return isTest(plain) ? Likeness.INVALID : Likeness.VALID;
        }
        return plain.indexOf('@') > 0 && plain.indexOf(' ') < 0 ? Likeness.INVALID : Likeness.NONE;
    }

    private static String plain(String text) {
        String plain = Spelling.plain(text).toLowerCase(Locale.ROOT);
        if (plain.startsWith("mailto:")) {
            plain = plain.substring(7);
        }
        return plain.endsWith(".") || plain.endsWith(";") || plain.endsWith(",")
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }

    /** Domains kept for documentation (RFC 2606) belong to nobody, but made-up lists use them for persons. */
    private static boolean isTest(String plain) {
        return plain.startsWith("test@") || plain.startsWith("none@") || plain.startsWith("noreply@");
    }

    @Override
    public List<String> split(String text) {
        if (text.indexOf('@') == text.lastIndexOf('@')) {
            return List.of(text);
        }
        List<String> parts = List.of(Spelling.plain(text).split("[\\s,;、/|]+", -1));
        return parts.stream().anyMatch(String::isEmpty) ? List.of(text) : parts;
    }

    @Override
    public String canonical(String text) {
        return examine(text) == Likeness.VALID ? plain(text) : "";
    }

    @Override
    public List<String> keys(String text) {
        Likeness likeness = examine(text);
        if (likeness == Likeness.NONE || likeness == Likeness.INVALID) {
            return List.of();
        }
        String plain = plain(text);
        int at = plain.indexOf('@');
        return List.of(
                likeness == Likeness.VALID ? plain.substring(0, at) : "",
                plain.charAt(0) == '*' ? "" : plain.charAt(0) + plain.substring(at));
    }

    @Override
    public String mask(String text) {
        String plain = plain(text);
        int at = plain.indexOf('@');
        return at < 1 ? "***" : plain.charAt(0) + "***" + plain.substring(at);
    }
}
