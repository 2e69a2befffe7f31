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
    void staysCallsAndHealthAreOfTheSecondTier() throws IOException {
        Files.writeString(folder.resolve("hotel.csv"), """
                住客姓名,手机号,房型,入住时间,离店时间
                李梅,13900001357,大床房,2024-05-01 14:02,2024-05-03 11:40
                王强,13900002468,标准间,2024-05-01 15:20,2024-05-02 09:10
                赵红,13900003579,,,
                """);
        Files.writeString(folder.resolve("calls.csv"), """
                主叫号码,被叫号码,通话开始时间,通话时长,呼叫类型
                13911110001,13922220001,2024-03-01 10:00:21,85,主叫
                13911110002,13922220002,2024-03-01 10:05:11,12,主叫
                13911110003,13922220003,2024-03-01 11:20:54,340,被叫
                13911110004,13922220004,2024-03-02 09:31:00,41,主叫
                """);
        Files.writeString(folder.resolve("clinic.csv"), """
                患者姓名,联系电话,就诊科室,诊断
                孙丽,13933330001,心内科,高血压2级
                周涛,13933330002,内分泌科,2型糖尿病
                """);

        Scan scan = scan();

        // people of the second tier by file in the order of their names, under each reading
        assertThat(scan.files().stream().map(file -> secondTier(file.law())))
                .containsExactly(List.of(4L, 4L, 0L), List.of(2L, 2L, 2L), List.of(2L, 2L, 2L));
        assertThat(scan.totals().law().categories())
                .filteredOn(category -> category.kind().equals("health"))
                .singleElement()
                .satisfies(category -> assertThat(category.sensitive()).isTrue());
    }

    /** A call centre's own marks say when it called somebody, which is no record taken from an operator. */
    @Test
    void callsOfACallCentreAreNoRecordsOfCommunication() throws IOException {
        Files.writeString(folder.resolve("list.csv"), """
                姓名,电话,坐席,通话时间,通话时长,意向等级
                李梅,13900001357,小徐,2024-03-01 10:00:21,85,A
                王强,13900002468,小徐,2024-03-01 10:05:11,12,R
                赵红,13900003579,小陈,2024-03-01 11:20:54,340,B
                孙丽,13900004680,小陈,2024-03-02 09:31:00,41,R
                """);

        assertThat(secondTier(scan().totals().law())).containsExactly(0L, 0L, 0L);
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
            long[] person = {DistinctCount.hash("p" + row)};
            tally.identified(person, new long[] {DistinctCount.hash("t" + row)}, new long[1]);
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

    private static List<Long> secondTier(LawCount count) {
        return count.readings().stream().map(reading -> reading.tiers().get(1)).toList();
    }

    private static List<Long> strict(LawCount count) {
        return count.readings().get(0).tiers();
    }

    private Scan scan() {
        return Scanner.scan(List.of(folder.toString()), ReadOptions.DEFAULT, RuleSets.usual(), DAY, file -> {});
    }
}
