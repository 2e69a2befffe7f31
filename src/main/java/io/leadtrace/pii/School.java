package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A school. Canonical form: folded. */
final class School extends PlainKind {
    private static final Pattern NAMED = Pattern.compile(
            "(小学|中学|[一二三四五六七八九]中$|附中|附小|实验学校|幼儿园|大学|学院|职高|技校)|\\b(school|college|university|academy|kindergarten|gymnasium|lycée|collège)\\b",
            Pattern.CASE_INSENSITIVE);

    School() {
        super("school");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 60 && NAMED.matcher(plain).find() ? Likeness.VALID : Likeness.NONE;
    }
}
