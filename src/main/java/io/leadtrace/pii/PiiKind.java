package io.leadtrace.pii;

import java.util.List;

/**
 * One kind of personal data, whole: what a value looks like, its canonical form, the keys it can be matched on and how
 * it is masked. The words that name it in a header stand in {@code headers/<name>.tsv} of this room's resources.
 *
 * <p>Kinds are stateless and safe for use by several threads. Laws that hold for all of them, and are tested on all of
 * them: what is {@link Likeness#VALID} has a canonical form; the canonical form is its own canonical form; a mask never
 * shows the value; equal values in any spelling share the canonical form or a key.
 */
public interface PiiKind {

    /** How many coarser keys a kind may offer. */
    int MOST_KEYS = 4;

    /** The kind's name in JSON, such as {@code person-name}; lower case, unique. */
    String name();

    /** What a text is, held against this kind; the text is as it stands in the cell, not null. */
    Likeness examine(String text);

    /** The single values in a cell, such as the phones in {@code 13800000000/13900000000}; never empty. */
    default List<String> split(String text) {
        return List.of(text);
    }

    /**
     * The one spelling of a single value that stands for all its spellings; empty if it has none, as for an invalid
     * or masked value, which never links people.
     */
    String canonical(String text);

    /**
     * What a cell is and the canonical form of the first value in it that has one, at once, which costs less than
     * examining it, splitting it and bringing its values to canonical form one after the other.
     */
    default Recognised recognise(String text) {
        Likeness likeness = examine(text);
        for (String value : split(text)) {
            String canonical = canonical(value);
            if (!canonical.isEmpty()) {
                return new Recognised(likeness, canonical);
            }
        }
        return new Recognised(likeness, "");
    }

    /**
     * What is seen in a cell.
     *
     * @param likeness what its text is, held against the kind
     * @param canonical the canonical form of its first value that has one; empty where none has
     */
    record Recognised(Likeness likeness, String canonical) {}

    /**
     * Coarser forms that other spellings, masked ones among them, share with this value: at most {@link #MOST_KEYS},
     * each at its own fixed place with the empty string where a value has none. The class says what each place holds.
     */
    default List<String> keys(String text) {
        return List.of();
    }

    /** Canonical form and keys of a single value at once, which costs less than one after the other. */
    default Forms forms(String text) {
        return new Forms(canonical(text), keys(text));
    }

    /** Writes canonical form and keys of a single value, the same as {@link #forms(String)}, without a text made for each. */
    default void forms(String text, FormBuffer to) {
        to.take(forms(text));
    }

    /**
     * What a value is matched by.
     *
     * @param canonical its canonical form; empty for none
     * @param keys its coarser forms, as {@link #keys} gives them
     */
    record Forms(String canonical, List<String> keys) {
        /** What links nobody. */
        static final Forms NONE = new Forms("", List.of());
    }

    /** The value with its telling part covered; never the value itself. */
    String mask(String text);
}
