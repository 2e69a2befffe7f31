package io.leadtrace.table;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Records with named fields as a sheet: the names are its first row, and the records the rows below, counted from 2. */
final class RecordSheet {
    private static final int WIDEST = 2_000;

    /** A file of records that can be gone through more than once. */
    interface Source {
        void each(Consumer<Map<String, String>> record) throws IOException;
    }

    private RecordSheet() {}

    /**
     * Hands on the records in two passes: the first learns the names, so that memory follows the record. Returns how many
     * values stand under names beyond the first 2,000, and were left out.
     */
    static int read(Source source, GridVisitor visitor) throws IOException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        try {
            source.each(record -> {
                for (String name : record.keySet()) {
                    if (columns.size() < WIDEST) {
                        columns.putIfAbsent(name, columns.size());
                    }
                }
            });
        } catch (IOException | RuntimeException e) {
            if (columns.isEmpty()) {
                throw e;
            }
            // The second pass fails at the same place, after what stands before it.
        }
        if (columns.isEmpty()) {
            return 0;
        }
        GridVisitor.Sheet sheet = visitor.sheet(GridVisitor.SheetHead.ofRecords());
        sheet.row(new Row(1, columns.keySet().toArray(String[]::new), null));
        long[] number = {1};
        int[] left = {0};
        source.each(record -> {
            String[] cells = Collections.nCopies(columns.size(), "").toArray(String[]::new);
            record.forEach((name, value) -> {
                Integer column = columns.get(name);
                if (column != null) {
                    cells[column] = value;
                } else if (!value.isBlank()) {
                    left[0]++;
                }
            });
            sheet.row(new Row(++number[0], cells, null));
        });
        sheet.end();
        return left[0];
    }
}
