/**
 * The kinds of personal data, one file each.
 *
 * <p>Start at {@link io.leadtrace.pii.PiiKind} and its catalogue {@link io.leadtrace.pii.PiiKinds}. To add a kind, write
 * its class, list it in the catalogue, give it a file of header words, and its name {@code detect.kind.NAME} in both languages.
 */
package io.leadtrace.pii;
