package io.leadtrace.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * Writes the tables of all files in a folder as CSV, and what was read of each file as JSON, for measuring the reading
 * of text alone: {@code ReadFolder IN OUT}.
 */
final class ReadFolder {
    private ReadFolder() {}

    public static void main(String[] args) throws IOException {
        Path in = Path.of(args[0]);
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        StringJoiner json = new StringJoiner(",\n", "{\"files\":[", "]}");
        List<Path> files;
        try (Stream<Path> found = Files.walk(in)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = in.relativize(file).toString();
            Reading reading = Tables.read(Grids.exhibit(file), ReadOptions.DEFAULT, head -> table(out, name, head));
            json.add("{\"path\":\"" + file + "\",\"encoding\":\"" + reading.encoding() + "\",\"delimiter\":\""
                    + String.valueOf(reading.delimiter()).replace("\\", "\\\\").replace("\"", "\\\"")
                    + "\",\"format\":\"" + reading.format() + "\",\"problems\":"
                    + reading.problems().size() + "}");
        }
        Files.writeString(out.resolve("files.json"), json.toString());
    }

    private static RowVisitor table(Path out, String name, TableHead head) {
        List<String> lines = new ArrayList<>();
        if (head.headerRow() > 0) {
            lines.add(line(head.headers()));
        }
        return new RowVisitor() {
            @Override
            public void row(Row row, RowRole role) {
                if (role == RowRole.DATA) {
                    List<String> cells = new ArrayList<>();
                    for (int c = 0; c < Math.max(row.width(), head.headers().size()); c++) {
                        cells.add(row.reveal(c));
                    }
                    lines.add(line(cells));
                }
            }

            @Override
            public void end() {
                Path file = out.resolve(name + "." + head.index() + ".csv");
                try {
                    Files.createDirectories(file.getParent());
                    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
                        for (String line : lines) {
                            writer.write(line);
                        }
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    private static String line(List<String> cells) {
        StringJoiner line = new StringJoiner(",", "", "\n");
        cells.forEach(cell -> line.add('"' + cell.replace("\"", "\"\"") + '"'));
        return line.toString();
    }
}
