package io.leadtrace.fingerprint;

import io.leadtrace.detect.Profile;
import io.leadtrace.source.SourceFile;
import io.leadtrace.table.Reading;
import io.leadtrace.table.TableHead;
import java.util.List;

/**
 * All that is kept of a file beside its cells. The cells lie in a Parquet file with the columns of
 * {@link Corpus}' table {@code cells}, except that {@code list} counts the file's own tables from 0; the whole names of
 * {@code full_names} stand among them in column -1, before their row's cells, without raw digest and line.
 *
 * @param source the file
 * @param reading what reading it came to
 * @param tables its lists, in order
 */
public record StoredLists(SourceFile source, Reading reading, List<Table> tables) {
    public StoredLists {
        tables = List.copyOf(tables);
    }

    /** Whether reading broke down, so that cells may be missing from among those that were kept. */
    public boolean brokeDown() {
        return !tables.isEmpty() && reading.format().isEmpty();
    }

    /**
     * A list.
     *
     * @param head its table
     * @param profile what its columns hold
     * @param rows how many data rows it has
     * @param sortedBy the columns, from 0, whose values its rows are sorted by; empty where that was not looked at
     */
    public record Table(TableHead head, Profile profile, long rows, List<Integer> sortedBy) {
        public Table {
            sortedBy = sortedBy == null ? List.of() : List.copyOf(sortedBy);
        }
    }
}
