package io.leadtrace.detect;

import java.util.List;

/**
 * What the columns of a table hold.
 *
 * @param columns one for each column, in their order
 */
public record Profile(List<ColumnProfile> columns) {
    public Profile {
        columns = List.copyOf(columns);
    }

    /** Whether a column behind the file's last one holds parts of the cells of another. */
    public boolean hasPartedCells() {
        return PartedCells.areIn(this);
    }
}
