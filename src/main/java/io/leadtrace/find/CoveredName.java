package io.leadtrace.find;

import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;

/**
 * A Chinese name, held against names of which some characters are covered. What is left of them fits many people: that it fits
 * makes nobody the person.
 */
final class CoveredName {
    private static final PiiKind NAME = PiiKinds.named("person-name");

    private final String name;

    /** @param name the name in its canonical form */
    CoveredName(String name) {
        this.name = name;
    }

    /** How far a covered name fits. */
    enum Fit {
        NOT,
        /** By its surname and length, as every other of the surname does. */
        SURNAME,
        /** By a character of the given name too. */
        GIVEN
    }

    /** How far a cell fits, character by character. */
    Fit of(String cell) {
        String text = cell.strip();
        if (text.length() != name.length()) {
            return Fit.NOT;
        }
        int shown = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isIdeographic(c)) {
                continue;
            }
            if (c != name.charAt(i) && !NAME.canonical(String.valueOf(c)).equals(name.substring(i, i + 1))) {
                return Fit.NOT;
            }
            shown = i;
        }
        return shown > 0 ? Fit.GIVEN : Fit.SURNAME;
    }
}
