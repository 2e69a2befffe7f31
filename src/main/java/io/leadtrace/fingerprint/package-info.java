/**
 * Judged tables to keyed cells: what can be matched without being read.
 *
 * <p>Start at {@link io.leadtrace.fingerprint.Corpus}, which reads lists into an SQL session; its cells are what all
 * matching works on, or at {@link io.leadtrace.fingerprint.CellStore}, which keeps them in Parquet files. Digests are made
 * under a {@link io.leadtrace.fingerprint.FingerprintKey}, by {@code ColumnDigester}, and nowhere else.
 */
package io.leadtrace.fingerprint;
