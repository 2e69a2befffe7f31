package io.leadtrace.table;

import java.util.List;

/**
 * How files are to be read.
 *
 * @param passwords to be tried on encrypted files, in order
 * @param displayed whether the numbers of workbooks are written as their own program shows them, not as it stores them
 * @param asTheyStand whether rows are handed over cell by cell as they stand, forms of several rows among them, which
 *     otherwise become one record each
 */
public record ReadOptions(List<String> passwords, boolean displayed, boolean asTheyStand) {
    /** Nothing special. */
    public static final ReadOptions DEFAULT = new ReadOptions(List.of());

    /** Numbers as they are stored. */
    public ReadOptions(List<String> passwords) {
        this(passwords, false, false);
    }

    /** The same, with numbers as they are shown. */
    public ReadOptions asDisplayed() {
        return new ReadOptions(passwords, true, asTheyStand);
    }

    /** The same, with every cell where it stands. */
    public ReadOptions asTheyStandInFiles() {
        return new ReadOptions(passwords, displayed, true);
    }

    public ReadOptions {
        passwords = List.copyOf(passwords);
    }

    @Override
    public String toString() {
        return "ReadOptions[" + passwords.size() + " passwords]";
    }
}
