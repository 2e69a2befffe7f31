package io.leadtrace.report;

import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A sheet as lines of text whose columns stand under each other and fit the width. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 10;
    private static final int NARROWEST_NUMBER = 6;
    private static final int NARROWEST_WORDS = 8;

    /** What gives way in turn: words broken into lines are whole and read easily in lines of some width, a path then is not. */
    private static final List<Giving> GIVING = List.of(
            new Giving(Figure.TEXT, 18),
            new Giving(Figure.TEXT, 12),
            new Giving(Figure.PATH, 24),
            new Giving(Figure.TEXT, NARROWEST),
            new Giving(Figure.PATH, NARROWEST),
            new Giving(Figure.TEXT, NARROWEST_WORDS));

    /** Columns of a type, which may be so narrow. */
    private record Giving(Figure type, int least) {}

    private final List<Column> columns;
    private final List<List<String>> cells;
    private final int width;

    TextTable(TextCells cells, int width) {
        this(cells.columns(), cells.rows(), width);
    }

    private TextTable(List<Column> columns, List<List<String>> cells, int width) {
        this.columns = columns;
        this.cells = cells;
        this.width = width;
    }

    /**
     * The lines, the header's first. Where a path that begins several rows would be cut it stands on a line of its own; where even
     * narrow columns do not fit, each row is a block of lines.
     */
    List<String> lines() {
        int[] widths = widths();
        TextTable below = below(widths);
        return below != null ? headed(below) : widths == null ? blocks() : grid(widths);
    }

    /** How many of {@link #lines()} are the header. */
    int headerLines() {
        int[] widths = widths();
        TextTable below = below(widths);
        if (below != null) {
            return below.widths() == null ? 0 : 1 + below.headerLines();
        }
        return widths == null ? 0 : line(cells.get(0), widths, true).size();
    }

    /** What stands below each path, where a path begins several rows mostly and would be cut beside them; otherwise null. */
    private TextTable below(int[] widths) {
        long further = cells.stream().filter(row -> row.get(0).isEmpty()).count();
        if (columns.get(0).type() != Figure.PATH
                || 2 * further < cells.size() - 1
                || widths != null && widths[0] >= natural(0)) {
            return null;
        }
        return new TextTable(
                columns.subList(1, columns.size()),
                cells.stream().map(row -> row.subList(1, row.size())).toList(),
                width - GAP.length());
    }

    private List<String> headed(TextTable below) {
        int[] widths = below.widths();
        List<String> lines = new ArrayList<>();
        for (int i = widths == null ? 1 : 0; i < cells.size(); i++) {
            String path = cells.get(i).get(0);
            if (!path.isEmpty()) {
                lines.add(TextWidth.elide(path, width));
            }
            List<String> row = below.cells.get(i);
            for (String line : widths == null ? below.block(row) : below.line(row, widths, i == 0)) {
                lines.add(GAP + line);
            }
        }
        return lines;
    }

    /** How wide a column's widest cell is. */
    private int natural(int column) {
        return cells.stream()
                .mapToInt(row -> TextWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private int[] widths() {
        int[] widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
        if (width == Display.UNLIMITED) {
            return widths;
        }
        narrowHeaders(widths);
        int over = total(widths) - width;
        while (over > 0) {
            int widest = GIVING.stream()
                    .map(giving -> widest(widths, giving))
                    .filter(column -> column >= 0)
                    .findFirst()
                    .orElse(-1);
            if (widest < 0) {
                return null;
            }
            widths[widest]--;
            over--;
        }
        return widths;
    }

    /** The widest column that can be narrower; -1 for none. */
    private int widest(int[] widths, Giving giving) {
        int widest = -1;
        for (int c = 0; c < widths.length; c++) {
            if (columns.get(c).type() == giving.type()
                    && widths[c] > Math.max(giving.least(), narrowest(c))
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
        int narrowest = columns.get(column).type().isNumber() ? NARROWEST_NUMBER : NARROWEST_WORDS;
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
        return cells.stream().skip(1).flatMap(row -> block(row).stream()).toList();
    }

    /** A row as a line for each cell that is not empty, all but the first set in. */
    private List<String> block(List<String> row) {
        List<String> lines = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (!row.get(c).isEmpty()) {
                String text = cells.get(0).get(c) + ": " + row.get(c);
                for (String line : TextWidth.wrap(text, Math.max(NARROWEST, width - GAP.length()))) {
                    lines.add((lines.isEmpty() ? "" : GAP) + line);
                }
            }
        }
        return lines;
    }
}
