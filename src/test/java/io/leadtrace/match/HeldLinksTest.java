package io.leadtrace.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.engine.SqlStep;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links made in memory are those made by SQL. */
class HeldLinksTest {
    @TempDir
    Path folder;

    private final Set<String> ways = new TreeSet<>();

    private void compare(Corpus corpus, List<Integer> left, List<Integer> right) {
        List<String> held = new ArrayList<>();
        HeldLinks.of(corpus, corpus.held(), left, right).each((a, rowA, b, rowB, how) -> {
            held.add(a + "." + rowA + " " + b + "." + rowB + " " + how);
            ways.add(how);
        });
        SqlSession session = corpus.session();
        Links.make(corpus, left, right);
        List<String> made = new ArrayList<>();
        session.query(
                new SqlStep("read", "SELECT a, row_a, b, row_b, how FROM links ORDER BY a, row_a, b, row_b"),
                row -> made.add(row.number(0) + "." + row.number(1) + " " + row.number(2) + "." + row.number(3) + " "
                        + row.text(4)));
        assertThat(String.join("\n", held)).isEqualTo(String.join("\n", made));
        assertThat(made).hasSizeGreaterThan(300);
    }

    @Test
    void linksOfHeldCellsAreThoseThatSqlMakes() throws IOException {
        MadeLists made = new MadeLists(5);
        for (int list = 0; list < 5; list++) {
            made.write(folder.resolve(list + ".csv"), 300, list);
        }
        List<List<List<Integer>>> sides = List.of(
                List.of(List.of(0), List.of(1, 2, 3, 4)),
                List.of(List.of(2), List.of(0)),
                List.of(List.of(1, 2), List.of(3, 4)),
                List.of(List.of(2, 0), List.of(0, 1, 2)));
        for (List<List<Integer>> side : sides) {
            try (SqlSession session = DuckDbSession.inMemory()) {
                Corpus corpus = new Corpus(session, FingerprintKey.passing());
                corpus.holdCells();
                corpus.add(List.of(folder.toString()), ReadOptions.DEFAULT);
                compare(corpus, side.get(0), side.get(1));
                assertThat(corpus.held())
                        .as("held beside what the session was given")
                        .isNull();
            }
        }
        assertThat(ways).hasSizeGreaterThan(6).contains("phone", "phone+name", "masked-phone+name");
    }
}
