package io.leadtrace.match;

/** Receives linked pairs of rows, list by list. */
public interface PairVisitor {

    /**
     * A pair.
     *
     * @param a the label of the first row's list
     * @param b the label of the second row's list; the same for a pair within one list
     * @param pair the rows and their score
     */
    void pair(String a, String b, LinkedPair pair);
}
