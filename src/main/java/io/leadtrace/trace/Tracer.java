package io.leadtrace.trace;

import io.leadtrace.evidence.Candidacy;
import io.leadtrace.evidence.Inquiry;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.language.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names the lists a leaked one was most likely taken from. */
public final class Tracer {
    /** The likelihood ratio of wording and order, as a natural logarithm, from which on a source is established. */
    private static final double ESTABLISHED = 3.5;

    /** A source is named only if it is so much likelier than the other candidates. */
    private static final double NAMED = 0.8;

    private Tracer() {}

    /**
     * Holds a leak against candidates. Makes the SQL table {@code links} anew.
     *
     * @param corpus where all of them lie
     * @param leak the ids of the leak's tables, at least one
     * @param candidates the ids of the tables it may have come from; all of one file are one candidate
     */
    public static Attribution trace(Corpus corpus, Collection<Integer> leak, Collection<Integer> candidates) {
        Inquiry inquiry = Inquiry.open(corpus, leak, candidates);
        Weighing weighing = new Weighing(inquiry);
        List<Scored> scored = new ArrayList<>();
        for (int c = 0; c < inquiry.candidates().size(); c++) {
            Candidacy candidate = inquiry.candidates().get(c);
            double absolute = candidate.wordingRatio() + candidate.orderRatio();
            double sure = 1 / (1 + Math.exp(-(absolute - ESTABLISHED)));
            double share = 0;
            if (weighing.best() != null) {
                int[] sources = weighing.best().sources();
                for (int s = 0; s < sources.length; s++) {
                    share = sources[s] == c ? weighing.best().shares()[s] : share;
                }
            }
            scored.add(new Scored(c, candidate, absolute, weighing.posterior(c) * sure, share));
        }
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.probability())
                .thenComparingDouble(one -> -weighing.posterior(one.index()))
                .thenComparingDouble(one -> -one.absolute()));
        List<Scored> sources = scored.stream()
                .filter(one ->
                        one.share() > 0 && one.absolute() > ESTABLISHED && weighing.posterior(one.index()) > NAMED)
                .toList();
        return attribution(corpus, leak, inquiry, scored, sources, weighing);
    }

    private record Scored(int index, Candidacy candidate, double absolute, double probability, double share) {}

    private static Attribution attribution(
            Corpus corpus,
            Collection<Integer> leak,
            Inquiry inquiry,
            List<Scored> scored,
            List<Scored> sources,
            Weighing weighing) {
        ContactList first =
                corpus.lists().get(leak.stream().min(Integer::compare).orElseThrow());
        long all = leak.stream().mapToLong(id -> corpus.lists().get(id).rows()).sum();
        List<Attribution.Candidate> candidates = new ArrayList<>();
        for (Scored one : scored) {
            candidates.add(new Attribution.Candidate(
                    one.candidate().path(),
                    one.candidate().rows(),
                    one.probability(),
                    one.share() > 0 ? one.share() : weighing.shareAlone(one.index()),
                    one.absolute() / Math.log(10),
                    Support.of(one.absolute() / Math.log(10)),
                    Math.round(one.candidate().rowsLinked() / inquiry.sampled()),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        inquiry.others()
                .forEach(other -> candidates.add(new Attribution.Candidate(
                        other.path(),
                        other.rows(),
                        0,
                        0,
                        0,
                        Support.of(0),
                        other.rowsLinked(),
                        List.of(),
                        List.of(),
                        List.of())));
        double unexplained = sources.isEmpty() ? all : weighing.unexplained() / inquiry.sampled();
        return new Attribution(
                Attribution.SCHEMA,
                new Attribution.Leak(first.file().path(), first.file().sha256(), leak.size(), all, List.of()),
                sources.isEmpty()
                        ? Attribution.NOT_ESTABLISHED
                        : sources.size() == 1 ? Attribution.ONE_SOURCE : Attribution.SEVERAL_SOURCES,
                sources.stream()
                        .sorted(Comparator.comparingDouble(one -> -one.share()))
                        .map(one -> one.candidate().path())
                        .toList(),
                candidates,
                new Attribution.Unexplained(Math.round(unexplained), all == 0 ? 0 : unexplained / all),
                List.of(Message.of("trace.proposition.source"), Message.of("trace.proposition.elsewhere")),
                List.of(),
                corpus.problems());
    }
}
