package io.leadtrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.language.Language;
import io.leadtrace.language.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wide characters stand in their columns, and lines fit the window. */
class TextWidthTest {

    @Test
    void chineseTakesTwoColumnsAndMarksNone() {
        assertThat(TextWidth.of("名单 a.xlsx")).isEqualTo(11);
        assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
    }

    @Test
    void theMiddleOfAPathIsLeftOut() {
        String elided = TextWidth.elide("samples/sources/名单/lender-2024-08.xlsx", 24);
        assertThat(TextWidth.of(elided)).isLessThanOrEqualTo(24);
        assertThat(elided).contains("…").endsWith("08.xlsx").startsWith("samp");
    }

    @Test
    void wrappedTextLosesNothing() {
        String text = "1,204 rows stand in the same order in both 共有一千二百零四行";
        assertThat(String.join("", TextWidth.wrap(text, 13)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(TextWidth.wrap(text, 13))
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(13));
    }

    @Test
    void wordsAreNotBrokenAndNoLineBeginsWithAPoint() {
        assertThat(TextWidth.wrap("first about a person", 10)).containsExactly("first", "about a", "person");
        assertThat(TextWidth.wrap("与所列名单的一致，不超过", 16)).containsExactly("与所列名单的一", "致，不超过");
        assertThat(TextWidth.wrap("pneumonoultramicroscopic", 10)).containsExactly("pneumonoul", "tramicrosc", "opic");
    }

    @Test
    void whatAllPathsShareIsToldOnceAndEmptyColumnsAreLeftOut() {
        List<Page.Column> columns = List.of(
                new Page.Column(Message.of("report.list"), Page.Figure.PATH),
                new Page.Column(Message.of("report.sheet"), Page.Figure.TEXT),
                new Page.Column(Message.of("report.rows"), Page.Figure.COUNT));
        Display display = Display.plain(Language.EN);
        TextCells two = new TextCells(
                columns,
                List.of(List.of("a/b/x.csv", "", 1L), List.of("a/b/x.csv", "", 2L), List.of("a/b/yx/z.csv", "", 3L)),
                display);
        TextCells one =
                new TextCells(columns, List.of(List.of("a/x.csv", "", 1L), List.of("a/x.csv", "", 2L)), display);

        assertThat(display.say(two.common())).isEqualTo("Paths below a/b/:");
        assertThat(two.rows())
                .containsExactly(
                        List.of("list", "rows"), List.of("x.csv", "1"), List.of("", "2"), List.of("yx/z.csv", "3"));
        assertThat(display.say(one.common())).isEqualTo("list: a/x.csv");
        assertThat(one.rows()).containsExactly(List.of("rows"), List.of("1"), List.of("2"));
    }

    @Test
    void everyLineFitsTheWindow() throws IOException {
        for (int width : new int[] {40, 60, 80, 120}) {
            for (Object result : Results.all()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new TableForm().write(result, new Display(Language.ZH_CN, width, false, false, true), out);
                assertThat(out.toString(StandardCharsets.UTF_8).lines())
                        .allSatisfy(
                                line -> assertThat(TextWidth.of(line)).as(line).isLessThanOrEqualTo(width));
            }
        }
    }
}
