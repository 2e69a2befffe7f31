package io.leadtrace.source;

import io.leadtrace.language.Message;

/**
 * Something that could not be read, or was left out: one broken file, sheet or row stops nothing and is never silent.
 *
 * @param where the path, and after blanks the table and row if the trouble is narrower than the file
 * @param what what was expected, what was found, and what to do
 */
public record Problem(String where, Message what) {
    /** How the keys begin of what is only told: files were left out that are nobody's list. */
    static final String LEFT_OUT = "source.own.";

    /** Whether nothing is missing for it. */
    public boolean harmless() {
        return what.key().startsWith(LEFT_OUT);
    }
}
