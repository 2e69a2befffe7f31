package io.leadtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.table.Row;
import io.leadtrace.table.TableHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in the large European languages; the columns stand in {@code european.tsv}. */
class EuropeanListsTest {
    private static final int ROWS = 16;

    private record Column(String language, String kind, String header, boolean bare, List<String> values) {}

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "pt", "nl", "pl", "ru"})
    void headersAndValuesTogetherNameTheColumns(String language) throws IOException {
        List<Column> columns =
                columns().filter(c -> c.language().equals(language)).toList();

        assertThat(kinds(columns, true))
                .containsExactlyElementsOf(columns.stream().map(Column::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "it", "pt", "nl", "pl", "ru"})
    void valuesAloneNameThemWhereTheyAreTelling(String language) throws IOException {
        List<Column> columns =
                columns().filter(c -> c.language().equals(language) && c.bare()).toList();

        assertThat(kinds(columns, false))
                .containsExactlyElementsOf(columns.stream().map(Column::kind).toList());
    }

    private static Stream<Column> columns() throws IOException {
        try (InputStream in = EuropeanListsTest.class.getResourceAsStream("european.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Column(
                            cells[0], cells[1], cells[2], cells[3].equals("bare"), List.of(cells[4].split("\\|", -1))));
        }
    }

    private static List<String> kinds(List<Column> columns, boolean headed) {
        List<Row> rows = new ArrayList<>();
        IntStream.range(0, ROWS)
                .forEach(row -> rows.add(new Row(
                        row + 2,
                        columns.stream().map(column -> column.values().get(row)).toArray(String[]::new),
                        null)));
        List<String> headers = headed ? columns.stream().map(Column::header).toList() : List.of();
        return Detector.profile(new TableHead(0, "", false, headed ? 1 : 0, headers, List.of(), List.of()), rows)
                .columns()
                .stream()
                .map(ColumnProfile::kind)
                .toList();
    }
}
