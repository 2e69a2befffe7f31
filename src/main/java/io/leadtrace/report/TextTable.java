package io.leadtrace.report;

import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import java.util.ArrayList;
import java.util.List;

/** A sheet as lines of text whose columns stand under each other and fit the width. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 10;

    private final List<Column> columns;
    private final List<List<String>> cells = new ArrayList<>();
    private final int width;

    TextTable(Page.Sheet sheet, List<List<Object>> rows, Display display) {
        columns = sheet.columns();
        width = display.width();
        cells.add(columns.stream()
                .map(column -> TextWidth.safe(display.say(column.header())))
                .toList());
        for (List<Object> row : rows) {
            List<String> texts = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                texts.add(TextWidth.safe(Figures.text(row.get(c), columns.get(c).type(), display)));
            }
            cells.add(texts);
        }
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
            int widest = -1;
            for (int c = 0; c < widths.length; c++) {
                if (!columns.get(c).type().isNumber() && (widest < 0 || widths[c] > widths[widest])) {
                    widest = c;
                }
            }
            if (widest < 0 || widths[widest] <= NARROWEST) {
                return null;
            }
            widths[widest]--;
            over--;
        }
        return widths;
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
                widths[c] = Math.min(widths[c], Math.max(numbers, NARROWEST));
            }
        }
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
            for (int c = 0; c < columns.size(); c++) {
                String text = cells.get(0).get(c) + ": " + row.get(c);
                List<String> wrapped = TextWidth.wrap(text, Math.max(NARROWEST, width - 2));
                for (int i = 0; i < wrapped.size(); i++) {
                    lines.add((c == 0 && i == 0 ? "" : "  ") + wrapped.get(i));
                }
            }
        }
        return lines;
    }
}
