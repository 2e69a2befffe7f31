package io.leadtrace.trace;

import io.leadtrace.evidence.Candidacy;
import io.leadtrace.evidence.Containment;
import io.leadtrace.evidence.Inquiry;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.language.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names the lists a leaked one was most likely taken from. */
public final class Tracer {
    /** The likelihood ratio of wording and order, as a natural logarithm, from which on a source is established. */
    private static final double ESTABLISHED = 3.5;

    /** A source is named only if it is so much likelier than the other candidates. */
    private static final double NAMED = 0.8;

    /** The same of columns that only one list can have supplied. */
    private static final double JOINED = 6;

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
        int[] likeliest = weighing.best() == null ? new int[0] : weighing.best().sources();
        double held = Containment.logRatio(
                inquiry,
                Arrays.stream(likeliest).mapToObj(inquiry.candidates()::get).toList());
        for (int c = 0; c < inquiry.candidates().size(); c++) {
            int chosen = c;
            Candidacy candidate = inquiry.candidates().get(c);
            double absolute = candidate.wordingRatio() + candidate.orderRatio();
            if (Arrays.stream(likeliest).anyMatch(source -> source == chosen)) {
                absolute += held;
            }
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
        List<Scored> sources = new ArrayList<>(scored.stream()
                .filter(one ->
                        one.share() > 0 && one.absolute() > ESTABLISHED && weighing.posterior(one.index()) > NAMED)
                .toList());
        if (!sources.isEmpty()) {
            joined(inquiry, scored, sources);
        }
        return attribution(corpus, leak, inquiry, scored, sources, weighing);
    }

    /** Adds lists whose columns were joined to the rows of the sources: those that supply what no source can have. */
    private static void joined(Inquiry inquiry, List<Scored> scored, List<Scored> sources) {
        for (int i = 0; i < scored.size(); i++) {
            Scored one = scored.get(i);
            if (sources.contains(one) || one.absolute() <= ESTABLISHED) {
                continue;
            }
            double own = 0;
            for (int column = 0; column < inquiry.columns(); column++) {
                int c = column;
                if (sources.stream().noneMatch(source -> source.candidate().supplies(c))) {
                    own += one.candidate().columnRatio(column);
                }
            }
            if (own > JOINED) {
                double sure = 1 / (1 + Math.exp(-(own - ESTABLISHED)));
                Scored found = new Scored(one.index(), one.candidate(), one.absolute(), sure, 1);
                scored.set(i, found);
                sources.add(found);
            }
        }
        scored.sort(Comparator.comparingDouble((Scored one) -> -one.probability()));
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
