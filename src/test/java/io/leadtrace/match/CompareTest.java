package io.leadtrace.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
    @TempDir
    Path folder;

    private static String phone(int person) {
        return "138" + (20_000_000 + person * 7_907);
    }

    private static String name(int person) {
        return "王李张刘陈杨赵黄周吴".charAt(person % 10) + "" + (char) ('明' + person);
    }

    private void list(String file, IntStream people, IntFunction<String> phone) throws IOException {
        Files.writeString(
                folder.resolve(file),
                people.mapToObj(person -> name(person) + "," + phone.apply(person))
                        .collect(Collectors.joining("\n", "姓名,手机号\n", "\n")));
    }

    private Comparison compare() {
        try (SqlSession session = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(session, FingerprintKey.passing());
            corpus.add(List.of(folder.toString()), ReadOptions.DEFAULT);
            return Compare.compare(corpus);
        }
    }

    @Test
    void containmentIsToldBothWaysWithThePeopleEachHasAlone() throws IOException {
        list("a.csv", IntStream.range(0, 100), CompareTest::phone);
        list("b.csv", IntStream.range(60, 100), CompareTest::phone);
        list("c.csv", IntStream.range(90, 130), CompareTest::phone);
        list("d.csv", IntStream.range(300, 330), CompareTest::phone);
        List<Comparison.Pair> pairs = compare().pairs();
        assertThat(pairs).hasSize(6);
        Comparison.Pair ab = pairs.get(0);
        assertThat(ab.linked()).isEqualTo(40);
        assertThat(ab.shareOfA()).isEqualTo(0.4, within(1e-9));
        assertThat(ab.shareOfB()).isEqualTo(1);
        assertThat(ab.onlyInA()).isEqualTo(60);
        assertThat(ab.onlyInB()).isZero();
        assertThat(ab.jaccard()).isEqualTo(0.4, within(1e-9));
        assertThat(pairs)
                .extracting(Comparison.Pair::relation)
                .containsExactly("contains", "overlaps", "unrelated", "overlaps", "unrelated", "unrelated");
        assertThat(pairs.get(1).linked()).isEqualTo(10);
    }

    @Test
    void listsThatShareNextToNobodyAreToldByTheirNumbersAlone() throws IOException {
        list("a.csv", IntStream.range(0, 150), CompareTest::phone);
        list("b.csv", IntStream.range(147, 300), CompareTest::phone);
        list("c.csv", IntStream.range(299, 450), CompareTest::phone);
        list("d.csv", IntStream.range(500, 540), CompareTest::phone);
        list("covered.csv", IntStream.range(600, 640), person -> phone(person).substring(0, 3) + "****" + person % 10);
        try (SqlSession session = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(session, FingerprintKey.passing());
            List<String> files = List.of("a.csv", "b.csv", "c.csv", "d.csv");
            corpus.add(
                    files.stream().map(file -> folder.resolve(file).toString()).toList(), ReadOptions.DEFAULT);
            Set<Integer> all = Set.of(0, 1, 2, 3);
            assertThat(SharedIdentifiers.sharing(corpus, all, 0.02)).containsExactly(0, 1);
            assertThat(SharedIdentifiers.sharing(corpus, all, 0.2)).isEmpty();
            assertThat(Compare.overlapping(corpus, all)).containsExactly(0, 1);
            corpus.add(List.of(folder.resolve("covered.csv").toString()), ReadOptions.DEFAULT);
            assertThat(SharedIdentifiers.sharing(corpus, Set.of(1, 2, 3, 4), 0.2))
                    .as("of a list without whole numbers it cannot be told")
                    .containsExactly(1, 2, 3, 4);
        }
    }

    @Test
    void aPersonWhoStandsTwiceInOneListIsOnePerson() throws IOException {
        list("a.csv", IntStream.concat(IntStream.range(0, 50), IntStream.range(0, 10)), CompareTest::phone);
        list("b.csv", IntStream.range(0, 50), CompareTest::phone);
        Comparison said = compare();
        assertThat(said.lists()).extracting(Comparison.Compared::people).containsExactly(50L, 50L);
        assertThat(said.pairs().get(0).linked()).isEqualTo(50);
        assertThat(said.pairs().get(0).relation()).isEqualTo("same");
    }

    @Test
    void maskedNumbersLinkTheirPeopleAndASwitchboardLinksNobody() throws IOException {
        list("a.csv", IntStream.range(0, 40), CompareTest::phone);
        list(
                "b.csv",
                IntStream.range(0, 40),
                person -> phone(person).substring(0, 3) + "****" + phone(person).substring(7));
        Comparison masked = compare();
        assertThat(masked.pairs().get(0).linked()).isEqualTo(40);
        list("a.csv", IntStream.range(0, 12), person -> "13900001357");
        list("b.csv", IntStream.range(100, 112), person -> "13900001357");
        assertThat(compare().pairs().get(0).linked()).isZero();
    }
}
