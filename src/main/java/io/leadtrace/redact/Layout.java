package io.leadtrace.redact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What of a workbook's layout its readers do not hand on: hidden rows and merged cells, by the name of the sheet. */
final class Layout {
    /** A file with more says nothing true by them. */
    private static final int MOST = 1_000_000;

    private final Map<String, Sheet> sheets = new HashMap<>();

    /** The layout of one sheet. */
    static final class Sheet {
        private final Set<Long> hiddenRows = new HashSet<>();
        private final List<Merged> merged = new ArrayList<>();

        void hide(long row) {
            if (hiddenRows.size() < MOST) {
                hiddenRows.add(row);
            }
        }

        void merge(long top, long bottom, int left, int right) {
            if (merged.size() < MOST && top > 0 && bottom >= top && right >= left && (bottom > top || right > left)) {
                merged.add(new Merged(top, bottom, left, right));
            }
        }

        /** Whether a row, from 1, is hidden. */
        boolean isHidden(long row) {
            return hiddenRows.contains(row);
        }

        int hiddenRows() {
            return hiddenRows.size();
        }

        List<Merged> merged() {
            return merged;
        }
    }

    /** Merged cells, all included; rows from 1, columns from 0. */
    record Merged(long top, long bottom, int left, int right) {}

    /** The layout of a sheet, to be read or filled. */
    Sheet of(String name) {
        return sheets.computeIfAbsent(name, first -> new Sheet());
    }

    /** How many rows are hidden on all sheets. */
    long hiddenRows() {
        return sheets.values().stream().mapToLong(Sheet::hiddenRows).sum();
    }
}
