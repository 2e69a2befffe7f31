package io.leadtrace.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.engine.SqlSession;
import io.leadtrace.engine.SqlStep;
import io.leadtrace.fingerprint.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinkStepsTest {
    private static final List<Integer> ALL =
            IntStream.range(0, LinkKeys.ALL.size()).boxed().toList();

    /** Cells of every kind, with few values each, some without a canonical form and some without a key. */
    private static CellTable cells() {
        CellTable table = new CellTable();
        Random random = new Random(7);
        for (String kind : LinkKeys.kinds(ALL)) {
            for (int cell = 0; cell < 60; cell++) {
                table.cell(
                        random.nextInt(3),
                        1 + random.nextInt(12),
                        kind,
                        some(random, kind, 0),
                        some(random, kind, 1),
                        some(random, kind, 2));
            }
        }
        return table;
    }

    private static String some(Random random, String kind, int digest) {
        return random.nextInt(3) == 0 ? null : kind + digest + random.nextInt(5);
    }

    private static List<String> rows(SqlSession session, String table) {
        List<String> rows = new ArrayList<>();
        session.query(
                new SqlStep(
                        "read", "SELECT list, row, strength, d1, d2, whole FROM " + table + " ORDER BY 1, 2, 3, 4, 5"),
                row -> rows.add(row.number(0) + "." + row.number(1) + " " + row.number(2) + " " + row.number(3) + " "
                        + row.number(4) + " " + row.number(5)));
        return rows;
    }

    @Test
    void allKeysInOneQueryAreThoseOfAQueryForEach() {
        try (CellTable table = cells()) {
            Corpus corpus = table.corpus();
            SqlSession session = corpus.session();
            LinkSteps.keys("by_one", corpus, List.of(0, 1, 2), List.of(0, 1, 2)).forEach(session::make);
            KeysAtOnce.tables("at_once", ALL).forEach(session::make);
            List<String> byOne = rows(session, "by_one");
            assertThat(byOne)
                    .hasSizeGreaterThan(1000)
                    .anyMatch(row -> row.endsWith(" 0"))
                    .anyMatch(row -> row.endsWith(" 1"));
            assertThat(rows(session, "at_once")).isEqualTo(byOne);
        }
    }

    private static List<String> links(SqlSession session) {
        List<String> rows = new ArrayList<>();
        session.query(
                new SqlStep("read", "SELECT a, row_a, b, row_b, strength FROM strongest_links ORDER BY 1, 2, 3, 4, 5"),
                row -> rows.add(row.number(0) + "." + row.number(1) + " " + row.number(2) + "." + row.number(3) + " "
                        + row.number(4)));
        return rows;
    }

    @Test
    void linksMadeInPartsAreThoseMadeAtOnce() {
        try (CellTable table = cells()) {
            for (int list = 0; list < 2; list++) {
                table.cell(list, 20, "phone", null, "138****9999")
                        .cell(list, 20, "person-name", "only here", "only here");
            }
            Corpus corpus = table.corpus();
            SqlSession session = corpus.session();
            List<Integer> lists = List.of(0, 1, 2);
            String pairs = "l.list < r.list";
            LinkSteps.keys("link_keys", corpus, lists, lists).forEach(session::make);
            LinkSteps.links(corpus, lists, lists, pairs).forEach(session::make);
            List<String> atOnce = links(session);
            Links.make(session, LinksInParts.tables(corpus, lists, lists, pairs, ALL));
            List<String> inParts = links(session);
            assertThat(atOnce)
                    .hasSizeGreaterThan(100)
                    .anyMatch(link -> link.startsWith("0.20 1.20 ") && isCovered(link));
            assertThat(inParts).isEqualTo(atOnce);
        }
    }

    private static boolean isCovered(String link) {
        return LinkKeys.ALL
                .get(Integer.parseInt(link.substring(link.lastIndexOf(' ') + 1)))
                .coveredOnly();
    }
}
