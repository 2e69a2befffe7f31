package io.leadtrace.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.pii.PiiKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CellBatchTest {
    private static final FingerprintKey KEY = FingerprintKey.random();
    private static final List<String> KINDS = List.of("person-name", "person-name", "phone", "gender");

    /** A name put together, then cells of three columns; every seventh phone is two, and some cells are empty. */
    private static List<String> row(int row) {
        return List.of(
                "王小明",
                "明" + (char) ('一' + row % 50),
                row % 7 == 0 ? "139 0000 1111、1380013" + (1_000 + row) : row % 5 == 0 ? "" : "1380013" + (1_000 + row),
                row % 3 == 0 ? "" : "女");
    }

    @Test
    void cellsComeInTheOrderTheyWereAddedWithTheDigestsEachWouldHaveAlone() {
        CellBatch batch = new CellBatch(digesters());
        List<String> wanted = new ArrayList<>();
        List<ColumnDigester> alone = digesters();
        for (int row = 1; !batch.isFull(); row++) {
            List<String> texts = row(row);
            for (int column = CellBatch.FULL_NAME; column < 3 && !batch.isFull(); column++) {
                String text = texts.get(column + 1);
                if (!text.isEmpty()) {
                    batch.add(row, row + 1L, column, text);
                    for (Digests value : alone.get(column + 1).digests(text)) {
                        wanted.add(row + " " + column + " "
                                + (column == CellBatch.FULL_NAME ? coarser(value) : value.all()));
                    }
                }
            }
        }
        batch.digestOn(Runnable::run);
        assertThat(batch.digested()).isTrue();
        DigestedCells cells = batch.cells();
        List<String> found = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            assertThat(cells.line(cell)).isEqualTo(cells.row(cell) + 1L);
            found.add(cells.row(cell) + " " + cells.column(cell) + " " + digests(cells, cell));
        }
        assertThat(found).hasSizeGreaterThan(CellBatch.SIZE).isEqualTo(wanted);
    }

    private static List<ColumnDigester> digesters() {
        return KINDS.stream()
                .map(kind -> new ColumnDigester(KEY, PiiKinds.named(kind)))
                .toList();
    }

    /** Without that of the text, which nobody wrote. */
    private static List<Long> coarser(Digests value) {
        List<Long> all = new ArrayList<>(value.all());
        all.set(DigestedCells.RAW, null);
        return all;
    }

    private static List<Long> digests(DigestedCells cells, int cell) {
        return Stream.iterate(0, digest -> digest < DigestedCells.DIGESTS, digest -> digest + 1)
                .map(digest -> cells.has(cell, digest) ? (Long) cells.digest(cell, digest) : null)
                .toList();
    }
}
