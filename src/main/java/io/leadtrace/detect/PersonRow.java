package io.leadtrace.detect;

import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import java.util.Collection;

/** A data row as counting people needs it, whether its texts are at hand or only fingerprints of them. */
interface PersonRow {

    /** A hash of the first value in a cell that has a canonical form, among those of its kind; 0 where none has. */
    long identity(int column, PiiKind kind, long seed);

    boolean isFilled(int column);

    /** A hash of the texts of all cells but those of some columns. */
    long texts(Collection<Integer> without);

    /** The canonical form of the first value in a cell that has one; empty where none has or texts are not at hand. */
    String canonical(int column, PiiKind kind);

    /** What a cell is held against a kind; {@code NONE} where texts are not at hand. */
    Likeness examine(int column, PiiKind kind);
}
