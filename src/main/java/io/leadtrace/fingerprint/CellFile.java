package io.leadtrace.fingerprint;

import io.leadtrace.detect.Profile;
import io.leadtrace.parquet.DigestColumn;
import io.leadtrace.parquet.ParquetColumn;
import io.leadtrace.parquet.ParquetWriter;
import io.leadtrace.parquet.SteadyColumn;
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

    private final SteadyColumn list = SteadyColumn.ofInts("list");
    private final SteadyColumn row = SteadyColumn.ofInts("row");
    private final SteadyColumn line = SteadyColumn.ofLongs("line");
    private final SteadyColumn column = SteadyColumn.ofInts("col");
    private final TextColumn kind = new TextColumn("kind");
    private final List<DigestColumn> digests =
            DigestedCells.NAMES.stream().map(DigestColumn::new).toList();
    private final MessageDigest sha256 = Sha256.begin();
    private final ParquetWriter writer;
    private int table = -1;
    private List<String> kinds;

    CellFile(Path file) throws IOException {
        List<ParquetColumn> columns = new ArrayList<>(List.of(list, row, line, column, kind));
        columns.addAll(digests);
        writer = new ParquetWriter(new DigestOutputStream(Files.newOutputStream(file), sha256), columns);
    }

    /** Begins with the file's next table. */
    void begin(Profile profile) {
        table++;
        kinds = new ArrayList<>(List.of(NAME));
        profile.columns().forEach(judged -> kinds.add(judged.kind()));
    }

    /** Adds cells of the table begun last. */
    void add(DigestedCells cells) throws IOException {
        list.add(table, cells.size());
        cells.addRowsTo(row);
        cells.addLinesTo(line);
        cells.addColumnsTo(column);
        cells.addKindsTo(kind, kinds);
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
