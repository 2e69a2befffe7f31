package io.leadtrace.fingerprint;

import io.leadtrace.detect.Profile;
import io.leadtrace.parquet.NumberColumn;
import io.leadtrace.parquet.ParquetColumn;
import io.leadtrace.parquet.ParquetWriter;
import io.leadtrace.parquet.TextColumn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the cells of one file to a Parquet file, in the columns {@link StoredLists} tells. One thread. */
final class CellFile implements AutoCloseable {
    private static final String NAME = "person-name";

    private final NumberColumn list = NumberColumn.steadyInt("list");
    private final NumberColumn row = NumberColumn.steadyInt("row");
    private final NumberColumn line = NumberColumn.steadyLong("line");
    private final NumberColumn column = NumberColumn.steadyInt("col");
    private final TextColumn kind = new TextColumn("kind");
    private final NumberColumn raw = NumberColumn.digest("raw");
    private final List<NumberColumn> coarser = new ArrayList<>();
    private final ParquetWriter writer;

    CellFile(Path file) throws IOException {
        List<ParquetColumn> columns = new ArrayList<>(List.of(list, row, line, column, kind, raw));
        for (int place = 0; place < Digests.COARSER; place++) {
            coarser.add(NumberColumn.digest(place == 0 ? "canonical" : "key" + place));
        }
        columns.addAll(coarser);
        writer = new ParquetWriter(file, columns);
    }

    /** Adds cells of the file's table number {@code table}, from 0. */
    void add(int table, Profile profile, CellBatch batch) {
        batch.each((inRow, atLine, inColumn, value) -> {
            boolean name = inColumn == CellBatch.FULL_NAME;
            list.add(table);
            row.add(inRow);
            line.add(name ? 0 : atLine);
            column.add(inColumn);
            kind.add(name ? NAME : profile.columns().get(inColumn).kind());
            if (name) {
                raw.addNull();
            } else {
                raw.add(value.raw());
            }
            for (int place = 0; place < Digests.COARSER; place++) {
                if (value.has(place)) {
                    coarser.get(place).add(value.at(place));
                } else {
                    coarser.get(place).addNull();
                }
            }
            try {
                writer.endRow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
