package io.leadtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.match.Compare;
import io.leadtrace.match.Comparison;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two lists are to each other, for pairs that were made one from the other and for pairs that were not. */
class DescentTest {
    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建文辉";
    private static final List<String> WAYS = List.of("邯郸市%s有限公司", "%s公司", "%s有限责任公司", "邯郸%s", "%s(邯郸)有限公司");

    @TempDir
    private Path folder;

    private final Random random = new Random(5);

    @BeforeEach
    void strangers() throws IOException {
        write("stranger-1.csv", house(71, 0, 500));
        write("stranger-2.csv", house(72, 200, 700));
    }

    /** The rows a house keeps of people, in an order and a wording of its own. */
    private static List<String[]> house(int seed, int from, int to) {
        Random clerk = new Random(seed);
        List<String[]> rows = new ArrayList<>();
        for (int id = from; id < to; id++) {
            Random own = new Random(id * 7919L);
            String name = "" + SURNAMES.charAt(own.nextInt(SURNAMES.length()))
                    + GIVEN.charAt(own.nextInt(GIVEN.length()))
                    + GIVEN.charAt(own.nextInt(GIVEN.length()));
            String core = "" + GIVEN.charAt(own.nextInt(10)) + GIVEN.charAt(own.nextInt(GIVEN.length())) + "机械";
            String firm = WAYS.get(clerk.nextInt(WAYS.size())).replace("%s", core);
            String typed = clerk.nextInt(30) == 0 ? name.substring(0, 2) + "某" : name;
            rows.add(new String[] {
                typed,
                "1390" + (1_000_000 + id * 137),
                firm,
                "丛台区光明路" + own.nextInt(300) + "号" + (clerk.nextBoolean() ? "院" : "") + own.nextInt(40) + "号楼"
            });
        }
        Collections.shuffle(rows, clerk);
        return rows;
    }

    private List<String[]> part(List<String[]> rows, double share) {
        return rows.stream().filter(row -> random.nextDouble() < share).toList();
    }

    private List<String[]> spoiled(List<String[]> rows) {
        return rows.stream()
                .map(row -> {
                    String[] cells = row.clone();
                    if (random.nextInt(15) == 0) {
                        cells[0] = cells[0].substring(0, 2) + "乙";
                    }
                    if (random.nextInt(15) == 0) {
                        cells[2] = cells[2].substring(0, 2) + cells[2].substring(3);
                    }
                    return cells;
                })
                .toList();
    }

    private static List<String[]> masked(List<String[]> rows, UnaryOperator<String> mask) {
        return rows.stream()
                .map(row -> {
                    String[] cells = row.clone();
                    cells[1] = mask.apply(cells[1]);
                    return cells;
                })
                .toList();
    }

