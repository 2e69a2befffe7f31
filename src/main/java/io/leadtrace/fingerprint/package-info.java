/**
 * Judged tables to keyed cells: what can be matched without being read.
 *
 * <p>Start at {@link io.leadtrace.fingerprint.Corpus}, which reads lists into an SQL session; its cells are what all
 * matching works on, or at {@link io.leadtrace.fingerprint.CellStore}, which keeps them in Parquet files. Digests are made
 * under a {@link io.leadtrace.fingerprint.FingerprintKey}, by {@code ColumnDigester}, and nowhere else. What a value can be
 * matched by is said by its kind; a further digest of a cell would be a column of {@code DigestedCells} and of the stored
 * files, and make cases of another schema.
 */
package io.leadtrace.fingerprint;
