package io.leadtrace.table;

import java.util.List;

/**
 * How files are to be read.
 *
 * @param passwords to be tried on encrypted files, in order
 * @param displayed whether the numbers of workbooks are written as their own program shows them, not as it stores them
 */
public record ReadOptions(List<String> passwords, boolean displayed) {
    /** Nothing special. */
    public static final ReadOptions DEFAULT = new ReadOptions(List.of());

    /** Numbers as they are stored. */
    public ReadOptions(List<String> passwords) {
        this(passwords, false);
    }

    /** The same, with numbers as they are shown. */
    public ReadOptions asDisplayed() {
        return new ReadOptions(passwords, true);
    }

    public ReadOptions {
        passwords = List.copyOf(passwords);
    }

    @Override
    public String toString() {
        return "ReadOptions[" + passwords.size() + " passwords]";
    }
}
