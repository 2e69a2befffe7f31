package io.leadtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.evidence.Evidence;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.language.Language;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of few columns, in which houses mostly put things alike: what still tells, and what must not. */
class TracerTest {
    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建文辉";
    private static final List<String> FORMS = List.of("商贸有限公司", "贸易公司", "商行", "经营部");

    @TempDir
    private Path folder;

    private final Random random = new Random(5);

    /**
     * A house's list of some people.
     *
     * @param way how it mostly puts employers, 0 to 3
     * @param number the sign between the parts of a number
     */
    private static List<String[]> house(int seed, int way, String number, int from, int to) {
        Random clerk = new Random(seed);
        List<String[]> rows = new ArrayList<>();
        for (int id = from; id < to; id++) {
            Random own = new Random(id * 7919L);
            String name = "" + SURNAMES.charAt(own.nextInt(SURNAMES.length()))
                    + GIVEN.charAt(own.nextInt(GIVEN.length()))
                    + GIVEN.charAt(own.nextInt(GIVEN.length()));
            String phone = "139" + number + String.format("%04d", 1000 + own.nextInt(9000)) + number
                    + String.format("%04d", id);
            String employer =
                    "邯郸市" + GIVEN.charAt(own.nextInt(GIVEN.length())) + GIVEN.charAt(own.nextInt(GIVEN.length()))
                            + FORMS.get(clerk.nextInt(10) == 0 ? clerk.nextInt(4) : way);
            rows.add(new String[] {name, phone, employer});
        }
        return rows;
    }

    private static void sort(List<String[]> rows, int column) {
        rows.sort(Comparator.comparing(row -> row[column]));
    }

    private List<String[]> shuffled(List<String[]> rows) {
        List<String[]> other = new ArrayList<>(rows);
        java.util.Collections.shuffle(other, random);
        return other;
    }

    private List<String[]> part(List<String[]> rows, double share) {
        return new ArrayList<>(
                rows.stream().filter(row -> random.nextDouble() < share).toList());
    }

    private void write(String name, List<String[]> rows) throws IOException {
        String header = "姓名,手机号,工作单位";
        List<String> lines = new ArrayList<>(List.of(rows.get(0).length == 3 ? header : header + ",职务"));
        rows.forEach(row -> lines.add(String.join(",", row)));
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    private void strangers(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            write("lists/stranger-" + i + ".csv", shuffled(part(house(40 + i, i % 2, "", 0, 400), 0.8)));
        }
    }

    private Attribution trace() {
        try (SqlSession session = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(session, FingerprintKey.random());
            List<Integer> leak = ids(corpus, "leak.csv");
            return Tracer.trace(corpus, leak, ids(corpus, "lists"));
        }
    }

    private List<Integer> ids(Corpus corpus, String path) {
        return corpus.add(List.of(folder.resolve(path).toString()), ReadOptions.DEFAULT).stream()
                .map(ContactList::id)
                .toList();
    }

    private static List<String> named(Attribution attribution) {
        return attribution.sources().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .sorted()
                .toList();
    }

    @Test
    void numbersPutTheSameWayNameNobody() throws IOException {
        strangers(5);
        // no list at hand but this one parts numbers as the list does that is not at hand
        write("lists/same-style.csv", shuffled(part(house(9, 0, "-", 0, 400), 0.8)));
        write("leak.csv", part(shuffled(house(1, 0, "-", 0, 400)), 0.7));
        assertThat(trace().verdict()).isEqualTo(Attribution.NOT_ESTABLISHED);
    }

    @Test
    void errorsOfAResaleTellItFromTheOriginal() throws IOException {
        List<String[]> original = house(1, 2, "", 0, 400);
        List<String[]> resale = new ArrayList<>();
        for (String[] row : original) {
            String name = random.nextInt(25) == 0 ? row[0].substring(0, 2) + "丙" : row[0];
            resale.add(new String[] {name, row[1], row[2]});
        }
        strangers(5);
        write("lists/original.csv", original);
        write("lists/resale.csv", resale);
        write("leak.csv", shuffled(part(resale, 0.6)));
        Attribution ofResale = trace();
        assertThat(named(ofResale)).containsExactly("resale.csv");
        assertThat(ofResale.candidates().get(0).probability()).isGreaterThan(0.95);
        write("leak.csv", shuffled(part(original, 0.6)));
        assertThat(named(trace())).containsExactly("original.csv");
    }

