package io.leadtrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.language.Language;
import io.leadtrace.language.Message;
import io.leadtrace.report.Page.Column;
import io.leadtrace.report.Page.Figure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns on a terminal of some width. */
class TextTableTest {
    private static final List<Column> COLUMNS = List.of(
            column("report.list", Figure.PATH),
            column("report.column", Figure.TEXT),
            column("report.trace.linked", Figure.COUNT),
            column("report.trace.support", Figure.TEXT));

    private static Column column(String key, Figure type) {
        return new Column(Message.of(key), type);
    }

    private static List<String> lines(int width, List<List<Object>> rows) {
        Display display = new Display(Language.EN, width, false, false, false);
        return new TextTable(new TextCells(COLUMNS, rows, display), width).lines();
    }

    private static List<Object> row(String path, String column) {
        return List.of(path, column, 12_345L, "strong support against this list");
    }

    @Test
    void headersAndWordsAreBrokenIntoLinesBeforeANameIsCut() {
        List<String> lines =
                lines(58, List.of(row("lender-2024-08.xlsx", "mobile"), row("lender-2024-09.xlsx", "mobile")));
        assertThat(lines)
                .containsExactly(
                        "list                 column  leaked  meaning",
                        "                               rows",
                        "                                 it",
                        "                              holds",
                        "lender-2024-08.xlsx  mobile  12,345  strong support",
                        "                                     against this list",
                        "lender-2024-09.xlsx  mobile  12,345  strong support",
                        "                                     against this list");
    }

    @Test
    void aNameThatBeginsSeveralRowsAndDoesNotFitBesideThemStandsAboveThem() {
        String first = "a-name-of-a-list-that-is-rather-long.xlsx";
        String second = "another-name-of-a-list-that-is-longer.xlsx";
        List<String> lines = lines(
                60, List.of(row(first, "name"), row(first, "mobile"), row(first, "company"), row(second, "name")));
        assertThat(lines).contains(first, second);
        assertThat(lines.get(lines.indexOf(first) + 1)).startsWith("  name  ");
        assertThat(lines.get(lines.indexOf(second) + 1)).startsWith("  name  ");
        assertThat(lines.get(0)).isEqualTo("list");
        assertThat(lines.get(1)).startsWith("  column  ");
    }

    @Test
    void rowsThatFitNowhereAreBlocksBelowTheirName() {
        String name = "list-of-people.xlsx";
        List<String> lines =
                lines(24, List.of(row(name, "name"), row(name, "mobile"), row(name, "house"), row("b", "mobile")));
        assertThat(lines)
                .startsWith(
                        "list-of-people.xlsx",
                        "  column: name",
                        "    leaked rows it",
                        "    holds: 12,345",
                        "    meaning: strong",
                        "    support against this",
                        "    list",
                        "  column: mobile")
                .contains("b");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            rows.add(row("a/b/list-with-a-long-name-" + i / 3 + ".xlsx", "姓名与电话号码" + i));
        }
        for (int width = 24; width <= 140; width++) {
            int most = width;
            assertThat(lines(width, rows))
                    .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(most));
        }
    }
}
