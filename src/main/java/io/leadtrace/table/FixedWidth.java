package io.leadtrace.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in columns of a fixed width, with blanks between them. Widths count as they are shown: a Chinese character takes
 * two places.
 *
 * @param starts where the columns begin, from 0
 */
record FixedWidth(List<Integer> starts) {
    private static final int MOST_LINES = 1_000;
    private static final int WIDEST = 1_000;
    private static final double BLANK = 0.97;

    FixedWidth {
        starts = List.copyOf(starts);
    }

    /** The columns of a text; null where its lines do not stand in columns. */
    static FixedWidth find(String sample) {
        List<String> lines = new ArrayList<>();
        int spaced = 0;
        for (String line : sample.split("\r\n|\r|\n", 2 * MOST_LINES)) {
            if (!line.isBlank() && lines.size() < MOST_LINES) {
                lines.add(line.stripTrailing());
                spaced += line.strip().contains("  ") || line.strip().contains("\u3000") ? 1 : 0;
            }
        }
        if (lines.size() < 3 || spaced * 10 < lines.size() * 6) {
            return null;
        }
        int[] filled = new int[WIDEST];
        for (String line : lines) {
            mark(line, filled);
        }
        double few = lines.size() * (1 - BLANK);
        List<Integer> starts = new ArrayList<>();
        boolean between = true;
        for (int place = 0; place < WIDEST; place++) {
            boolean blank = filled[place] <= few;
            if (!blank && between) {
                starts.add(place);
            }
            between = blank;
        }
        return starts.size() < 2 ? null : new FixedWidth(starts);
    }

    private static void mark(String line, int[] filled) {
        int place = 0;
        for (int i = 0; i < line.length() && place + 1 < WIDEST; i++) {
            char c = line.charAt(i);
            int width = width(c);
            if (!isBlank(c)) {
                filled[place]++;
                if (width == 2) {
                    filled[place + 1]++;
                }
            }
            place += width;
        }
    }

    /** The fields of a line. What stands before the first column belongs to it. */
    String[] cells(String line) {
        String[] cells = new String[starts.size()];
        int place = 0;
        int from = 0;
        int column = 0;
        for (int i = 0; i < line.length(); i++) {
            // A value that runs over its column is cut at the next blank, not in its middle.
            while (column + 1 < cells.length
                    && place >= starts.get(column + 1)
                    && (i == from || isBlank(line.charAt(i - 1)))) {
                cells[column++] = line.substring(from, i).strip();
                from = i;
            }
            place += width(line.charAt(i));
        }
        cells[column++] = line.substring(from).strip();
        while (column < cells.length) {
            cells[column++] = "";
        }
        return cells;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0';
    }

    private static int width(char c) {
        return c >= 0x1100
                        && (c < 0x1160
                                || c >= 0x2E80 && c < 0xA4D0
                                || c >= 0xAC00 && c < 0xD7A4
                                || c >= 0xF900 && c < 0xFB00
                                || c >= 0xFF00 && c < 0xFF61)
                ? 2
                : 1;
    }
}
