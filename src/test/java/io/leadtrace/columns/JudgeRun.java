package io.leadtrace.columns;

import io.leadtrace.columns.Judged.Judgement;
import io.leadtrace.columns.Judged.Score;
import java.util.List;
import java.util.Locale;

/**
 * Prints precision, recall and F1 of each kind over made lists, and what was judged wrong. Arguments: {@code tune} or
 * {@code report} (the seed: look at single lists of the first alone while mending), then how many lists of each sort, then
 * {@code misses} to see them.
 */
public final class JudgeRun {
    static final long TUNE = 4;
    static final long REPORT = 77;

    private JudgeRun() {}

    public static void main(String[] args) {
        long seed = args[0].equals("report") ? REPORT : args[0].equals("tune") ? TUNE : Long.parseLong(args[0]);
        int each = args.length > 1 ? Integer.parseInt(args[1]) : 6;
        List<MadeList> lists = MadeLists.make(seed, each);
        boolean misses = args.length > 2;
        print("as they are headed", Judged.of(lists), misses);
        print("without headers", Judged.of(lists.stream().map(MadeList::bare).toList()), misses);
        print("these and harder ones", Judged.of(CalibrationFit.mixed(lists, seed)), false);
    }

    private static void print(String title, Judged judged, boolean misses) {
        System.out.printf("%n%s: %d columns%n", title, judged.judgements().size());
        judged.byKind().forEach(JudgeRun::print);
        print("together", judged.together());
        judged.reliability()
                .forEach(bin -> System.out.printf(
                        Locale.ROOT,
                        "said %.1f to %.1f: %5d, mean %.3f, right %.3f%n",
                        bin.from(),
                        bin.from() + 0.1,
                        bin.size(),
                        bin.said(),
                        bin.right()));
        System.out.printf(Locale.ROOT, "calibration error %.4f%n", judged.calibrationError());
        if (misses) {
            for (Judgement miss : judged.misses()) {
                System.out.printf(
                        Locale.ROOT,
                        "MISS %s/%s %s [%s] %s said %s %.3f %s  e.g. %s%n",
                        miss.list().sector(),
                        miss.list().name(),
                        miss.list().headed(),
                        miss.column().header(),
                        miss.column().kinds(),
                        miss.said().kind(),
                        miss.said().confidence(),
                        miss.said().runnersUp(),
                        miss.column().values().subList(0, 4));
            }
        }
    }

    private static void print(String kind, Score score) {
        System.out.printf(
                Locale.ROOT,
                "%-20s P %.3f  R %.3f  F1 %.3f  (%d of %d)%n",
                kind,
                score.precision(),
                score.recall(),
                score.f1(),
                score.right(),
                score.right() + score.missed());
    }
}
