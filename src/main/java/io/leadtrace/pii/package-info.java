/**
 * The kinds of personal data, one file each.
 *
 * <p>Start at {@link io.leadtrace.pii.PiiKind} and its catalogue {@link io.leadtrace.pii.PiiKinds}. To add a kind, write
 * its class, list it in the catalogue and give it a file of header words.
 */
package io.leadtrace.pii;
