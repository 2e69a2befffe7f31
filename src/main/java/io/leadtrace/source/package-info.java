/**
 * The files that were seized or given, and the places values stand in.
 *
 * <p>Start at {@link io.leadtrace.source.Exhibits}, which walks folders and hands on one {@link
 * io.leadtrace.source.Exhibit} after another. Files are opened for reading only. Personal data travels as {@link
 * io.leadtrace.source.SecretText} wherever it could be printed.
 */
package io.leadtrace.source;
