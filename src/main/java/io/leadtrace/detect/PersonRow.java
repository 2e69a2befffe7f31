package io.leadtrace.detect;

import io.leadtrace.pii.Likeness;

/** A data row as counting people needs it, whether its texts are at hand or only fingerprints of them. */
interface PersonRow {

    /** A hash of the first value in a cell that has a canonical form, among those of its kind; 0 where none has. */
    long identity(int column);

    boolean isFilled(int column);

    /** Whether a cell shows that the person is too young; false where texts are not at hand. */
    boolean isMinor(int column);

    /** A hash of the texts of all cells but the row's number. */
    long texts();

    /** What a cell is held against the kind of its column; {@code NONE} where texts are not at hand. */
    Likeness examine(int column);
}
