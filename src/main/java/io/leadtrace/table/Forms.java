package io.leadtrace.table;

import io.leadtrace.pii.HeaderWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Forms one below the other: each row holds names in front of their values, and the same names come again for each person.
 * The rows of a form become one record, under the number of its first row; what no name stands in front of goes to a
 * column behind all others, which only rows with such a thing have. One table.
 */
final class Forms {
    /** So often a name has to come again. */
    private static final int FEWEST = 3;

    private static final int FEWEST_LABELS = 2;
    private static final int MOST_LABELS = 60;
    private static final int LONGEST_LABEL = 16;

    /** A form of more rows is handed on in parts, so that memory is bounded. */
    private static final int LONGEST_FORM = 200;

    /** Which part of the rows has to be of nothing but names and values, in hundredths. */
    private static final int MOST_ROWS = 90;

    private final List<String> labels;
    private final Set<String> titles;
    private final boolean separated;
    private final List<Row> block = new ArrayList<>();
    private final Map<Integer, String> values = new LinkedHashMap<>();
    private int last = -1;
    private boolean blank;

    private Forms(List<String> labels, Set<String> titles, boolean separated) {
        this.labels = labels;
        this.titles = titles;
        this.separated = separated;
    }

    /** The forms that rows are; null where they are none, or too few to tell. */
    static Forms find(List<Row> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> alone = new LinkedHashMap<>();
        for (Row row : rows) {
            List<String> cells = filled(row);
            if (cells.size() == 1 && colon(cells.get(0)) < 0) {
                alone.merge(cells.get(0), 1, Integer::sum);
            }
            for (String label : names(row)) {
                counts.merge(label, 1, Integer::sum);
            }
        }
        int forms = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> labels = counts.entrySet().stream()
                .filter(label -> label.getValue() >= FEWEST && label.getValue() * 3 >= forms)
                .map(Map.Entry::getKey)
                .toList();
        long words = labels.stream().filter(HeaderWords::isWord).count();
        long kinds = labels.stream()
                .map(HeaderWords::kinds)
                .map(Map::keySet)
                .distinct()
                .count();
        if (words < FEWEST_LABELS
                || kinds < FEWEST_LABELS
                || words * 2 < labels.size()
                || labels.size() > MOST_LABELS) {
            return null;
        }
        Set<String> titles = alone.entrySet().stream()
                .filter(title -> title.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return areForms(rows, labels, titles) ? new Forms(labels, titles, areSeparated(rows, labels)) : null;
    }

    /** Whether nearly all rows are names and values or titles, and values differ as those of people do. */
    private static boolean areForms(List<Row> rows, List<String> labels, Set<String> titles) {
        int filled = 0;
        int whole = 0;
        Set<String> firsts = new HashSet<>();
        int begun = 0;
        for (Row row : rows) {
            List<String> cells = filled(row);
            if (cells.isEmpty()) {
                continue;
            }
            filled++;
            Map<String, String> pairs = pairs(cells, labels);
            whole += pairs != null || cells.size() == 1 && titles.contains(cells.get(0)) ? 1 : 0;
            if (pairs != null && pairs.containsKey(labels.get(0))) {
                firsts.add(pairs.get(labels.get(0)));
                begun++;
            }
        }
        return whole * 100 >= filled * MOST_ROWS && begun >= FEWEST && firsts.size() * 2 > begun;
    }

    /** Whether a blank row or a title stands between every two forms, and none inside one. */
    private static boolean areSeparated(List<Row> rows, List<String> labels) {
        boolean apart = true;
        boolean first = true;
        long before = 0;
        for (Row row : rows) {
            List<String> cells = filled(row);
            Map<String, String> pairs = cells.isEmpty() ? null : pairs(cells, labels);
            apart |= pairs == null || row.number() > before + 1;
            before = row.number();
            if (pairs != null) {
                boolean begins = pairs.containsKey(labels.get(0));
                if (begins != apart && !first) {
                    return false;
                }
                apart = false;
                first = false;
            }
        }
        return true;
    }

    /** The names of the columns; only rows that hold something without one are wider. */
    List<String> labels() {
        return labels;
    }

    /** Takes a row, and hands on the form that ends before it. */
    void row(Row row, RowVisitor rows) {
        List<String> cells = filled(row);
        Row before = block.isEmpty() ? null : block.get(block.size() - 1);
        blank |= before != null && row.number() > before.number() + 1;
        if (cells.isEmpty()) {
            blank = true;
            hold(row, rows);
            return;
        }
        boolean title = cells.size() == 1 && titles.contains(cells.get(0));
        Map<String, String> pairs = title ? Map.of() : pairs(cells, labels);
        int first = pairs == null || pairs.isEmpty()
                ? -1
                : labels.indexOf(pairs.keySet().iterator().next());
        if (title || first >= 0 && first <= last || blank && separated) {
            end(rows);
        }
        if (title) {
            rows.row(row, RowRole.TITLE);
            return;
        }
        if (pairs == null) {
            values.merge(labels.size(), String.join(" ", cells), (one, more) -> one + "; " + more);
        } else {
            pairs.forEach((label, value) -> {
                int place = labels.indexOf(label);
                values.merge(place, value, (one, more) -> one.isEmpty() ? more : one + "; " + more);
                last = Math.max(last, place);
            });
        }
        blank = false;
        hold(row, rows);
    }

    private void hold(Row row, RowVisitor rows) {
        block.add(row);
        if (block.size() >= LONGEST_FORM) {
            end(rows);
        }
    }

    /** Hands on the form at hand. */
    void end(RowVisitor rows) {
        boolean given = values.isEmpty();
        for (Row row : block) {
            if (RowRoles.isBlank(row)) {
                rows.row(row, RowRole.BLANK);
            } else if (given) {
                rows.row(row, RowRole.JOINED);
            } else {
                String[] cells = new String[labels.size() + (values.containsKey(labels.size()) ? 1 : 0)];
                Arrays.fill(cells, "");
                values.forEach((place, value) -> cells[place] = value);
                rows.row(new Row(row.number(), cells, null), RowRole.DATA);
                given = true;
            }
        }
        block.clear();
        values.clear();
        last = -1;
        blank = false;
    }

    /** What may be names in a row, by where they stand. */
    private static List<String> names(Row row) {
        List<String> cells = filled(row);
        List<String> names = new ArrayList<>();
        boolean colons = !cells.isEmpty() && colon(cells.get(0)) >= 0;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            int colon = colon(cell);
            String name = colon < 0 ? cell : cell.substring(0, colon).strip();
            boolean named = colon >= 0 || !colons && (i + 1 < cells.size() || i > 0 && HeaderWords.isWord(name));
            if (named && name.length() <= LONGEST_LABEL && !name.isEmpty() && !HeaderRow.looksLikeData(name)) {
                names.add(name);
            }
            boolean valueFollows = colon < 0 || colon == cell.length() - 1;
            i += named && valueFollows ? 1 : 0;
        }
        return names;
    }

