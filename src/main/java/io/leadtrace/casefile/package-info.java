/**
 * The case: a folder that keeps the fingerprints of every file that was read, and a log of custody.
 *
 * <p>Start at {@link io.leadtrace.casefile.CaseFolder}. {@code docs/case.md} describes the folder.
 */
package io.leadtrace.casefile;
