package io.leadtrace.source;

/**
 * Where a value stands.
 *
 * @param path the file's path, as in {@link SourceFile#path()}
 * @param table the table's index in the file, from 0
 * @param row the row as the file's own program counts it, from 1
 * @param column the column's index, from 0; -1 for the whole row
 */
public record Origin(String path, int table, long row, int column) {}
