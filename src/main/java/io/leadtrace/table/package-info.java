/**
 * Bytes to tables: the formats, one file each, and encoding, dialect and header.
 *
 * <p>Start at {@code Tables}, which tells a file's format by its first bytes and hands its tables to a {@link
 * io.leadtrace.table.FileVisitor}, row by row in one pass. To add a format, write its {@code TableFormat} and list it in
 * {@code TableFormats}.
 */
package io.leadtrace.table;
