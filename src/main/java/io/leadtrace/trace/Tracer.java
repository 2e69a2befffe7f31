package io.leadtrace.trace;

import io.leadtrace.engine.SqlStep;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.language.Message;
import io.leadtrace.match.Links;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names the lists a leaked one was most likely taken from. */
public final class Tracer {
    private Tracer() {}

    /**
     * Holds a leak against candidates. Makes the SQL table {@code links} anew.
     *
     * @param corpus where all of them lie
     * @param leak the ids of the leak's tables
     * @param candidates the ids of the tables it may have come from; all of one file are one candidate
     */
    public static Attribution trace(Corpus corpus, Collection<Integer> leak, Collection<Integer> candidates) {
        Links.make(corpus, leak, candidates);
        Map<String, Long> rows = new LinkedHashMap<>();
        Map<String, Long> linked = new LinkedHashMap<>();
        for (int id : candidates) {
            ContactList list = corpus.lists().get(id);
            rows.merge(list.file().path(), list.rows(), Long::sum);
            linked.put(list.file().path(), 0L);
        }
        corpus.session()
                .query(
                        new SqlStep("count links", "SELECT b, COUNT(DISTINCT row_a) FROM links GROUP BY b"),
                        row -> linked.merge(
                                corpus.lists().get((int) row.number(0)).file().path(), row.number(1), Math::max));
        ContactList first = corpus.lists().get(leak.iterator().next());
        long all = leak.stream().mapToLong(id -> corpus.lists().get(id).rows()).sum();
        return new Attribution(
                Attribution.SCHEMA,
                new Attribution.Leak(first.file().path(), first.file().sha256(), leak.size(), all, List.of()),
                Attribution.NOT_ESTABLISHED,
                List.of(),
                rows.keySet().stream()
                        .map(path -> new Attribution.Candidate(
                                path,
                                rows.get(path),
                                0,
                                0,
                                0,
                                Support.of(0),
                                linked.get(path),
                                List.of(),
                                List.of(),
                                List.of()))
                        .sorted(Comparator.comparingLong(Attribution.Candidate::rowsLinked)
                                .reversed())
                        .toList(),
                new Attribution.Unexplained(all, 1),
                List.of(Message.of("trace.proposition.source"), Message.of("trace.proposition.elsewhere")),
                List.of(),
                corpus.problems());
    }
}
