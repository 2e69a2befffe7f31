package io.leadtrace.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.columns.Judged.Score;
import io.leadtrace.columns.MadeList.Headed;
import io.leadtrace.pii.PiiKinds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the judging of columns to made-up lists of all sectors; {@link JudgeRun} prints what these floors stand under. */
class JudgementTest {
    private static final List<MadeList> LISTS = MadeLists.make(JudgeRun.TUNE, 2);

    @Test
    void theListsAreManyAndHalfOfThemHaveNoPlainHeader() {
        long columns = LISTS.stream().mapToLong(list -> list.columns().size()).sum();
        long plain =
                LISTS.stream().filter(list -> list.headed() == Headed.PLAIN).count();

        assertThat(LISTS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(columns).isGreaterThanOrEqualTo(400);
        assertThat(plain).isLessThanOrEqualTo(LISTS.size() / 2);
    }

    @Test
    void everyLabelIsAKind() {
        Set<String> labels = LISTS.stream()
                .flatMap(list -> list.columns().stream())
                .flatMap(column -> column.kinds().stream())
                .filter(label -> !label.equals("?"))
                .collect(Collectors.toSet());

        assertThat(labels).allMatch(label -> PiiKinds.named(label).name().equals(label));
    }

    @Test
    void columnsAreToldAsTheyAreHeaded() {
        hold(Judged.of(LISTS), 0.97, 0.88);
    }

    @Test
    void columnsAreToldWithoutHeaders() {
        hold(Judged.of(LISTS.stream().map(MadeList::bare).toList()), 0.93, 0.6);
    }

    @Test
    void whatIsSaidIsAsOftenRight() {
        Judged judged = Judged.of(CalibrationFit.mixed(MadeLists.make(JudgeRun.TUNE, 1), JudgeRun.TUNE));

        assertThat(judged.calibrationError())
                .as(judged.reliability().toString())
                .isLessThan(0.04);
    }

    /** Of a kind with few columns one miss says little. */
    private static void hold(Judged judged, double together, double each) {
        Map<String, Score> kinds = judged.byKind();
        assertThat(judged.together().f1()).as("all kinds: " + kinds).isGreaterThanOrEqualTo(together);
        kinds.forEach((kind, score) -> {
            if (score.right() + score.missed() >= 8) {
                assertThat(score.f1()).as(kind + " " + score).isGreaterThanOrEqualTo(each);
            }
        });
    }
}
