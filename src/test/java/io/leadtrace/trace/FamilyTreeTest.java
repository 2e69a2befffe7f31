package io.leadtrace.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamilyTreeTest {
    private static final int PEOPLE = 400;
    private static final String HANS = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建文辉";

    @TempDir
    private Path folder;

    private final Random random = new Random(11);

    /** What everybody knows of somebody: name and number; a firm is written in a house's own way. */
    private static String[] person(int id) {
        Random own = new Random(id * 7919L);
        String name = "" + HANS.charAt(own.nextInt(HANS.length()))
                + GIVEN.charAt(own.nextInt(GIVEN.length()))
                + GIVEN.charAt(own.nextInt(GIVEN.length()));
        return new String[] {name, "139" + String.format("%08d", 10_000_000 + id * 137), "firm" + own.nextInt(90)};
    }

    private List<String[]> house(int seed, int from, int to) {
        Random clerk = new Random(seed);
        List<String[]> rows = new ArrayList<>();
        for (int id : IntStream.range(from, to).toArray()) {
            String[] person = person(id);
            int way = clerk.nextInt(4);
            String firm = "邯郸" + person[2].replace("firm", "远大第")
                    + List.of("厂", "公司", "有限公司", "分公司").get(way);
            String name = clerk.nextInt(25) == 0 ? person[0].substring(0, 2) + "某" : person[0];
            rows.add(new String[] {
                name, person[1], firm, 2000 + clerk.nextInt(20) + "-0" + (1 + clerk.nextInt(9)) + "-11"
            });
        }
        return rows;
    }

    private List<String[]> copy(List<String[]> rows, double part, double errors, int columns) {
        List<String[]> copy = new ArrayList<>();
        for (String[] row : rows) {
            if (random.nextDouble() < part) {
                String[] cells = java.util.Arrays.copyOf(row, columns);
                if (random.nextDouble() < errors) {
                    cells[0] = cells[0].substring(0, 2) + "乙";
                }
                if (random.nextDouble() < errors) {
                    cells[2] = cells[2].substring(0, 2) + cells[2].substring(3);
                }
                copy.add(cells);
            }
        }
        return copy;
    }

    private void write(String name, List<String[]> rows) throws IOException {
        List<String> headers = List.of("姓名", "手机号", "工作单位", "登记日期");
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", headers.subList(0, rows.get(0).length)));
        rows.forEach(row -> lines.add(String.join(",", row)));
        Files.write(folder.resolve(name), lines);
    }

    @Test
    void copiesHangBelowWhatTheyWereTakenFromAndBrothersBelowWhatIsNotAtHand() throws IOException {
        List<String[]> original = house(1, 0, PEOPLE);
        write("original.csv", original);
        write("resale.csv", copy(original, 0.8, 0.06, 4));
        List<String[]> export = house(2, 100, PEOPLE + 100);
        write("brother-1.csv", copy(export, 0.8, 0, 4));
        write("brother-2.csv", copy(export, 0.8, 0, 4));
        write("stranger.csv", house(3, 0, PEOPLE + 100));
        try (SqlSession session = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(session, FingerprintKey.passing());
            List<Integer> lists = corpus.add(List.of(folder.toString()), ReadOptions.DEFAULT).stream()
                    .map(ContactList::id)
                    .toList();
            Lineage lineage = FamilyTree.of(corpus, lists);
            Map<String, String> parents = lineage.lists().stream()
                    .filter(list -> list.parent() != null)
                    .collect(Collectors.toMap(list -> name(list.path()), list -> name(list.parent())));
            assertThat(parents)
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "resale.csv", "original.csv", "brother-1.csv", "hidden-1", "brother-2.csv", "hidden-1"));
            assertThat(lineage.hidden()).hasSize(1);
            assertThat(lineage.lists()).hasSize(5);
        }
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
