package io.leadtrace.evidence;

/**
 * What tells which of two lists was made from the other: errors pass from a list to its copies and not back, and what was
 * covered once stays covered.
 *
 * @param sharedErrors in how many of the candidate's values that unrelated lists contradict the leak follows it
 * @param ownErrors in how many of them it does not
 * @param covered in which part of the linked rows the leak has a masked or damaged value where the candidate has the whole
 *     one, 0 to 1
 */
public record StemmaMarks(int sharedErrors, int ownErrors, double covered) {
    /** The marks of a candidate, held against the leak of its inquiry. */
    public static StemmaMarks of(Candidacy candidate) {
        int shared = 0;
        int own = 0;
        for (Wording.Finding finding : candidate.wording().findings()) {
            if (finding.aspect().isDisputed() && candidate.supplies(finding.column())) {
                shared += finding.agreeing();
                own += finding.compared() - finding.agreeing();
            }
        }
        int covered = 0;
        int linked = 0;
        for (int row = 0; row < candidate.inquiry().rows(); row++) {
            linked += candidate.holds(row) ? 1 : 0;
            covered += candidate.holds(row) && covered(candidate, row) ? 1 : 0;
        }
        return new StemmaMarks(shared, own, linked == 0 ? 0 : (double) covered / linked);
    }

    private static boolean covered(Candidacy candidate, int row) {
        Cells leak = candidate.inquiry().leak();
        for (int column = 0; column < leak.columns().size(); column++) {
            if (candidate.level(column, row) == Level.COVERED
                    && leak.canonical(column, row) == 0
                    && candidate
                                    .cells()
                                    .canonical(candidate.columns().get(column).column(), candidate.row(row))
                            != 0) {
                return true;
            }
        }
        return false;
    }
}
