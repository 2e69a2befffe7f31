package io.leadtrace.columns;

import io.leadtrace.columns.Judged.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Fits the calibration of judgements: isotonic regression (pool adjacent violators) of being right on the log odds, over
 * made lists as they are headed, without headers and made harder, of seeds that no figure is reported on. Prints the lines of {@code
 * calibration.tsv}, the probabilities shrunk towards a half by one column each way and none above {@value #MOST}.
 */
public final class CalibrationFit {
    private static final int FIRST_SEED = 1_000;
    private static final int SEEDS = 6;
    private static final int PARTS = 30;
    private static final double MOST = 0.995;

    private CalibrationFit() {}

    /** Some judgements with the sum of their log odds and how many were right. */
    private record Block(double logOdds, int right, int size) {
        double share() {
            return (right + 1.0) / (size + 2.0);
        }

        Block and(Block other) {
            return new Block(logOdds + other.logOdds, right + other.right, size + other.size);
        }
    }

    public static void main(String[] args) {
        List<Judgement> judgements = new ArrayList<>();
        for (int seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
            judgements.addAll(Judged.of(mixed(MadeLists.make(seed, 3), seed)).judgements());
        }
        for (boolean other : new boolean[] {false, true}) {
            for (boolean few : new boolean[] {false, true}) {
                print(
                        "chinese-" + (other ? "other" : "kinds") + (few ? "-few" : ""),
                        judgements.stream()
                                .filter(j -> j.said().kind().equals("other") == other
                                        && j.odds().few() == few)
                                .toList());
            }
        }
    }

    /** Lists as they are headed and without headers, each also made harder. */
    static List<MadeList> mixed(List<MadeList> lists, long seed) {
        List<MadeList> mixed = new ArrayList<>();
        Draw draw = new Draw(seed);
        for (MadeList list : lists) {
            mixed.addAll(List.of(list, list.bare(), Disturbance.of(list, draw), Disturbance.of(list.bare(), draw)));
        }
        return mixed;
    }

    private static void print(String group, List<Judgement> judgements) {
        for (Block block : rising(judgements)) {
            System.out.printf(
                    Locale.ROOT,
                    "%s\t%.2f\t%.4f%n",
                    group,
                    block.logOdds() / block.size(),
                    Math.min(MOST, block.share()));
        }
    }

    /** Equal parts of the judgements in the order of their log odds, joined until the share that is right only rises. */
    private static List<Block> rising(List<Judgement> judgements) {
        List<Judgement> ordered = new ArrayList<>(judgements);
        ordered.sort(Comparator.comparingDouble(j -> j.odds().logOdds()));
        List<Block> blocks = new ArrayList<>();
        int part = Math.max(1, ordered.size() / PARTS);
        for (int from = 0; from < ordered.size(); from += part) {
            Block block = new Block(0, 0, 0);
            for (Judgement judgement : ordered.subList(from, Math.min(ordered.size(), from + part))) {
                block = block.and(new Block(judgement.odds().logOdds(), judgement.isRight() ? 1 : 0, 1));
            }
            while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).share() >= block.share()) {
                block = blocks.remove(blocks.size() - 1).and(block);
            }
            blocks.add(block);
        }
        return blocks;
    }
}
