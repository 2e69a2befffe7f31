package io.leadtrace.columns;

import io.leadtrace.columns.MadeList.Column;
import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Detector;
import io.leadtrace.detect.LogOdds;
import io.leadtrace.detect.Profile;
import io.leadtrace.table.Row;
import io.leadtrace.table.TableHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was judged of made lists, held against their labels. */
final class Judged {
    private final List<Judgement> judgements = new ArrayList<>();

    /** A column, what it holds and what was said of it. */
    record Judgement(MadeList list, Column column, ColumnProfile said, LogOdds odds) {
        boolean isRight() {
            return column.kinds().contains(said.kind());
        }

        /** The kind the column counts for: the one that was said where it is right. */
        String kind() {
            return isRight()
                    ? said.kind()
                    : column.kinds().stream().sorted().findFirst().orElseThrow();
        }
    }

    /** How often a kind was said rightly, wrongly, and missed. */
    record Score(int right, int wrong, int missed) {
        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        double f1() {
            return right == 0 && wrong + missed == 0 ? 1 : 2.0 * right / (2 * right + wrong + missed);
        }

        Score and(Score other) {
            return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
        }
    }

    static Judged of(List<MadeList> lists) {
        Judged judged = new Judged();
        for (MadeList list : lists) {
            TableHead head = head(list);
            List<Row> rows = rows(list);
            Profile profile = Detector.profile(head, rows);
            List<LogOdds> odds = LogOdds.of(head, rows);
            for (int i = 0; i < list.columns().size(); i++) {
                Column column = list.columns().get(i);
                if (column.isJudged()) {
                    judged.judgements.add(
                            new Judgement(list, column, profile.columns().get(i), odds.get(i)));
                }
            }
        }
        return judged;
    }

    private static List<Row> rows(MadeList list) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < list.rows(); row++) {
            int number = row;
            rows.add(new Row(
                    row + 2,
                    list.columns().stream().map(c -> c.values().get(number)).toArray(String[]::new),
                    null));
        }
        return rows;
    }

    private static TableHead head(MadeList list) {
        boolean bare = list.headed() == MadeList.Headed.NONE;
        List<String> headers =
                bare ? List.of() : list.columns().stream().map(Column::header).toList();
        return new TableHead(0, "", false, bare ? 0 : 1, headers, List.of(), List.of());
    }

    List<Judgement> judgements() {
        return judgements;
    }

    List<Judgement> misses() {
        return judgements.stream().filter(j -> !j.isRight()).toList();
    }

    Map<String, Score> byKind() {
        Map<String, Score> scores = new TreeMap<>();
        for (Judgement judgement : judgements) {
            if (judgement.isRight()) {
                scores.merge(judgement.kind(), new Score(1, 0, 0), Score::and);
            } else {
                scores.merge(judgement.kind(), new Score(0, 0, 1), Score::and);
                scores.merge(judgement.said().kind(), new Score(0, 1, 0), Score::and);
            }
        }
        return scores;
    }

    Score together() {
        return byKind().values().stream().reduce(new Score(0, 0, 0), Score::and);
    }

    /** Judgements said with a probability between two, how likely they were said to be and how many were right. */
    record Bin(double from, int size, double said, double right) {}

    /** The judgements in ten bins by the probability they were said with, empty ones left out. */
    List<Bin> reliability() {
        List<Bin> bins = new ArrayList<>();
        for (int tenth = 0; tenth < 10; tenth++) {
            int bin = tenth;
            List<Judgement> inside = judgements.stream()
                    .filter(j -> Math.min(9, (int) (j.said().confidence() * 10)) == bin)
                    .toList();
            if (!inside.isEmpty()) {
                bins.add(new Bin(
                        tenth / 10.0,
                        inside.size(),
                        inside.stream()
                                .mapToDouble(j -> j.said().confidence())
                                .average()
                                .orElse(0),
                        (double) inside.stream().filter(Judgement::isRight).count() / inside.size()));
            }
        }
        return bins;
    }

    /** How far, on average, what is said is from how often it is right. */
    double calibrationError() {
        return reliability().stream()
                        .mapToDouble(bin -> bin.size() * Math.abs(bin.said() - bin.right()))
                        .sum()
                / judgements.size();
    }
}
