/**
 * Judged tables to keyed cells: what can be matched without being read.
 *
 * <p>Start at {@link io.leadtrace.fingerprint.Corpus}, which reads lists into an SQL session; its cells are what all
 * matching works on. Digests are made in {@link io.leadtrace.fingerprint.FingerprintKey}, by one of two {@code KeyedDigest}s, and nowhere
 * else.
 */
package io.leadtrace.fingerprint;
