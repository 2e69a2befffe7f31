package io.leadtrace.trace;

import io.leadtrace.evidence.Inquiry;
import io.leadtrace.fingerprint.Corpus;
import java.util.Collection;

/** Names the lists a leaked one was most likely taken from. */
public final class Tracer {
    private Tracer() {}

    /**
     * Holds a leak against candidates. Makes the SQL table {@code links} anew unless the corpus holds its cells in memory.
     *
     * @param corpus where all of them lie
     * @param leak the ids of the leak's tables, at least one
     * @param candidates the ids of the tables it may have come from; all of one file are one candidate
     * @throws IllegalArgumentException if the leak has no table
     */
    public static Attribution trace(Corpus corpus, Collection<Integer> leak, Collection<Integer> candidates) {
        if (leak.isEmpty()) {
            throw new IllegalArgumentException("a leak has at least one table");
        }
        Inquiry inquiry = Inquiry.open(corpus, leak, candidates);
        return new Opinion(corpus, inquiry, Verdict.of(inquiry)).attribution();
    }
}