    @Test
    void aLeakThatFollowsNowOneAndNowAnotherStateOfAListNamesNeither() throws IOException {
        List<String[]> march = shuffled(house(1, 2, "", 0, 400));
        List<String[]> april = changed(march, 0);
        List<String[]> may = changed(april, 1);
        strangers(4);
        write("lists/march.csv", march);
        write("lists/may.csv", may);
        write("leak.csv", part(april, 0.9));
        Attribution missing = trace();
        assertThat(missing.sources()).isEmpty();
        assertThat(missing.settle())
                .anySatisfy(one -> assertThat(one.in(Language.EN)).contains("none of those at hand"));
        write("lists/april.csv", april);
        assertThat(named(trace())).containsExactly("april.csv");
    }

    @Test
    void aLeakOfALaterStateThanTheLastAtHandNamesNoState() throws IOException {
        List<String[]> april = changed(shuffled(withJobs(house(1, 2, "", 0, 400), 1, 0)), 0, 50);
        List<String[]> may = changed(april, 4, 50);
        List<String[]> june = changed(may, 8, 50);
        strangersWithJobs();
        write("lists/april.csv", april);
        write("lists/may.csv", may);
        write("leak.csv", part(june, 0.9));
        Attribution missing = trace();
        assertThat(missing.sources()).isEmpty();
        assertThat(missing.settle())
                .anySatisfy(one -> assertThat(one.in(Language.EN)).contains("no copying error"));
        Evidence changed = candidate(missing, "may.csv").against().stream()
                .filter(one -> one.type().equals("changed-values"))
                .findFirst()
                .orElseThrow();
        assertThat(changed.exhibits()).isNotEmpty().allSatisfy(rows -> {
            // the first person stands below the header, in row 2
            int person = (int) rows.candidate().row() - 2;
            assertThat(june.get(person)[2]).isNotEqualTo(may.get(person)[2]);
        });
        write("lists/june.csv", june);
        assertThat(named(trace())).containsExactly("june.csv");
    }

    @Test
    void typingErrorsDoNotMakeAnotherState() throws IOException {
        List<String[]> april = changed(shuffled(withJobs(house(1, 2, "", 0, 400), 1, 0)), 0);
        List<String[]> may = changed(april, 4);
        List<String[]> leak = part(may, 0.9);
        for (int i = 0; i < leak.size(); i += 15) {
            String[] row = leak.get(i).clone();
            row[2] = row[2].substring(0, 4) + "误" + row[2].substring(4);
            leak.set(i, row);
        }
        strangersWithJobs();
        write("lists/april.csv", april);
        write("lists/may.csv", may);
        write("leak.csv", leak);
        assertThat(named(trace())).containsExactly("may.csv");
    }

    @Test
    void rowsFromElsewhereOfPeopleTheListHoldsDoNotMakeAnotherState() throws IOException {
        List<String[]> source = shuffled(withJobs(house(1, 2, "", 0, 400), 1, 0));
        List<String[]> leak = new ArrayList<>(source.subList(0, 300));
        List<String[]> another = house(40, 0, "", 0, 400);
        for (String[] row : source.subList(300, 308)) {
            String[] theirs = another.stream()
                    .filter(one -> one[1].equals(row[1]))
                    .findFirst()
                    .orElseThrow();
            leak.add(new String[] {row[0], row[1], theirs[2], row[3]});
        }
        strangersWithJobs();
        write("lists/source.csv", source);
        write("leak.csv", shuffled(leak));
        assertThat(named(trace())).containsExactly("source.csv");
    }

    @Test
    void aCollectorThatTookHalfOfTheListThatLeakedIsNotNamed() throws IOException {
        List<String[]> source = shuffled(withJobs(house(1, 2, "", 0, 400), 1, 0));
        List<String[]> collector = new ArrayList<>(source.subList(0, 200));
        List<String[]> others = withJobs(house(9, 0, "", 0, 800), 9, 1);
        others.removeIf(row -> collector.stream().anyMatch(taken -> taken[1].equals(row[1])));
        collector.addAll(others);
        strangersWithJobs();
        write("lists/collector.csv", shuffled(collector));
        write("leak.csv", shuffled(part(source, 0.9)));
        Attribution missing = trace();
        assertThat(missing.sources()).isEmpty();
        assertThat(missing.settle())
                .anySatisfy(one -> assertThat(one.in(Language.EN)).contains("from a fuller one"));
        write("lists/source.csv", source);
        assertThat(named(trace())).containsExactly("source.csv");
    }

