/**
 * The case: a folder that keeps the fingerprints of every file that was read, and a log of custody.
 *
 * <p>Start at {@link io.leadtrace.casefile.CaseFolder}. {@code CaseWriter} adds to it in steps of which each can be the last,
 * {@code Verification} holds what lies there against the log. {@code docs/case.md} describes the folder. What is to be kept
 * besides gets its place in {@code CaseFiles}, goes the steps of the writer, is named in the log so that it is verified, and stands
 * in that page; a case that can no longer be read needs another schema.
 */
package io.leadtrace.casefile;