    /** The values of a row by their names; null where a cell is neither. */
    private static Map<String, String> pairs(List<String> cells, List<String> labels) {
        Map<String, String> pairs = new LinkedHashMap<>();
        String before = null;
        boolean colons = colon(cells.get(0)) >= 0;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            int colon = colon(cell);
            String name = colon < 0 ? cell : cell.substring(0, colon).strip();
            boolean label = labels.contains(name) && (colon >= 0 || !colons);
            if (label && pairs.containsKey(name)) {
                return null;
            }
            if (!label && colons && before != null) {
                // a value that was cut at its blanks
                pairs.merge(before, cell, (one, more) -> one + " " + more);
                continue;
            }
            boolean last = i + 1 == cells.size();
            if (!label || colon < 0 && last && !HeaderWords.isWord(name)) {
                return null;
            }
            String value = colon < 0 ? "" : cell.substring(colon + 1).strip();
            if (value.isEmpty() && !last && !isLabel(cells.get(i + 1), labels)) {
                value = cells.get(++i);
            }
            pairs.put(name, value);
            before = name;
        }
        return pairs;
    }

    private static boolean isLabel(String cell, List<String> labels) {
        int colon = colon(cell);
        return labels.contains(colon < 0 ? cell : cell.substring(0, colon).strip());
    }

    private static int colon(String text) {
        int ascii = text.indexOf(':');
        int wide = text.indexOf('：');
        return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
    }

    /** The filled cells of a row; {@code 姓名:李梅 电话:139}, cut at its colons, in names and values. */
    private static List<String> filled(Row row) {
        List<String> filled = new ArrayList<>();
        for (int c = 0; c < row.width(); c++) {
            String text = row.reveal(c).strip();
            if (!text.isEmpty()) {
                filled.add(text);
            }
        }
        if (filled.size() < 3 || !HeaderWords.isWord(filled.get(0))) {
            return filled;
        }
        List<String> parted = new ArrayList<>(filled.subList(0, 1));
        for (String cell : filled.subList(1, filled.size() - 1)) {
            int blank = Math.max(cell.lastIndexOf(' '), cell.lastIndexOf('\u3000'));
            if (blank < 0 || !HeaderWords.isWord(cell.substring(blank + 1))) {
                return filled;
            }
            parted.add(cell.substring(0, blank).strip());
            parted.add(cell.substring(blank + 1));
        }
        parted.add(filled.get(filled.size() - 1));
        return parted;
    }
}