    private void write(String name, List<String[]> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of("姓名,手机号,工作单位,地址"));
        rows.forEach(row -> lines.add(String.join(",", row)));
        Files.write(folder.resolve(name), lines);
    }

    private Comparison.Pair pair(List<String[]> a, List<String[]> b) throws IOException {
        write("a.csv", a);
        write("b.csv", b);
        try (SqlSession session = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(session, FingerprintKey.passing());
            corpus.add(List.of(folder.toString()), ReadOptions.DEFAULT);
            return Descent.in(corpus, Compare.compare(corpus)).pairs().stream()
                    .filter(pair -> pair.a().endsWith("a.csv") && pair.b().endsWith("b.csv"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aPartComesFromTheWhole() throws IOException {
        List<String[]> whole = house(1, 0, 500);
        Comparison.Pair pair = pair(whole, part(whole, 0.6));
        assertThat(pair.relation()).isEqualTo("contains");
        assertThat(pair.direction()).isEqualTo("b-from-a");
        assertThat(pair(part(whole, 0.6), whole).direction()).isEqualTo("a-from-b");
    }

    @Test
    void aSpoiledCopyComesFromTheCleanOne() throws IOException {
        List<String[]> clean = house(1, 0, 500);
        Comparison.Pair pair = pair(spoiled(clean), clean);
        assertThat(pair.relation()).isEqualTo("same");
        assertThat(pair.direction()).isEqualTo("a-from-b");
    }

    @Test
    void aMaskedCopyComesFromTheOneThatIsNot() throws IOException {
        List<String[]> open = house(1, 0, 500);
        List<String[]> covered = masked(open, phone -> phone.substring(0, 3) + "****" + phone.substring(7));
        assertThat(pair(open, covered).direction()).isEqualTo("b-from-a");
    }

    @Test
    void equalCopiesHaveNoDirection() throws IOException {
        List<String[]> rows = house(1, 0, 500);
        Comparison.Pair pair = pair(rows, rows);
        assertThat(pair.relation()).isEqualTo("same");
        assertThat(pair.direction()).isEqualTo("not-established");
    }

    @Test
    void partsOfOneListHaveACommonAncestor() throws IOException {
        List<String[]> export = house(1, 0, 600);
        Comparison.Pair pair = pair(part(export, 0.8), part(export, 0.8));
        assertThat(pair.relation()).isEqualTo("overlaps");
        assertThat(pair.direction()).isEqualTo("common-ancestor");
    }

    private static Kinship from(double held) {
        return new Kinship(20, 3, held, false, false);
    }

    private static Kinship to(double held) {
        return new Kinship(20, -3, held, false, false);
    }

    @Test
    void twoCopiesOfAListAtHandAreNotSaidToBeMadeOfEachOther() {
        // the second copy has errors of its own and the first has none, as if that had been topped up
        assertThat(Descent.direction(
                        "clean",
                        "spoiled",
                        Map.of("clean", Map.of("spoiled", to(0.7)), "spoiled", Map.of("clean", from(0.7)))))
                .isEqualTo("b-from-a");
        Map<String, Map<String, Kinship>> kin = Map.of(
                "clean", Map.of("spoiled", to(0.7), "list", from(1)),
                "spoiled", Map.of("clean", from(0.7), "list", from(1)),
                "list", Map.of("clean", to(0.8), "spoiled", to(0.8)));
        assertThat(Descent.direction("clean", "spoiled", kin)).isEqualTo("common-ancestor");
        assertThat(Descent.direction("spoiled", "clean", kin)).isEqualTo("common-ancestor");
        assertThat(Descent.direction("spoiled", "list", kin)).isEqualTo("a-from-b");
        assertThat(Descent.direction("list", "clean", kin)).isEqualTo("b-from-a");
    }

    @Test
    void aCopyOfACopyComesFromBoth() {
        Map<String, Map<String, Kinship>> kin = Map.of(
                "list", Map.of("copy", to(0.8), "again", to(0.6)),
                "copy", Map.of("list", from(1), "again", to(0.8)),
                "again", Map.of("copy", from(1), "list", from(1)));
        assertThat(Descent.direction("copy", "again", kin)).isEqualTo("b-from-a");
        assertThat(Descent.direction("again", "list", kin)).isEqualTo("a-from-b");
    }

    @Test
    void whatComesFromOneStateOfAListIsNotSaidToComeFromAnother() {
        Kinship states = new Kinship(20, 0, 0.95, false, true);
        Map<String, Map<String, Kinship>> kin = Map.of(
                "august", Map.of("september", states, "leak", new Kinship(30, -3, 0.8, false, false)),
                "september", Map.of("august", states, "leak", to(0.8)),
                "leak", Map.of("august", new Kinship(30, 3, 1, false, false), "september", from(0.97)));
        assertThat(Descent.direction("leak", "august", kin)).isEqualTo("a-from-b");
        assertThat(Descent.direction("leak", "september", kin)).isNull();
        assertThat(Descent.direction("august", "september", kin)).isNull();
    }

    @Test
    void aMergedListComesFromItsParts() throws IOException {
        List<String[]> one = house(1, 0, 300);
        List<String[]> merged = new ArrayList<>(one);
        merged.addAll(house(2, 300, 600));
        Comparison.Pair pair = pair(one, merged);
        assertThat(pair.relation()).isEqualTo("contained");
        // a part of it and what it was made of look alike from outside
        assertThat(pair.direction()).isIn("a-from-b", "b-from-a", "not-established");
    }

    @Test
    void theSamePeopleOfAnotherHouseAreNoCopies() throws IOException {
        Comparison.Pair pair = pair(house(1, 0, 500), house(2, 0, 500));
        assertThat(pair.relation()).isEqualTo("same");
        assertThat(pair.direction()).isEqualTo("not-established");
        assertThat(pair(house(1, 0, 500), house(2, 0, 250)).direction()).isEqualTo("not-established");
    }

    @Test
    void listsOfOtherPeopleAreUnrelated() throws IOException {
        Comparison.Pair pair = pair(house(1, 0, 200), house(2, 300, 500));
        assertThat(pair.relation()).isEqualTo("unrelated");
        assertThat(pair.direction()).isEqualTo("not-established");
    }
}
