package io.leadtrace.pii;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An e-mail address (RFC 5321, the forms people have). Canonical form: lower case. Keys: 1 the local part; 2 its first
 * letter with the domain, as masks leave it.
 */
final class Email implements WritingKind {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;、/|]+");

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final CharClass LOCAL = CharClass.of(LETTERS + "._%+'&/=?^~!#$-{}|`");
    private static final CharClass DOMAIN = CharClass.of(LETTERS + "-");

    /** Local parts that stand for no person, with any domain. */
    private static final Set<String> NOBODY = Set.of(
            "test",
            "none",
            "noreply",
            "no-reply",
            "na",
            "no",
            "null",
            "nobody",
            "noemail",
            "无",
            "abc",
            "aaa",
            "123",
            "xxx",
            "email",
            "example");

    private static final int LONGEST_NOBODY =
            NOBODY.stream().mapToInt(String::length).max().orElse(0);

    @Override
    public String name() {
        return "email";
    }

    @Override
    public Likeness examine(String text) {
        if (text.indexOf('@') < 0 && text.indexOf('＠') < 0 || text.length() > LONGEST) {
            return Likeness.NONE;
        }
        List<String> several = split(text);
        return look(tidy(several.get(0)));
    }

    @Override
    public Recognised recognise(String text) {
        int common = common(text);
        if (common > 0) {
            boolean test = isTest(text, common);
            return new Recognised(test ? Likeness.INVALID : Likeness.VALID, test ? "" : text);
        }
        int at = text.indexOf('@');
        if (at < 0 || text.indexOf('@', at + 1) >= 0 || text.length() > LONGEST) {
            return WritingKind.super.recognise(text);
        }
        String plain = tidy(text);
        Likeness likeness = look(plain);
        return new Recognised(likeness, likeness == Likeness.VALID ? plain : "");
    }

    private static Likeness look(String plain) {
        int at = plain.indexOf('@');
        if (at < 1 || plain.indexOf('@', at + 1) >= 0) {
            return at < 0 || plain.indexOf(' ') >= 0 ? Likeness.NONE : Likeness.INVALID;
        }
        int covered = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            covered += c == '*' || c == '•' || c == '●' ? 1 : 0;
            if (c <= ' ') {
                return Likeness.NONE;
            }
        }
        if (covered > 0) {
            return plain.length() - at > 3 ? Likeness.MASKED : Likeness.NONE;
        }
        boolean form = isLocal(plain, at) && isDomain(plain, at + 1);
        return form && !isTest(plain, at) ? Likeness.VALID : Likeness.INVALID;
    }

    private static boolean isLocal(String plain, int at) {
        if (at > LONGEST_LOCAL) {
            return false;
        }
        for (int i = 0; i < at; i++) {
            char c = plain.charAt(i);
            if (!LOCAL.has(c) && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** Two labels or more of letters, digits and inner hyphens, the last of two letters or more. */
    private static boolean isDomain(String plain, int from) {
        int labels = 0;
        int start = from;
        for (int i = from; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : '.';
            if (c == '.') {
                if (i == start || plain.charAt(start) == '-' || plain.charAt(i - 1) == '-') {
                    return false;
                }
                labels++;
                if (i < plain.length()) {
                    start = i + 1;
                }
            } else if (!DOMAIN.has(c) && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        for (int i = start; i < plain.length(); i++) {
            if (!Character.isLetter(plain.charAt(i)) && !plain.startsWith("xn--", start)) {
                return false;
            }
        }
        return labels >= 2 && plain.length() - start >= 2;
    }

    /** Domains kept for documentation (RFC 2606) belong to nobody, but made-up lists use them for persons. */
    private static boolean isTest(String plain, int at) {
        return at <= LONGEST_NOBODY && NOBODY.contains(plain.substring(0, at));
    }

    private static String tidy(String text) {
        String plain = Spelling.plain(text).toLowerCase(Locale.ROOT);
        if (plain.startsWith("mailto:")) {
            plain = plain.substring(7);
        }
        if (plain.startsWith("<") && plain.endsWith(">")) {
            plain = plain.substring(1, plain.length() - 1);
        }
        return plain.endsWith(".") || plain.endsWith(";") || plain.endsWith(",")
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }

    @Override
    public List<String> split(String text) {
        int at = text.indexOf('@');
        if (at < 0 || text.indexOf('@', at + 1) < 0) {
            return List.of(text);
        }
        List<String> parts = BETWEEN.splitAsStream(Spelling.plain(text))
                .filter(part -> part.indexOf('@') >= 0)
                .toList();
        return parts.size() < 2 ? List.of(text) : parts;
    }

    @Override
    public String canonical(String text) {
        if (couldBe(text)) {
            String plain = tidy(text);
            return look(plain) == Likeness.VALID ? plain : "";
        }
        return "";
    }

    private static boolean couldBe(String text) {
        return text.length() <= LONGEST && (text.indexOf('@') >= 0 || text.indexOf('＠') >= 0);
    }

    @Override
    public void forms(String text, FormBuffer to) {
        int common = common(text);
        String plain = common > 0 ? text : couldBe(text) ? tidy(text) : "";
        int at = common > 0 ? common : plain.indexOf('@');
        Likeness likeness = common > 0 ? Likeness.VALID : look(plain);
        if (common > 0 && isTest(text, common) || likeness != Likeness.VALID && likeness != Likeness.MASKED) {
            to.begin("");
            return;
        }
        boolean first = Character.isLetterOrDigit(plain.charAt(0)) && plain.indexOf('*', at) < 0;
        if (likeness == Likeness.MASKED) {
            to.take(new Forms("", List.of("", first ? plain.charAt(0) + plain.substring(at) : "")));
            return;
        }
        to.begin(plain);
        int length = plain.length();
        to.set(1, 0, at);
        if (first) {
            to.append(0, 1);
            to.append(at, length);
        }
        to.set(2, length, to.written());
    }

    /**
     * Where the @ of an address in its commonest spelling stands: small ASCII letters and digits, before the @ dots, hyphens
     * and low lines, behind it dots; 0 for any other text, which may be an address as well.
     */
    private static int common(String text) {
        int length = text.length();
        int at = 0;
        int label = 0;
        int digit = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = i;
            } else if (c < 'a' || c > 'z') {
                boolean fits = at > 0 ? c == '.' && i > label : c == '.' || c == '_' || c == '-' || c == '@' && i > 0;
                if (!fits) {
                    return 0;
                }
                at = c == '@' ? i : at;
                label = i + 1;
            }
        }
        boolean domain = label > at + 1 && digit < label && length - label >= 2;
        return at > 0 && at <= LONGEST_LOCAL && length <= LONGEST && domain ? at : 0;
    }

    @Override
    public String mask(String text) {
        String plain = tidy(text);
        int at = plain.indexOf('@');
        return at < 1 || plain.indexOf('@', at + 1) >= 0
                ? "***"
                : (at < 3 ? "" : plain.substring(0, plain.offsetByCodePoints(0, 1))) + "***" + plain.substring(at);
    }
}
