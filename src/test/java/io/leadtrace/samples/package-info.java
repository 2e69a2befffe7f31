/** Writes and checks the made-up files of the folder {@code samples}. */
package io.leadtrace.samples;
