package io.leadtrace.table;

/** Tells a list of one value a line from prose. */
final class ListOfLines {
    private static final int LONGEST_VALUE = 60;

    private ListOfLines() {}

    /** Whether most lines of a text are one short value each, of one shape. */
    static boolean is(String sample) {
        int lines = 0;
        int longs = 0;
        int values = 0;
        int words = 0;
        for (String line : sample.split("\r\n|\r|\n", 2_000)) {
            if (line.isBlank()) {
                continue;
            }
            lines++;
            longs += line.length() > LONGEST_VALUE ? 1 : 0;
            CellShape shape = CellShape.of(line);
            values += shape == CellShape.NUMBER || shape == CellShape.ADDRESS ? 1 : 0;
            words += shape == CellShape.WORD ? 1 : 0;
        }
        return lines >= 2 && longs * 10 <= lines && (values * 10 >= lines * 6 || (values + words) * 10 >= lines * 9);
    }
}
