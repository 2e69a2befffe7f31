package io.leadtrace.report;

import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import java.util.ArrayList;
import java.util.List;

/** A sheet as lines of text whose columns stand under each other and fit the width. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 10;

    /** Words are read easily in lines as wide as this. */
    private static final int EASY = 18;

    private final List<Column> columns;
    private final List<List<String>> cells;
    private final int width;

    TextTable(TextCells cells, int width) {
        this.columns = cells.columns();
        this.cells = cells.rows();
        this.width = width;
    }

    /** The lines, the header's first; where even narrow columns do not fit, each row is a block of lines. */
    List<String> lines() {
        int[] widths = widths();
        return widths == null ? blocks() : grid(widths);
    }

    /** How many of {@link #lines()} are the header. */
    int headerLines() {
        int[] widths = widths();
        return widths == null ? 0 : line(cells.get(0), widths, true).size();
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (List<String> row : cells) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], TextWidth.of(row.get(c)));
            }
        }
        if (width == Display.UNLIMITED) {
            return widths;
        }
        narrowHeaders(widths);
        int over = total(widths) - width;
        while (over > 0) {
            int widest = widest(widths, true);
            widest = widest < 0 ? widest(widths, false) : widest;
            if (widest < 0) {
                return null;
            }
            widths[widest]--;
            over--;
        }
        return widths;
    }

    /** The widest column that can be narrower; words broken into lines are whole, a path then is not. */
    private int widest(int[] widths, boolean words) {
        int widest = -1;
        for (int c = 0; c < widths.length; c++) {
            Figure type = columns.get(c).type();
            int least = words ? Math.max(EASY, narrowest(c)) : narrowest(c);
            if ((words ? type == Figure.TEXT : !type.isNumber())
                    && widths[c] > least
                    && (widest < 0 || widths[c] > widths[widest])) {
                widest = c;
            }
        }
        return widest;
    }

    /** Headers of numbers may be broken into lines, so that a column is as wide as its numbers. */
    private void narrowHeaders(int[] widths) {
        for (int c = 0; c < widths.length; c++) {
            if (total(widths) > width && columns.get(c).type().isNumber()) {
                int column = c;
                int numbers = cells.stream()
                        .skip(1)
                        .mapToInt(row -> TextWidth.of(row.get(column)))
                        .max()
                        .orElse(1);
                widths[c] = Math.min(widths[c], Math.max(numbers, narrowest(c)));
            }
        }
    }

    /** No word of a header is broken. */
    private int narrowest(int column) {
        int narrowest = NARROWEST;
        for (String word : cells.get(0).get(column).split(" ", -1)) {
            narrowest = Math.max(narrowest, TextWidth.of(word) == word.length() ? word.length() : 0);
        }
        return narrowest;
    }

    private static int total(int[] widths) {
        int total = GAP.length() * (widths.length - 1);
        for (int one : widths) {
            total += one;
        }
        return total;
    }

    private List<String> grid(int[] widths) {
        List<String> lines = new ArrayList<>(line(cells.get(0), widths, true));
        for (List<String> row : cells.subList(1, cells.size())) {
            lines.addAll(line(row, widths, false));
        }
        return lines;
    }

    private List<String> line(List<String> row, int[] widths, boolean header) {
        List<List<String>> parts = new ArrayList<>();
        int height = 1;
        for (int c = 0; c < widths.length; c++) {
            boolean elided = !header && columns.get(c).type() == Figure.PATH;
            List<String> part = elided
                    ? List.of(TextWidth.elide(row.get(c), widths[c]))
                    : TextWidth.wrap(row.get(c), Math.max(1, widths[c]));
            parts.add(part);
            height = Math.max(height, part.size());
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String text = i < parts.get(c).size() ? parts.get(c).get(i) : "";
                line.append(c == 0 ? "" : GAP)
                        .append(TextWidth.pad(
                                text, widths[c], columns.get(c).type().isNumber()));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private List<String> blocks() {
        List<String> lines = new ArrayList<>();
        for (List<String> row : cells.subList(1, cells.size())) {
            boolean first = true;
            for (int c = 0; c < columns.size(); c++) {
                if (row.get(c).isEmpty()) {
                    continue;
                }
                String text = cells.get(0).get(c) + ": " + row.get(c);
                List<String> wrapped = TextWidth.wrap(text, Math.max(NARROWEST, width - 2));
                for (int i = 0; i < wrapped.size(); i++) {
                    lines.add((first && i == 0 ? "" : "  ") + wrapped.get(i));
                }
                first = false;
            }
        }
        return lines;
    }
}
