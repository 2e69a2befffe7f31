package io.leadtrace.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.match.HeldLinks;
import io.leadtrace.match.Links;
import io.leadtrace.match.MadeLists;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of cells held in memory is what is read by SQL, in its order. */
class LinkedCellsTest {
    private static final List<Integer> LEAK = List.of(0, 1);
    private static final List<Integer> CANDIDATES = List.of(2, 3, 4);

    @TempDir
    Path folder;

    /** All a source hands on; cells of some of the candidates only. */
    private static List<String> all(LinkedCells source, LinkedCells.Sample sample) {
        List<String> all = new ArrayList<>();
        source.linked().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> all.add("linked " + entry));
        LinkedCells.Visitor value = (list, row, line, col, digests) ->
                all.add(list + "." + row + " " + line + " " + col + " " + Arrays.toString(digests));
        source.cells(List.of(2, 4), sample, value);
        all.add("names");
        source.names(List.of(2, 4), sample, value);
        all.add("links");
        source.links(sample, (a, rowA, b, rowB, how) -> all.add(a + "." + rowA + " " + b + "." + rowB + " " + how));
        return all;
    }

    @Test
    void heldCellsAndLinksAreReadAsThoseOfASession() throws IOException {
        MadeLists made = new MadeLists(8);
        for (int list = 0; list < 5; list++) {
            // names in two columns on both sides
            made.write(folder.resolve(list + ".csv"), 300, list % 3);
        }
        for (LinkedCells.Sample sample : List.of(new LinkedCells.Sample(1), new LinkedCells.Sample(3))) {
            try (SqlSession session = DuckDbSession.inMemory()) {
                Corpus corpus = new Corpus(session, FingerprintKey.passing());
                corpus.holdCells();
                corpus.add(List.of(folder.toString()), ReadOptions.DEFAULT);
                List<String> held = all(
                        new LinkedCellsHeld(corpus.held(), HeldLinks.of(corpus, corpus.held(), LEAK, CANDIDATES), LEAK),
                        sample);
                Links.make(corpus, LEAK, CANDIDATES);
                List<String> read = all(new LinkedCellsBySql(corpus, LEAK), sample);
                assertThat(String.join("\n", held)).isEqualTo(String.join("\n", read));
                assertThat(read).hasSizeGreaterThan(3000);
                assertThat(read.indexOf("links") - read.indexOf("names")).isGreaterThan(300);
            }
        }
    }
}
