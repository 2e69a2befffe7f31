package io.leadtrace.columns;

import io.leadtrace.columns.MadeList.Column;
import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Detector;
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
    record Judgement(MadeList list, Column column, ColumnProfile said) {
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
            Profile profile = profile(list);
            for (int i = 0; i < list.columns().size(); i++) {
                Column column = list.columns().get(i);
                if (column.isJudged()) {
                    judged.judgements.add(
                            new Judgement(list, column, profile.columns().get(i)));
                }
            }
        }
        return judged;
    }

    static Profile profile(MadeList list) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < list.rows(); row++) {
            int number = row;
            rows.add(new Row(
                    row + 2,
                    list.columns().stream().map(c -> c.values().get(number)).toArray(String[]::new),
                    null));
        }
        boolean bare = list.headed() == MadeList.Headed.NONE;
        List<String> headers =
                bare ? List.of() : list.columns().stream().map(Column::header).toList();
        return Detector.profile(new TableHead(0, "", false, bare ? 0 : 1, headers, List.of(), List.of()), rows);
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
}
