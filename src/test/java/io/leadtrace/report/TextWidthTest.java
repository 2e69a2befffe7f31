package io.leadtrace.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
