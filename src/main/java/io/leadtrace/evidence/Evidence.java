package io.leadtrace.evidence;

import io.leadtrace.language.Message;
import io.leadtrace.source.Origin;
import java.util.List;

/**
 * One thing that speaks for or against a candidate.
 *
 * @param type the name of its {@link EvidenceType}
 * @param statement what was found, as a sentence
 * @param log10LikelihoodRatio how much likelier this is if the leak was taken from the candidate than if from a list
 *     that is not at hand, in powers of ten; negative where it speaks against
 * @param exhibits rows that show it, a few of them, the most telling first
 */
public record Evidence(String type, Message statement, double log10LikelihoodRatio, List<RowPair> exhibits) {

    /** So many exhibits are shown. */
    static final int MOST_EXHIBITS = 5;

    public Evidence {
        exhibits = List.copyOf(exhibits);
    }

    /**
     * Two rows that belong together.
     *
     * @param leak the row of the leak
     * @param candidate the row of the candidate
     */
    public record RowPair(Origin leak, Origin candidate) {}
}
