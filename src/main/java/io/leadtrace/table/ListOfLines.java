package io.leadtrace.table;

import java.util.regex.Pattern;

/** Tells a list of one value a line from prose. */
final class ListOfLines {
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_WORDS = 40;

    /** A person in a line, with a telephone number among whatever else there is. */
    private static final int LONGEST_PERSON = 100;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{7}");

    private ListOfLines() {}

    /** The dialect of a list of one value a line; null where the lines are no list. */
    static Dialect find(String sample) {
        int lines = 0;
        int longs = 0;
        int values = 0;
        int words = 0;
        int phrases = 0;
        int quoted = 0;
        int people = 0;
        for (String line : sample.split("\r\n|\r|\n", 2_000)) {
            String text = line.strip();
            if (text.isEmpty()) {
                continue;
            }
            lines++;
            if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
                quoted++;
                text = text.substring(1, text.length() - 1);
            }
            longs += text.length() > LONGEST_VALUE ? 1 : 0;
            people += text.length() <= LONGEST_PERSON && NUMBER.matcher(text).find() ? 1 : 0;
            CellShape shape = CellShape.of(text);
            values += shape == CellShape.NUMBER || shape == CellShape.ADDRESS ? 1 : 0;
            words += shape == CellShape.WORD ? 1 : 0;
            phrases += shape == CellShape.WORDS && text.length() <= LONGEST_WORDS ? 1 : 0;
        }
        boolean list = lines >= 2
                && (people * 10 >= lines * 8 || longs * 10 <= lines)
                && (people * 10 >= lines * 8
                        || values * 10 >= lines * 6
                        || (values + words) * 10 >= lines * 9
                        || lines >= 5 && (values + words + phrases) * 20 >= lines * 19);
        boolean quotes = quoted * 10 >= lines * 6 && quoted >= 1 && lines >= 2;
        return list || quotes
                ? new Dialect("", quotes ? '"' : Dialect.NONE, Dialect.NONE, false, DialectFinder.returnEnds(sample))
                : null;
    }
}