    private void strangersWithJobs() throws IOException {
        for (int i = 0; i < 5; i++) {
            List<String[]> rows = withJobs(house(40 + i, i % 2, "", 0, 400), 40 + i, i);
            write("lists/stranger-" + i + ".csv", shuffled(part(rows, 0.8)));
        }
    }

    /** A house's list with what people do: of four words for each trade it mostly takes one. */
    private static List<String[]> withJobs(List<String[]> rows, int seed, int way) {
        List<List<String>> trades = List.of(
                List.of("教师", "老师", "中学教师", "教员"),
                List.of("医生", "大夫", "医师", "主治医师"),
                List.of("司机", "驾驶员", "货车司机", "师傅"),
                List.of("会计", "财务", "出纳会计", "财会人员"));
        Random clerk = new Random(seed);
        List<String[]> wide = new ArrayList<>();
        for (String[] row : rows) {
            List<String> words = trades.get(Math.floorMod(row[1].hashCode(), trades.size()));
            String word = words.get(clerk.nextInt(10) == 0 ? clerk.nextInt(4) : way % 4);
            wide.add(new String[] {row[0], row[1], row[2], word});
        }
        return wide;
    }

    private static Attribution.Candidate candidate(Attribution attribution, String file) {
        return attribution.candidates().stream()
                .filter(one -> one.path().endsWith("/" + file))
                .findFirst()
                .orElseThrow();
    }

    /** The same list when some of its people, others each time, have changed their employer. */
    private static List<String[]> changed(List<String[]> rows, int time) {
        return changed(rows, time, 20);
    }

    private static List<String[]> changed(List<String[]> rows, int time, int every) {
        List<String[]> now = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i).clone();
            if (i % every == time) {
                row[2] = "邯郸市" + GIVEN.charAt(i % 4) + "和" + FORMS.get(2);
            }
            now.add(row);
        }
        return now;
    }

    @Test
    void theSmallerOfTwoSourcesIsNamedAmongListsThatHoldMore() throws IOException {
        for (int i = 0; i < 11; i++) {
            write("lists/stranger-" + i + ".csv", shuffled(part(house(40 + i, i % 2, "", 0, 500), 0.9)));
        }
        List<String[]> large = house(1, 2, "", 0, 330);
        List<String[]> small = house(2, 3, "", 330, 500);
        write("lists/large.csv", large);
        write("lists/small.csv", small);
        List<String[]> leak = new ArrayList<>(part(large, 0.8));
        leak.addAll(part(small, 0.8));
        write("leak.csv", leak);
        assertThat(named(trace())).containsExactly("large.csv", "small.csv");
    }

    @Test
    void orderThatSortingExplainsIsNoEvidence() throws IOException {
        strangers(4);
        List<String[]> people = house(1, 0, "", 0, 400);
        List<String[]> same = house(2, 0, "", 0, 400);
        sort(people, 1);
        sort(same, 1);
        write("lists/same-people.csv", same);
        write("leak.csv", part(people, 0.7));
        Attribution sorted = trace();
        assertThat(sorted.verdict()).isEqualTo(Attribution.NOT_ESTABLISHED);
        List<Evidence> order = sorted.candidates().stream()
                .filter(one -> one.path().endsWith("same-people.csv"))
                .flatMap(one -> one.evidence().stream())
                .filter(one -> one.type().equals("row-order"))
                .toList();
        assertThat(order).hasSize(1);
        assertThat(order.get(0).log10LikelihoodRatio()).isZero();
        assertThat(order.get(0).statement().in(Language.EN)).startsWith("Both lists are sorted by column 手机号");
    }

    @Test
    void orderThatNothingExplainsIs() throws IOException {
        strangers(4);
        List<String[]> people = shuffled(house(1, 0, "", 0, 400));
        write("lists/source.csv", people);
        write("leak.csv", part(people, 0.7));
        Attribution kept = trace();
        assertThat(named(kept)).containsExactly("source.csv");
        assertThat(IntStream.range(0, 1).mapToObj(kept.candidates()::get).flatMap(one -> one.evidence().stream()))
                .anySatisfy(one -> {
                    assertThat(one.type()).isEqualTo("row-order");
                    assertThat(one.log10LikelihoodRatio()).isGreaterThan(2);
                });
    }
}
