package io.leadtrace.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.engine.SqlStep;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that are held reach the session as those do that never were. */
class HeldCellsTest {
    @TempDir
    Path folder;

    private final FingerprintKey key = FingerprintKey.passing();

    @BeforeEach
    void twoLists() throws IOException {
        for (String list : List.of("a", "b")) {
            StringBuilder text = new StringBuilder("First name,Last name,Phone\n");
            for (int row = 100; row < 900; row++) {
                text.append("Ann").append(row % 7).append(",Lee,13912405").append(row);
                text.append(row % 5 == 0 ? "/13712405" + row : "").append('\n');
            }
            Files.writeString(folder.resolve(list + ".csv"), text);
        }
    }

    private List<String> cells(HeldCells held, boolean stays) {
        try (SqlSession session = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(session, key);
            corpus.hold(held);
            corpus.add(List.of(folder.toString()), ReadOptions.DEFAULT);
            assertThat(corpus.held() != null).isEqualTo(stays);
            List<String> cells = new ArrayList<>();
            corpus.session()
                    .query(
                            new SqlStep(
                                    "read",
                                    "SELECT list, row, line, col, kind, raw, canonical, key1, key2 FROM cells"
                                            + " ORDER BY list, row, col, place"),
                            row -> cells.add(row.number(0) + " " + row.number(1) + " " + row.number(2) + " "
                                    + row.number(3) + " " + row.text(4) + " " + row.number(5) + " " + row.number(6)
                                    + " " + row.number(7) + " " + row.isNull(8)));
            corpus.session()
                    .query(
                            new SqlStep("read", "SELECT list, row, canonical, key1 FROM full_names ORDER BY list, row"),
                            row -> cells.add(
                                    row.number(0) + " " + row.number(1) + " " + row.number(2) + " " + row.number(3)));
            assertThat(corpus.held()).isNull();
            return cells;
        }
    }

    @Test
    void heldOrNotAndHeldForAWhileTheSessionGetsTheSameCells() {
        List<String> never = cells(null, false);
        assertThat(never).hasSizeGreaterThan(6000);
        assertThat(String.join("\n", cells(new HeldCells(), true))).isEqualTo(String.join("\n", never));
        assertThat(String.join("\n", cells(new HeldCells(3000), false))).isEqualTo(String.join("\n", never));
    }
}
