package io.leadtrace.worlds;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Predicate;

/** Counts answers. */
final class Accuracy {
    private static final int BINS = 10;

    private Accuracy() {}

    /** A table a case, the calibration of the probabilities, and the same measures of a look-up of numbers. */
    static void print(List<Answer> answers, PrintStream out) {
        out.printf(
                "%-14s %6s %6s %6s %6s %6s | %s%n",
                "case", "worlds", "first", "whole", "wrong", "Brier", "look-up: first whole wrong");
        for (Case kind : Case.values()) {
            List<Answer> those = answers.stream().filter(a -> a.kind() == kind).toList();
            if (!those.isEmpty()) {
                line(kind.name(), those, out);
            }
        }
        line("all", answers, out);
        calibration(answers, out);
    }

    private static void line(String name, List<Answer> answers, PrintStream out) {
        List<Answer> lookUps = answers.stream().map(Accuracy::lookUp).toList();
        out.printf(
                "%-14s %6d %6.3f %6.3f %6.3f %6.4f | %14.2f %5.2f %5.2f%n",
                name,
                answers.size(),
                share(answers, Answer::rightFirst),
                share(answers, Answer::whole),
                share(answers, Answer::accusesWrongly),
                brier(answers),
                share(lookUps, Answer::rightFirst),
                share(lookUps, Answer::whole),
                share(lookUps, Answer::accusesWrongly));
    }

    private static Answer lookUp(Answer answer) {
        String named = answer.trial().lookUp();
        return new Answer(
                answer.kind(),
                answer.seed(),
                answer.trial(),
                named,
                named.isEmpty() ? java.util.Set.of() : java.util.Set.of(named),
                List.of(),
                List.of());
    }

    private static double share(List<Answer> answers, Predicate<Answer> which) {
        return answers.stream().filter(which).count() / (double) answers.size();
    }

    /** The mean squared distance of each candidate's probability from the truth. */
    static double brier(List<Answer> answers) {
        double sum = 0;
        int count = 0;
        for (Answer answer : answers) {
            for (int i = 0; i < answer.candidates().size(); i++) {
                double off = answer.probabilities().get(i) - (answer.isSource(i) ? 1 : 0);
                sum += off * off;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static void calibration(List<Answer> answers, PrintStream out) {
        double[] said = new double[BINS];
        int[] sources = new int[BINS];
        int[] all = new int[BINS];
        for (Answer answer : answers) {
            for (int i = 0; i < answer.candidates().size(); i++) {
                double p = answer.probabilities().get(i);
                int bin = Math.min(BINS - 1, (int) (p * BINS));
                said[bin] += p;
                sources[bin] += answer.isSource(i) ? 1 : 0;
                all[bin]++;
            }
        }
        out.println("probability said: candidates, mean said, share that are sources");
        double error = 0;
        double errorAboveFirst = 0;
        int total = 0;
        int totalAboveFirst = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (all[bin] > 0) {
                double off = Math.abs(said[bin] - sources[bin]);
                error += off;
                total += all[bin];
                errorAboveFirst += bin > 0 ? off : 0;
                totalAboveFirst += bin > 0 ? all[bin] : 0;
                out.printf(
                        "  %.1f to %.1f %6d %6.3f %6.3f%n",
                        bin / 10.0, (bin + 1) / 10.0, all[bin], said[bin] / all[bin], sources[bin] / (double) all[bin]);
            }
        }
        out.printf(
                "expected calibration error %.4f of all candidates, %.4f of those at 0.1 or more%n",
                error / Math.max(1, total), errorAboveFirst / Math.max(1, totalAboveFirst));
    }

    /** One world that was not answered wholly right. */
    static void tell(Answer answer, PrintStream out) {
        out.printf(
                "%s %d (%s; %d rows): true %s, said %s",
                answer.kind(),
                answer.seed(),
                answer.trial().shape(),
                answer.trial().rows(),
                answer.trial().sources(),
                answer.named());
        for (int i = 0; i < Math.min(3, answer.candidates().size()); i++) {
            out.printf(
                    "; %s %.3f",
                    answer.candidates().get(i), answer.probabilities().get(i));
        }
        out.println();
    }
}
