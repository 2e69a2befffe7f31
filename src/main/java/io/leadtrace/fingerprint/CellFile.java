package io.leadtrace.fingerprint;

import io.leadtrace.detect.Profile;
import io.leadtrace.parquet.NumberColumn;
import io.leadtrace.parquet.ParquetColumn;
import io.leadtrace.parquet.ParquetWriter;
import io.leadtrace.parquet.TextColumn;
import io.leadtrace.source.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
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
    private final List<NumberColumn> digests = new ArrayList<>();
    private final MessageDigest sha256 = Sha256.begin();
    private final ParquetWriter writer;

    CellFile(Path file) throws IOException {
        List<ParquetColumn> columns = new ArrayList<>(List.of(list, row, line, column, kind));
        for (String name : DigestedCells.NAMES) {
            digests.add(NumberColumn.digest(name));
        }
        columns.addAll(digests);
        writer = new ParquetWriter(new DigestOutputStream(Files.newOutputStream(file), sha256), columns);
    }

    /** Adds cells of the file's table number {@code table}, from 0. */
    void add(int table, Profile profile, DigestedCells cells) throws IOException {
        for (int cell = 0; cell < cells.size(); cell++) {
            boolean name = cells.column(cell) == CellBatch.FULL_NAME;
            list.add(table);
            row.add(cells.row(cell));
            line.add(name ? 0 : cells.line(cell));
            column.add(cells.column(cell));
            kind.add(name ? NAME : profile.columns().get(cells.column(cell)).kind());
        }
        for (int digest = 0; digest < DigestedCells.DIGESTS; digest++) {
            cells.addTo(digests.get(digest), digest);
        }
        writer.endRows(cells.size());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    /** The SHA-256 of the file, once it is closed. */
    String sha256() {
        return Sha256.end(sha256);
    }
}
