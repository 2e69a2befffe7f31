package io.leadtrace.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.engine.SqlStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back by an engine that knows Parquet by itself. */
class ParquetWriterTest {
    @TempDir
    Path temp;

    private record Line(long steady, long far, String word, Long digest, Long rare, Long always) {}

    /** Rows around the ends of bytes, of blocks of differences, of their parts, and of row groups. */
    @ParameterizedTest
    @ValueSource(
            ints = {0, 1, 2, 7, 8, 9, 32, 33, 64, 65, 128, 129, 130, 257, 1_000, 122_879, 122_880, 122_881, 300_000})
    void anEngineReadsEveryRowBack(int rows) throws IOException {
        List<Line> lines = lines(rows);
        Path file = temp.resolve("t.parquet");
        write(lines, file);
        List<Line> read = new ArrayList<>();
        try (SqlSession session = DuckDbSession.inMemory()) {
            session.query(
                    new SqlStep(
                            "read",
                            "SELECT a, b, c, d, e, f FROM " + session.parquet(List.of(file), "")
                                    + " p ORDER BY file_row_number"),
                    row -> read.add(new Line(
                            row.number(0),
                            row.number(1),
                            row.text(2),
                            row.isNull(3) ? null : row.number(3),
                            row.isNull(4) ? null : row.number(4),
                            row.isNull(5) ? null : row.number(5))));
        }
        assertThat(read).isEqualTo(lines);
    }

    /** A reader that trusts the least and the most of a row group leaves out no row. */
    @Test
    void rowsAreFoundByTheirNumbers() throws IOException {
        List<Line> lines = lines(300_000);
        Path file = temp.resolve("t.parquet");
        write(lines, file);
        try (SqlSession session = DuckDbSession.inMemory()) {
            for (long wanted : List.of(
                    lines.get(0).steady(),
                    lines.get(150_000).steady(),
                    lines.get(299_999).steady())) {
                long[] found = {0};
                session.query(
                        new SqlStep(
                                "count",
                                "SELECT COUNT(*) FROM " + session.parquet(List.of(file), "") + " p WHERE a = "
                                        + wanted),
                        row -> found[0] = row.number(0));
                assertThat(found[0])
                        .isEqualTo(lines.stream()
                                .filter(line -> line.steady() == wanted)
                                .count())
                        .isPositive();
            }
        }
    }

    @Test
    void aColumnThatWasForgottenIsSeen() throws IOException {
        SteadyColumn one = SteadyColumn.ofInts("one");
        DigestColumn other = new DigestColumn("other");
        ParquetWriter writer = new ParquetWriter(Files.newOutputStream(temp.resolve("t.parquet")), List.of(one, other));
        one.add(1, 1);
        writer.endRows(1);
        assertThatThrownBy(writer::close)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("other");
    }

    private static List<Line> lines(int rows) {
        Random dice = new Random(rows);
        List<Line> lines = new ArrayList<>();
        long steady = -3;
        for (int row = 0; row < rows; row++) {
            steady += dice.nextInt(50) == 0 ? dice.nextInt(1_000) - 400 : row % 3 == 0 ? 1 : 0;
            lines.add(new Line(
                    steady,
                    dice.nextInt(200) == 0 ? dice.nextLong() : row,
                    "wort-" + "é".repeat(dice.nextInt(3)) + dice.nextInt(row < 200_000 ? 37 : 1),
                    dice.nextInt(3) == 0 ? null : dice.nextLong(),
                    row < 200_000 || dice.nextInt(100) > 0 ? null : dice.nextLong(),
                    dice.nextLong()));
        }
        return lines;
    }

    private static void write(List<Line> lines, Path file) throws IOException {
        SteadyColumn steady = SteadyColumn.ofInts("a");
        SteadyColumn far = SteadyColumn.ofLongs("b");
        TextColumn word = new TextColumn("c");
        DigestColumn digest = new DigestColumn("d");
        DigestColumn rare = new DigestColumn("e");
        DigestColumn always = new DigestColumn("f");
        try (ParquetWriter writer =
                new ParquetWriter(Files.newOutputStream(file), List.of(steady, far, word, digest, rare, always))) {
            Random dice = new Random(lines.size());
            for (int from = 0; from < lines.size(); ) {
                List<Line> some = lines.subList(
                        from, Math.min(lines.size(), from + (dice.nextBoolean() ? 1 : dice.nextInt(1_500))));
                far.add(some.stream().mapToLong(Line::far).toArray(), some.size());
                if (dice.nextBoolean()) {
                    steady.add(
                            some.stream().mapToInt(line -> (int) line.steady()).toArray(), some.size());
                } else {
                    some.forEach(line -> steady.add(line.steady(), 1));
                }
                List<String> words = some.stream().map(Line::word).distinct().toList();
                word.add(
                        words,
                        some.stream()
                                .mapToInt(line -> words.indexOf(line.word()) - 1)
                                .toArray(),
                        -1,
                        some.size());
                add(digest, some, Line::digest);
                add(rare, some, Line::rare);
                add(always, some, Line::always);
                writer.endRows(some.size());
                from += some.size();
            }
        }
    }

    private static void add(DigestColumn column, List<Line> lines, Function<Line, Long> value) {
        long[] values = new long[lines.size()];
        byte[] flags = new byte[lines.size()];
        for (int i = 0; i < values.length; i++) {
            Long one = value.apply(lines.get(i));
            values[i] = one == null ? 7 : one;
            flags[i] = (byte) (one == null ? ~4 : 4);
        }
        if (lines.stream().allMatch(line -> value.apply(line) == null)) {
            column.addNone(values.length);
        } else {
            column.add(values, flags, 4, values.length);
        }
    }
}
