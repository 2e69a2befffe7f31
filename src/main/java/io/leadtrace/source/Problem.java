package io.leadtrace.source;

import io.leadtrace.language.Message;

/**
 * Something that could not be read, or was left out: one broken file, sheet or row stops nothing and is never silent.
 *
 * @param where the path, and after blanks the table and row if the trouble is narrower than the file
 * @param what what was expected, what was found, and what to do
 */
public record Problem(String where, Message what) {
    /** What is in the keys of what is only told: of files that are nobody's list. */
    private static final String TOLD = ".told.";

    /** Whether nothing is missing for it. */
    public boolean harmless() {
        return what.key().contains(TOLD);
    }
}
