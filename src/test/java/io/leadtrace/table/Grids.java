package io.leadtrace.table;

import io.leadtrace.source.Exhibit;
import io.leadtrace.source.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a format reads from a file made up by a test: all rows of all sheets, and what it says of them. */
record Grids(List<List<String>> rows, List<Long> numbers, Reading reading) {

    static Grids of(Path file) {
        List<List<String>> rows = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        Reading reading = Tables.grids(exhibit(file), ReadOptions.DEFAULT, head -> row -> {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < row.width(); c++) {
                cells.add(row.reveal(c));
            }
            rows.add(cells);
            numbers.add(row.number());
        });
        return new Grids(rows, numbers, reading);
    }

    static Grids of(Path folder, byte[] content) throws IOException {
        return of(Files.write(folder.resolve("list.csv"), content));
    }

    static Grids of(Path folder, String content, String encoding) throws IOException {
        return of(folder, content.getBytes(Charset.forName(encoding)));
    }

    static Grids of(Path folder, String content) throws IOException {
        return of(folder, content, "UTF-8");
    }

    static Exhibit exhibit(Path file) {
        return new Exhibit(new SourceFile(file.toString(), "", 0, null, null), file);
    }
}
