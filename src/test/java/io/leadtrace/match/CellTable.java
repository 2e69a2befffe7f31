package io.leadtrace.match;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.Loader;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.FingerprintKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A corpus without files: cells written by hand, a digest being the hash of a text. */
final class CellTable implements AutoCloseable {
    private record Cell(int list, int row, int col, String kind, List<String> texts) {}

    private final SqlSession session = DuckDbSession.inMemory();
    private final Corpus corpus = new Corpus(session, FingerprintKey.passing());
    private final List<Cell> cells = new ArrayList<>();

    /** A cell with its canonical text and its keys, null where it has none. */
    CellTable cell(int list, int row, String kind, String canonical, String... keys) {
        return at(list, row, cells.size(), kind, canonical, keys);
    }

    /** A cell of a column with its canonical text and its keys. */
    CellTable at(int list, int row, int col, String kind, String canonical, String... keys) {
        String[] texts = new String[5];
        texts[0] = canonical;
        System.arraycopy(keys, 0, texts, 1, keys.length);
        cells.add(new Cell(list, row, col, kind, Arrays.asList(texts)));
        return this;
    }

    Corpus corpus() {
        try (Loader loader = corpus.session().load("read_cells")) {
            for (Cell cell : cells) {
                loader.add(cell.list());
                loader.add(cell.row());
                loader.add((long) cell.row());
                loader.add(cell.col());
                loader.add(cell.kind());
                loader.add((long) Objects.hashCode(cell.texts().get(0)));
                for (String text : cell.texts()) {
                    if (text == null) {
                        loader.addNull();
                    } else {
                        loader.add((long) text.hashCode());
                    }
                }
                loader.endRow();
            }
        }
        cells.clear();
        return corpus;
    }

    @Override
    public void close() {
        session.close();
    }
}
