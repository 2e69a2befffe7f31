package io.leadtrace.redact;

import java.util.List;
import java.util.Set;

/**
 * Where a table lies in its sheet, and what may be shown of it.
 *
 * @param sheet the sheet's name
 * @param from its first data row
 * @param to its last row
 * @param headers the text of each column's header; empty without one
 * @param kinds the name of each column's kind
 * @param shared of each column, the texts so many rows share that they tell nobody apart
 */
record Area(String sheet, long from, long to, List<String> headers, List<String> kinds, List<Set<String>> shared) {
    boolean holds(String name, long row) {
        return sheet.equals(name) && row >= from && row <= to;
    }

    String kind(int column) {
        return column < kinds.size() ? kinds.get(column) : "other";
    }

    /** Whether a text is the column's header, repeated down the sheet. */
    boolean isHeader(int column, String text) {
        return column < headers.size() && headers.get(column).equals(text.strip());
    }

    boolean isShared(int column, String text) {
        return column < shared.size() && shared.get(column).contains(text.strip());
    }
}
