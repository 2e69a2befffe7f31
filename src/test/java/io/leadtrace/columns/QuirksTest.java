package io.leadtrace.columns;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.columns.Judged.Judgement;
import io.leadtrace.columns.MadeList.Column;
import io.leadtrace.columns.MadeList.Headed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small tables that somebody careful reads rightly although something in each misleads. */
class QuirksTest {
    static Stream<MadeList> tables() {
        List<MadeList> tables = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : Draw.lines("quirks.txt")) {
            if (!line.isBlank()) {
                lines.add(line);
            } else if (lines.size() > 1) {
                tables.add(table(lines));
                lines.clear();
            } else {
                lines.clear();
            }
        }
        tables.add(table(lines));
        return tables.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aCarefulReaderIsNotMisled(MadeList table) {
        for (Judgement judgement : Judged.of(List.of(table)).judgements()) {
            assertThat(judgement.column().kinds())
                    .as(table.name() + ": " + judgement.column().header() + " "
                            + judgement.column().values() + " said " + judgement.said())
                    .contains(judgement.said().kind());
        }
    }

    private static MadeList table(List<String> lines) {
        List<String> kinds = List.of(lines.get(1).split(" ", -1));
        boolean bare = lines.get(2).equals("-");
        List<List<String>> rows = lines.subList(3, lines.size()).stream()
                .map(line -> List.of(line.split(" \\| ?", -1)))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            int index = i;
            Set<String> right = Set.of(kinds.get(i).split("/", -1));
            String header = bare ? "" : lines.get(2).split(" \\| ?", -1)[i];
            columns.add(new Column(
                    "",
                    right,
                    right,
                    header,
                    rows.stream().map(row -> row.get(index)).toList()));
        }
        return new MadeList("", lines.get(0), bare ? Headed.NONE : Headed.MISLEADING, columns);
    }
}
