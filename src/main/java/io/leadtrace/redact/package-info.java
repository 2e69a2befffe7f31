/**
 * One file -> a copy of the same form with the personal data covered.
 *
 * <p>Start at {@link io.leadtrace.redact.Redactor}. {@code Survey} reads the file and tells what its columns hold, a {@code
 * CopyFile} writes the copy, {@code SecondLook} reads that as if it were somebody's list. A further form of file is one more
 * {@code CopyFile}, which that interface opens by the format's name.
 */
package io.leadtrace.redact;
