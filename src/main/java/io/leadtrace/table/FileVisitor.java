package io.leadtrace.table;

/** Receives the tables of one file, one after another. */
public interface FileVisitor {

    /** A table begins; its rows go to the visitor returned, never null. */
    RowVisitor table(TableHead head);
}
