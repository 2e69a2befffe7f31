package io.leadtrace.redact;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Covers what points to people in running text: numbers of six digits and more, mail addresses, names of the list. */
final class Scrubber {
    private static final Pattern MAIL = Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{1,253}");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[ \\-]?\\p{Nd}){5,}[Xx]?");
    private static final int LONGEST_NAME = 40;

    private final Set<String> names;
    private final int longest;

    Scrubber(Set<String> names) {
        this.names = names;
        longest = Math.min(
                LONGEST_NAME, names.stream().mapToInt(String::length).max().orElse(0));
    }

    String scrub(String text) {
        String scrubbed = covered(NUMBER, covered(MAIL, text));
        return names.isEmpty() ? scrubbed : withoutNames(scrubbed);
    }

    private static String covered(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? matcher.replaceAll(found -> "*".repeat(found.group().length()))
                : text;
    }

    private String withoutNames(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int length = nameAt(text, at);
            out.append(length > 0 ? "*".repeat(length) : text.substring(at, at + 1));
            at += Math.max(1, length);
        }
        return out.toString();
    }

    /** The length of the longest name that begins here; 0 if none does. */
    private int nameAt(String text, int at) {
        if (at > 0 && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at))) {
            return 0;
        }
        for (int length = Math.min(longest, text.length() - at); length > 1; length--) {
            boolean whole = at + length == text.length()
                    || !isLatin(text.charAt(at + length - 1))
                    || !isLatin(text.charAt(at + length));
            if (whole && names.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isLatin(char letter) {
        return Character.isLetter(letter) && !Character.isIdeographic(letter);
    }
}
