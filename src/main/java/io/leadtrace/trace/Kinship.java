package io.leadtrace.trace;

import io.leadtrace.evidence.Candidacy;
import io.leadtrace.evidence.StemmaMarks;

/**
 * How two lists are related, by the stemma rule: what one list got wrong stands in all its copies, and what a copy got
 * wrong stands in no list it was made from. Rows and columns are lost on the way, and hardly ever gained.
 *
 * @param weight the natural logarithm of the likelihood ratio of their being related at all
 * @param direction above 0 the first descends from the second, below 0 the second from the first; 0 cannot be told
 * @param siblings whether each has something the other cannot have it from: both descend from a third
 * @param held which part of the first's rows the second holds, 0 to 1
 * @param states whether they look like two states of one list, kept by one hand: neither was made from the other as it stands
 */
record Kinship(double weight, double direction, double held, boolean siblings, boolean states) {
    /** From this likelihood ratio on two lists are related. */
    static final double RELATED = Verdict.ESTABLISHED;

    /** From this on a direction is said. */
    private static final double CLEAR = 2;

    /** Errors a copy may happen to correct, and rows it may happen to lack or to add. */
    private static final double STRAY = 0.05;

    private static final int FEWEST = 3;

    private static final double CHANCE = 0.05;

    private static final double A_PART = 2.5;

    private static final double COVERED = 3;

    private static final double FEWER_COLUMNS = 1;

    /** Of two states of a list each holds at least so much of the other. */
    static final double STATE_HOLDS = 0.85;

    /**
     * What is known of one list as the source of another; no more is kept of it.
     *
     * @param weight the natural logarithm of the likelihood ratio of the one being copied from the other
     * @param heldShare which part of the other's rows it holds, 0 to 1
     * @param sharedErrors in how many of its values that unrelated lists contradict the other follows it
     * @param ownErrors in how many the other does not
     * @param width how many columns it has
     * @param covered in which part of the shared rows the other is masked where it is not, 0 to 1
     */
    record Side(double weight, double heldShare, int sharedErrors, int ownErrors, int width, double covered) {
        static Side of(Candidacy candidate) {
            StemmaMarks marks = StemmaMarks.of(candidate);
            return new Side(
                    candidate.wordingRatio() + candidate.orderRatio(),
                    candidate.heldShare(),
                    marks.sharedErrors(),
                    marks.ownErrors(),
                    candidate.width(),
                    marks.covered());
        }
    }

    /**
     * Of two lists.
     *
     * @param inSecond the second as a candidate for being the source of the first
     * @param inFirst the first as a candidate for being the source of the second
     */
    static Kinship of(Side inSecond, Side inFirst) {
        double weight = Math.max(inSecond.weight(), inFirst.weight());
        double firstOwnRows = 1 - inSecond.heldShare();
        double secondOwnRows = 1 - inFirst.heldShare();
        double firstOwnErrors = share(inFirst.ownErrors(), inFirst.sharedErrors());
        double secondOwnErrors = share(inSecond.ownErrors(), inSecond.sharedErrors());
        boolean rowsOnBoth = firstOwnRows > STRAY && secondOwnRows > STRAY;
        boolean errorsOnBoth = firstOwnErrors > STRAY
                && secondOwnErrors > STRAY
                && inFirst.ownErrors() >= FEWEST
                && inSecond.ownErrors() >= FEWEST;
        double direction = 0;
        double byErrors = side(firstOwnErrors, inFirst.ownErrors(), secondOwnErrors, inSecond.ownErrors());
        direction += byErrors;
        direction += secondOwnRows > STRAY && firstOwnRows <= STRAY
                ? A_PART
                : firstOwnRows > STRAY && secondOwnRows <= STRAY ? -A_PART : 0;
        direction += FEWER_COLUMNS * Integer.signum(Integer.compare(inSecond.width(), inFirst.width()));
        direction += COVERED * (covered(inSecond) - covered(inFirst));
        // a copy may have been topped up; its source still has no error of its own, where it could be expected to have
        // some
        boolean told = byErrors > 0 ? telling(inFirst, inSecond) : byErrors < 0 && telling(inSecond, inFirst);
        boolean siblings = errorsOnBoth || rowsOnBoth && !told;
        boolean open = Math.abs(direction) < CLEAR;
        return new Kinship(
                weight,
                siblings || open ? 0 : direction,
                inSecond.heldShare(),
                siblings,
                open && !siblings && states(inSecond, inFirst));
    }

    /** Lists of the same columns that hold nearly the same rows, and yet differ. */
    private static boolean states(Side inSecond, Side inFirst) {
        double least = Math.min(inSecond.heldShare(), inFirst.heldShare());
        boolean differ = least < 1 || inSecond.ownErrors() + inFirst.ownErrors() > 0;
        return least >= STATE_HOLDS && differ && inSecond.width() == inFirst.width();
    }

    /** The list with errors of its own descends from the one without. */
    private static double side(double firstShare, int first, double secondShare, int second) {
        if (firstShare > STRAY && first >= FEWEST && secondShare <= STRAY) {
            return A_PART;
        }
        return secondShare > STRAY && second >= FEWEST && firstShare <= STRAY ? -A_PART : 0;
    }

    /**
     * Whether a list has so few errors of its own that this is no chance, if it had them as often as the other: the
     * probability of so few is that of a Poisson distribution.
     *
     * @param other the list with errors of its own, as the source of this one
     * @param own this list, as the source of the other
     */
    private static boolean telling(Side other, Side own) {
        double expected = share(other.ownErrors(), other.sharedErrors()) * (own.ownErrors() + own.sharedErrors());
        double term = Math.exp(-expected);
        double soFew = term;
        for (int k = 1; k <= own.ownErrors(); k++) {
            term *= expected / k;
            soFew += term;
        }
        return soFew < CHANCE;
    }

    /** Whether most rows of the list held against it are masked where this one is not: what is covered stays covered. */
    private static int covered(Side parent) {
        return parent.covered() > 0.5 ? 1 : 0;
    }

    private static double share(int own, int shared) {
        return own + shared == 0 ? 0 : (double) own / (own + shared);
    }

    boolean related() {
        return weight > RELATED;
    }

    /** Whether the second holds all rows of the first but what a copy may happen to add. */
    boolean holdsAll() {
        return held >= 1 - STRAY;
    }
}
