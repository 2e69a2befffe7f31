package io.leadtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.law.LawCount;
import io.leadtrace.law.RuleSets;
import io.leadtrace.law.Screening;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds that people are counted once over all tables, with everything any of them says about them. */
class LawInScanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    @Test
    void whatSeveralTablesKnowOfAPersonAddsUp() throws IOException {
        Files.writeString(folder.resolve("a.csv"), """
                姓名,电话
                李梅,13900001357
                王强,13900002468
                赵红,13900003579
                """);
        Files.writeString(folder.resolve("b.csv"), """
                姓名,电话,不动产权证号
                李梅,139 0000 1357,冀(2021)邯郸市不动产权第0012345号
                王强,13900002468,
                孙丽,13900004680,冀(2021)邯郸市不动产权第0012346号
                周涛,11111111111,
                """);

        Scan scan = scan();

        assertThat(strict(scan.files().get(0).law())).containsExactly(0L, 0L, 3L);
        assertThat(strict(scan.totals().law())).containsExactly(2L, 0L, 3L);
        assertThat(scan.totals().law().people()).isEqualTo(5);
        assertThat(scan.totals().law().readings().get(2).tiers()).containsExactly(0L, 0L, 5L);
    }

    @Test
    void minorsAreThoseKnownToBeYounger() throws IOException {
        Files.writeString(folder.resolve("list.csv"), """
                姓名,电话,出生日期
                李梅,13900001357,2012-06-01
                王强,13900002468,2012-06-02
                赵红,13900003579,1980-01-30
                孙丽,13900004680,2020-11-11
                周涛,13900005791,
                """);

        assertThat(scan().totals().law().minors()).isEqualTo(2);
    }

    @Test
    void rowsAreScreenedAndPeopleToldByEachWay() throws IOException {
        Files.writeString(folder.resolve("a.csv"), """
                序号,姓名,电话,身份证号,地址
                1,李梅,13900001357,11010519491231002X,邯郸市丛台区人民路12号3-2-501
                2,李梅,13900001357,11010519491231002X,邯郸市丛台区人民路12号3-2-501
                3,李梅,139-0000-1357,11010519491231002X,邯郸市丛台区人民路14号
                4,王强,13900002468,,邯郸市丛台区人民路12号
                5,赵红,13900002468,,
                6,孙丽,,,
                7,,138****1234,,
                8,,19999,,
                9,,,,邯郸市丛台区人民路16号
                """);
        Files.writeString(folder.resolve("b.csv"), """
                序号,姓名,电话,身份证号,地址
                1,王强,13900002468,,邯郸市丛台区人民路12号
                2,周涛,13900005791,,
                """);

        Scan scan = scan();

        Screening first = scan.files().get(0).screening();
        assertThat(first.rows()).isEqualTo(9);
        // 李梅 by her id, the two who share a phone as one, 孙丽 by her name
        assertThat(first.people()).isEqualTo(3);
        assertThat(first.exactDuplicates()).isEqualTo(1);
        assertThat(first.nearDuplicates()).isEqualTo(2);
        assertThat(first.masked()).isEqualTo(1);
        assertThat(first.invalid() + first.notIdentifying()).isEqualTo(2);
        assertThat(first.unique()).isEqualTo(new Screening.UniquePeople(1, 2, 3, 3, 1));
        Screening all = scan.totals().screening();
        assertThat(all.rows()).isEqualTo(11);
        assertThat(all.people()).isEqualTo(4);
        assertThat(all.exactDuplicates()).isEqualTo(2);
        assertThat(all.unique()).isEqualTo(new Screening.UniquePeople(1, 3, 4, 3, 1));
        assertThat(scan.totals().law().categories()).anySatisfy(category -> {
            assertThat(category.kind()).isEqualTo("phone");
            assertThat(category.people()).isEqualTo(3);
            assertThat(category.records()).isEqualTo(7);
        });
    }

    @Test
    void everyRowIsInOneFigureAndNoneRepeatsInALargeListWithoutRepeats() {
        PeopleTally tally = new PeopleTally();
        int rows = 1_500_000;
        for (int row = 0; row < rows; row++) {
            tally.identified(DistinctCount.hash("p" + row), DistinctCount.hash("t" + row), 0);
        }
        tally.masked();

        Screening screening = tally.screening();

        assertThat(screening.exactDuplicates()).isZero();
        assertThat(screening.people()).isBetween(rows * 97L / 100, (long) rows);
        assertThat(screening.people() + screening.exactDuplicates() + screening.nearDuplicates() + screening.masked())
                .isEqualTo(screening.rows());
    }

    @Test
    void aSampleStandsForMorePeopleThanAreKept() {
        KnownPeople known = new KnownPeople();
        int people = 1_000_000;
        for (int person = 0; person < people; person++) {
            known.add(DistinctCount.hash("person" + person), person % 4 == 0 ? HeldKinds.MINOR : 0);
        }

        LawCount count = RuleSets.usual().count(known.holdings(), Map.of());

        assertThat(count.people()).isBetween(985_000L, 1_015_000L);
        assertThat(count.minors()).isBetween(245_000L, 255_000L);
    }

    private static List<Long> strict(LawCount count) {
        return count.readings().get(0).tiers();
    }

    private Scan scan() {
        return Scanner.scan(List.of(folder.toString()), ReadOptions.DEFAULT, RuleSets.usual(), DAY, file -> {});
    }
}
