package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedFormatTest {
    private static final String LIST = "姓名,电话,工作单位\n王小明,13800000001,邯郸市示例商贸有限公司\n李红,13900000002,丛台区示例中学\n";
    private static final List<List<String>> ROWS = List.of(
            List.of("姓名", "电话", "工作单位"),
            List.of("王小明", "13800000001", "邯郸市示例商贸有限公司"),
            List.of("李红", "13900000002", "丛台区示例中学"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "GB18030", "UTF-32LE", "UTF-32BE"})
    void readsEveryEncoding(String encoding) throws IOException {
        assertThat(Grids.of(folder, LIST, encoding).rows()).isEqualTo(ROWS);
    }

    @Test
    void leavesNoByteOrderMarkInTheFirstCell() throws IOException {
        assertThat(Grids.of(folder, "\uFEFF" + LIST).rows()).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "\t", ";", "|", "----", "||", "^", " | ", "；"})
    void findsTheDelimiter(String delimiter) throws IOException {
        Grids grids = Grids.of(folder, LIST.replace(",", delimiter));
        assertThat(grids.rows()).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void findsTheRecordEnd(String end) throws IOException {
        assertThat(Grids.of(folder, LIST.replace("\n", end)).rows()).isEqualTo(ROWS);
    }

    @Test
    void countsBlankLinesAsRows() throws IOException {
        Grids grids = Grids.of(folder, "a,b\n\n1,2\n");
        assertThat(grids.numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void countsWrongBytesAndReadsTheRest() throws IOException {
        byte[] content = LIST.repeat(50).getBytes(StandardCharsets.UTF_8);
        content[content.length - 4] = (byte) 0xFF;
        Grids grids = Grids.of(folder, content);
        assertThat(grids.rows()).hasSize(150);
        assertThat(grids.reading().encoding()).isEqualTo("UTF-8");
        assertThat(grids.reading().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("table.text.replaced"));
    }

    @Test
    void claimsNoTableInProse() throws IOException {
        Grids grids = Grids.of(folder, """
                It was a bright cold day in April, and the clocks were striking thirteen. The man, his chin
                nuzzled into his breast in an effort to escape the vile wind, slipped quickly through the doors,
                though not quickly enough to prevent a swirl of dust from entering along with him.

                The hallway smelt of boiled cabbage; at one end of it a poster, too large for indoor display,
                had been tacked to the wall.
                """);
        assertThat(grids.rows()).isEmpty();
    }

    @Test
    void claimsNoTableInChineseProse() throws IOException {
        Grids grids = Grids.of(folder, """
                警方通报，近日有市民反映个人信息遭到泄露。
                经查，涉案人员通过网络非法获取，并出售给多家公司，从中牟利。
                目前案件正在进一步办理中，请广大市民注意保护个人信息，不要轻信陌生来电。
                """);
        assertThat(grids.rows()).isEmpty();
    }

    @Test
    void readsAListOfOneColumn() throws IOException {
        Grids grids = Grids.of(folder, "13800000001\n13900000002\n13700000003\n");
        assertThat(grids.rows()).hasSize(3);
    }

    /** Room a program reserved, or a block a disk lost. */
    @Test
    void nulsBeforeOrBehindATextAreNoRows() throws IOException {
        for (int rows : new int[] {5, 900}) {
            StringBuilder list = new StringBuilder("姓名,电话\n");
            for (int i = 0; i < rows; i++) {
                list.append("李梅,").append(13_900_000_000L + i).append('\n');
            }
            String nuls = "\0".repeat(5_000);
            for (String text : new String[] {list + nuls, nuls + "\n" + list, list + nuls + "\n" + nuls}) {
                Path file = Files.writeString(folder.resolve("list.csv"), text);
                ReadTables tables = ReadTables.of(file);
                assertThat(tables.problems()).isEmpty();
                assertThat(tables.heads.get(0).headers()).containsExactly("姓名", "电话");
                assertThat(tables.data.get(0)).hasSize(rows);
            }
        }
        assertThat(ReadTables.of(Files.write(folder.resolve("nuls"), new byte[5_000]))
                        .problems())
                .containsExactly("table.unknown");
    }
}
