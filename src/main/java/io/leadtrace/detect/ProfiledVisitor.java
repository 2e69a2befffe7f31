package io.leadtrace.detect;

import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;

/** Receives the tables of one file with what their columns hold. */
public interface ProfiledVisitor {

    /**
     * A table begins; all its rows, the ones it was judged by included, go to the visitor returned, never null.
     *
     * @param head the table
     * @param profile what its columns hold, by its first rows
     */
    RowVisitor table(TableHead head, Profile profile);
}
