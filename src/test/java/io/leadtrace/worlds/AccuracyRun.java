package io.leadtrace.worlds;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.table.ReadOptions;
import io.leadtrace.trace.Attribution;
import io.leadtrace.trace.Tracer;
import io.leadtrace.worlds.rough.Rough;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Traces made-up worlds through files and counts how often the answer is true.
 *
 * <p>Words: {@code rough} (the worlds of that room instead of these), {@code tune} or {@code report} (which seeds, tune by
 * default) or {@code from=SEED} (the first seed), a number (worlds a case, 10 by default), names of cases (all by default),
 * {@code wrong} (tell each world that is not wholly right), {@code keep=DIR} (leave the files there).
 */
public final class AccuracyRun {
    private static final long TUNING = 1_000;
    private static final long REPORTING = 9_000_000;

    private AccuracyRun() {}

    /** Runs and prints. */
    public static void main(String[] words) throws IOException {
        long from = Arrays.stream(words)
                .filter(w -> w.startsWith("from="))
                .mapToLong(w -> Long.parseLong(w.substring(5)))
                .findFirst()
                .orElse(Arrays.asList(words).contains("report") ? REPORTING : TUNING);
        int count = Arrays.stream(words)
                .filter(w -> w.matches("\\d+"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(10);
        boolean rough = Arrays.asList(words).contains("rough");
        boolean tell = Arrays.asList(words).contains("wrong");
        Path keep = Arrays.stream(words)
                .filter(w -> w.startsWith("keep="))
                .map(w -> Path.of(w.substring(5)))
                .findFirst()
                .orElse(null);
        Set<Case> cases = EnumSet.noneOf(Case.class);
        for (Case one : Case.values()) {
            if (Arrays.asList(words).contains(one.name())) {
                cases.add(one);
            }
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Answer> answers = new ArrayList<>();
        long start = System.nanoTime();
        for (Case kind : cases.isEmpty() ? EnumSet.allOf(Case.class) : cases) {
            for (int i = 0; i < count; i++) {
                Answer answer = answer(kind, from + i, rough, keep);
                answers.add(answer);
                if (tell && !answer.whole()) {
                    Accuracy.tell(answer, out);
                }
            }
        }
        Accuracy.print(answers, out);
        out.printf("%d worlds, %.1f s each%n", answers.size(), (System.nanoTime() - start) / 1e9 / answers.size());
    }

    /** Writes a world, traces its leak, and deletes it again unless it is to be kept. */
    static Answer answer(Case kind, long seed, boolean rough, Path keep) throws IOException {
        Path folder = keep == null
                ? Files.createTempDirectory("world")
                : Files.createDirectories(keep.resolve(kind + (rough ? "-rough-" : "-") + seed));
        try {
            Trial trial =
                    rough ? Rough.write(kind, seed, folder) : kind.world(seed).write(folder);
            return answer(kind, seed, trial, folder);
        } finally {
            if (keep == null) {
                delete(folder);
            }
        }
    }

    private static Answer answer(Case kind, long seed, Trial trial, Path folder) {
        try (SqlSession session = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(session, FingerprintKey.passing());
            List<Integer> leak =
                    ids(corpus.add(List.of(folder.resolve(trial.leak()).toString()), ReadOptions.DEFAULT));
            List<Integer> lists = ids(corpus.add(List.of(folder.resolve("lists").toString()), ReadOptions.DEFAULT));
            if (leak.isEmpty()) {
                return new Answer(kind, seed, trial, "", Set.of(), List.of(), List.of());
            }
            Attribution said = Tracer.trace(corpus, leak, lists);
            List<String> candidates =
                    said.candidates().stream().map(c -> name(c.path())).toList();
            Set<String> named = new HashSet<>();
            said.sources().forEach(path -> named.add(name(path)));
            return new Answer(
                    kind,
                    seed,
                    trial,
                    candidates.isEmpty() ? "" : candidates.get(0),
                    named,
                    candidates,
                    said.candidates().stream()
                            .map(Attribution.Candidate::probability)
                            .toList());
        }
    }

    private static List<Integer> ids(List<ContactList> lists) {
        return lists.stream().map(ContactList::id).toList();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
