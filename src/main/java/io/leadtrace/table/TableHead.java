package io.leadtrace.table;

import java.util.List;

/**
 * What is known of a table before its rows.
 *
 * @param index the table's index in its file, from 0
 * @param name the sheet's name; empty for a text file
 * @param hidden whether its sheet is hidden
 * @param headerRow the row its header ends on, as the file's own program counts it from 1; 0 for a table without one
 * @param headers the header's texts, a header of several rows joined with a blank; the names that stand in front
 *     of the values in forms; else empty strings without one
 * @param hiddenColumns the indexes of hidden columns, from 0
 * @param widths the column widths in characters where the format keeps them; empty otherwise
 */
public record TableHead(
        int index,
        String name,
        boolean hidden,
        long headerRow,
        List<String> headers,
        List<Integer> hiddenColumns,
        List<Double> widths) {

    public TableHead {
        headers = List.copyOf(headers);
        hiddenColumns = List.copyOf(hiddenColumns);
        widths = List.copyOf(widths);
    }
}
