package io.leadtrace.report;

import io.leadtrace.language.Message;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The cells of a sheet as a terminal shows them: columns with nothing in them are left out, what all paths share is told once,
 * and a path that begins several rows stands in the first of them.
 */
final class TextCells {
    private final List<Column> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final String folder;
    private Message about;

    TextCells(List<Column> all, List<List<Object>> cells, Display display) {
        folder = folder(all, cells);
        List<String> headers = new ArrayList<>();
        rows.add(headers);
        cells.forEach(row -> rows.add(new ArrayList<>()));
        for (int c = 0; c < all.size(); c++) {
            List<String> texts = new ArrayList<>();
            for (List<Object> row : cells) {
                texts.add(text(row.get(c), all.get(c).type(), display));
            }
            if (texts.stream().allMatch(String::isEmpty) || all.get(c).detail() && !display.all()) {
                continue;
            }
            if (columns.isEmpty() && all.get(c).type() == Figure.PATH) {
                if (texts.size() > 1 && Set.copyOf(texts).size() == 1) {
                    about = Message.of("report.about", all.get(c).header(), texts.get(0));
                    continue;
                }
                tellOnce(texts);
            }
            columns.add(all.get(c));
            headers.add(TextWidth.safe(display.say(all.get(c).header())));
            for (int row = 0; row < texts.size(); row++) {
                rows.get(row + 1).add(texts.get(row));
            }
        }
    }

    private String text(Object cell, Figure type, Display display) {
        String text = TextWidth.safe(Figures.text(cell, type, display));
        return isPath(cell, type) ? text.substring(Math.min(text.length(), folder.length())) : text;
    }

    private static void tellOnce(List<String> texts) {
        for (int row = texts.size() - 1; row > 0; row--) {
            if (texts.get(row).equals(texts.get(row - 1))) {
                texts.set(row, "");
            }
        }
    }

    private static boolean isPath(Object cell, Figure type) {
        return type == Figure.PATH && cell instanceof String path && !path.isEmpty();
    }

    /** The folder of all paths, to its last slash; empty where they share none or are one. */
    private static String folder(List<Column> columns, List<List<Object>> rows) {
        String shared = null;
        boolean several = false;
        for (List<Object> row : rows) {
            for (int c = 0; c < columns.size(); c++) {
                if (isPath(row.get(c), columns.get(c).type())) {
                    String path = TextWidth.safe((String) row.get(c));
                    several |= shared != null && !path.equals(shared);
                    shared = shared == null ? path : common(shared, path);
                }
            }
        }
        return several ? shared.substring(0, shared.lastIndexOf('/') + 1) : "";
    }

    private static String common(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end);
    }

    /** The columns that are shown. */
    List<Column> columns() {
        return columns;
    }

    /** The texts, the headers first. */
    List<List<String>> rows() {
        return rows;
    }

    /** What all rows have in common and no column says: what they are about, or the folder of their paths; null for nothing. */
    Message common() {
        return about != null ? about : folder.isEmpty() ? null : Message.of("report.below", folder);
    }
}
