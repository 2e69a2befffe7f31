package io.leadtrace.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the dialect of a delimited text from lines all over it: what cuts them into equal rows of single values. */
final class DialectFinder {
    /** Below this no delimiter cuts the text into rows: it is no table, or a table of one column. */
    private static final double TABLE = 0.12;

    /** What separates fields, and how likely it is to, before anything is seen. */
    private static final Map<String, Double> DELIMITERS = new LinkedHashMap<>();

    static {
        for (String usual : new String[] {"\t", ",", ";", "|", "----", "---", "--", "||", "\u0001", "\u001F", "|@|"}) {
            DELIMITERS.put(usual, 1.0);
        }
        for (String seen : new String[] {
            "^", "~", "::", ";;", ",,", "\t\t", "##", "@@", "$$", "~~", "^^", "***", "~|~", "|~|", "^|^", "|!|",
            "\u0002", "\u001E", "¬", "§", "¦", "｜", "-----", "------"
        }) {
            DELIMITERS.put(seen, 0.95);
        }
        for (String rare : new String[] {"，", "；", "、", " - ", "\u3000", "#", "*", "&", "!", "_"}) {
            DELIMITERS.put(rare, 0.7);
        }
        DELIMITERS.put(":", 0.6);
        DELIMITERS.put("：", 0.6);
        DELIMITERS.put("/", 0.5);
        DELIMITERS.put("=", 0.5);
        DELIMITERS.put("-", 0.4);
        DELIMITERS.put(" ", 0.6);
    }

    private final String sample;
    private final Map<Dialect, DialectScore> scores = new HashMap<>();

    private DialectFinder(String sample) {
        this.sample = sample;
    }

    /** The dialect of a text; null where no delimiter makes a table of it. */
    static Dialect find(String sample) {
        return new DialectFinder(sample).find();
    }

    private Dialect find() {
        boolean returnEnds = returnEnds(sample);
        Dialect best = null;
        double most = TABLE;
        for (Map.Entry<String, Double> one : DELIMITERS.entrySet()) {
            String delimiter = one.getKey();
            // no score is above 1
            if (one.getValue() <= most || !sample.contains(delimiter)) {
                continue;
            }
            Dialect dialect = withQuote(delimiter, returnEnds);
            double score = score(dialect).total(one.getValue() < 0.8 || dialect.padded()) * one.getValue();
            if (score > most) {
                most = score;
                best = dialect;
            }
        }
        return best;
    }

    private DialectScore score(Dialect dialect) {
        return scores.computeIfAbsent(dialect, one -> DialectScore.of(sample, one));
    }

    /** A dialect with the quote, escape and padding that the text shows for a delimiter. */
    private Dialect withQuote(String delimiter, boolean returnEnds) {
        boolean blank = delimiter.isBlank() || delimiter.startsWith(" ");
        Dialect plain = new Dialect(delimiter, '"', Dialect.NONE, false, returnEnds);
        // Between columns of blanks a run of them is one delimiter.
        boolean padded = blank ? delimiter.equals(" ") && sample.contains("  ") : padded(sample, delimiter);
        Dialect doubled = new Dialect(delimiter, '"', escape(sample, delimiter, '"'), padded, returnEnds);
        Dialect single = new Dialect(delimiter, '\'', escape(sample, delimiter, '\''), padded, returnEnds);
        DialectScore two = score(doubled);
        if (openings(sample, delimiter, '\'') > openings(sample, delimiter, '"')) {
            DialectScore one = score(single);
            if (one.quoted() > two.quoted() && one.quoted() > 2 * one.stray() && one.quoted() * 4 >= one.rows()) {
                return single;
            }
        }
        if (two.quoted() == 0 && two.stray() > 0) {
            return new Dialect(delimiter, Dialect.NONE, Dialect.NONE, padded, returnEnds);
        }
        return padded || doubled.escape() != Dialect.NONE ? doubled : plain;
    }

    /** Whether nearly every delimiter has a blank beside it that belongs to no field. */
    private static boolean padded(String sample, String delimiter) {
        int all = 0;
        int blank = 0;
        for (int i = sample.indexOf(delimiter); i >= 0; i = sample.indexOf(delimiter, i + delimiter.length())) {
            int after = i + delimiter.length();
            char next = after < sample.length() ? sample.charAt(after) : '\n';
            if (next != '\n' && next != '\r' && !sample.startsWith(delimiter, after)) {
                all++;
                blank += next == ' ' ? 1 : 0;
            }
        }
        return all > 0 && blank >= all * 0.9;
    }

    private static char escape(String sample, String delimiter, char quote) {
        String escaped = "\\" + quote;
        String twice = "" + quote + quote;
        int escapes = 0;
        int twices = 0;
        for (int i = sample.indexOf(escaped); i >= 0; i = sample.indexOf(escaped, i + 2)) {
            escapes += ends(sample, delimiter, i + 2) ? 0 : 1;
        }
        for (int i = sample.indexOf(twice); escapes > 0 && i >= 0; i = sample.indexOf(twice, i + 2)) {
            boolean empty = ends(sample, delimiter, i + 2);
            twices += empty ? 0 : 1;
        }
        return escapes > twices ? '\\' : Dialect.NONE;
    }

    private static boolean ends(String sample, String delimiter, int at) {
        return at >= sample.length()
                || sample.charAt(at) == '\n'
                || sample.charAt(at) == '\r'
                || sample.startsWith(delimiter, at);
    }

    private static int openings(String sample, String delimiter, char quote) {
        String opening = delimiter + quote;
        int found = 0;
        for (int i = sample.indexOf(opening); i >= 0; i = sample.indexOf(opening, i + opening.length())) {
            found++;
        }
        return found;
    }

    /** Old Macintosh files end a record with a carriage return; elsewhere one alone is text. */
    static boolean returnEnds(String sample) {
        int alone = 0;
        int feeds = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (c == '\n') {
                feeds++;
            } else if (c == '\r' && (i + 1 == sample.length() || sample.charAt(i + 1) != '\n')) {
                alone++;
            }
        }
        return alone > feeds;
    }
}
