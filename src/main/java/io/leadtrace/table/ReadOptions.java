package io.leadtrace.table;

import java.util.List;

/**
 * How files are to be read.
 *
 * @param passwords to be tried on encrypted files, in order
 */
public record ReadOptions(List<String> passwords) {
    /** Nothing special. */
    public static final ReadOptions DEFAULT = new ReadOptions(List.of());

    public ReadOptions {
        passwords = List.copyOf(passwords);
    }

    @Override
    public String toString() {
        return "ReadOptions[" + passwords.size() + " passwords]";
    }
}
