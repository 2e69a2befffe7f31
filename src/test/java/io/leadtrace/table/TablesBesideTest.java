package io.leadtrace.table;

import static io.leadtrace.table.RowRole.DATA;
import static io.leadtrace.table.RowRole.HEADER;
import static io.leadtrace.table.RowRole.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that stand beside each other are lists of their own, and one list with an empty column in it is one. */
class TablesBesideTest {
    @TempDir
    Path folder;

    @Test
    void listsOfTheSameColumnsBesideEachOtherAreTwo() throws IOException {
        ReadTables tables = read("""
                姓名,电话,,姓名,电话
                李梅,13900001357,,赵红,13900003579
                王强,13900002468,,孙伟,13900005791
                钱静,13900006802,,
                """);

        assertThat(tables.heads)
                .extracting(TableHead::headers)
                .containsExactly(List.of("姓名", "电话"), List.of("", "", "", "姓名", "电话"));
        assertThat(tables.data.get(0)).extracting(row -> row.get(0)).containsExactly("李梅", "王强", "钱静");
        assertThat(tables.data.get(1)).extracting(row -> row.get(3)).containsExactly("赵红", "孙伟");
        assertThat(tables.roles).containsExactly(List.of(HEADER, DATA, DATA, DATA), List.of(HEADER, DATA, DATA));
    }

    @Test
    void eachOfThreeMayHaveItsTitleAndItsNumbers() throws IOException {
        ReadTables tables = read("""
                本人,,,,配偶,,,,子女
                序号,姓名,电话,,序号,姓名,电话,,序号,姓名,电话
                1,李梅,13900001357,,1,赵红,13900003579,,1,周杰,13900007913
                2,王强,13900002468,,2,孙伟,13900005791,,2,吴敏,13900008024
                """);

        assertThat(tables.roles)
                .containsExactly(
                        List.of(TITLE, HEADER, DATA, DATA),
                        List.of(TITLE, HEADER, DATA, DATA),
                        List.of(TITLE, HEADER, DATA, DATA));
    }

    @Test
    void aListThatGoesOnBesideItselfAndNumbersItsRowsIsParted() throws IOException {
        ReadTables tables = read("""
                通讯录,,,,,
                序号,姓名,电话,序号,姓名,电话
                1,李梅,13900001357,3,赵红,13900003579
                2,王强,13900002468,4,孙伟,13900005791

                单位,联系人,电话,地址,邮编,备注
                青石公司,吴敏,13900008024,青石路5号,056000,
                """);
        assertThat(tables.data).hasSize(3);
        assertThat(tables.data.get(1)).extracting(row -> row.get(4)).containsExactly("赵红", "孙伟");
        assertThat(tables.heads.get(2).headers()).startsWith("单位", "联系人").hasSize(6);
    }

    @Test
    void aListThatBeginsFurtherDownIsAnother() throws IOException {
        ReadTables tables = read("""
                姓名,电话,,,,
                李梅,13900001357,,,,
                王强,13900002468,,单位,联系电话,地址
                钱静,13900006802,,青石公司,0310-5550123,青石路5号
                周杰,13900007913,,白沙公司,0310-5550456,白沙路7号
                """);

        assertThat(tables.roles).containsExactly(List.of(HEADER, DATA, DATA, DATA, DATA), List.of(HEADER, DATA, DATA));
        assertThat(tables.heads.get(1).headerRow()).isEqualTo(3);
    }

    @Test
    void otherColumnsFarToTheRightThatEndEarlierAreAnotherList() throws IOException {
        assertThat(read("""
                        姓名,电话,,,单位,联系电话
                        李梅,13900001357,,,青石公司,0310-5550123
                        王强,13900002468,,,白沙公司,0310-5550456
                        钱静,13900006802,,,,
                        """).heads).hasSize(2);
    }

    @Test
    void listsBelowThemAreFoundAndWhatStandsBetweenThemIsKept() throws IOException {
        ReadTables tables = read("""
                姓名,电话,,姓名,电话
                李梅,13900001357,,赵红,13900003579
                王强,13900002468,,孙伟,13900005791
                钱静,13900006802,见右,周杰,13900007913

                姓名,电话,单位,职务,地址
                吴敏,13900008024,青石公司,会计,青石路5号
                郑军,13900009135,青石公司,保安,青石路6号
                """.replace("见右", ""));
        assertThat(tables.heads).hasSize(3);
        assertThat(tables.heads.get(2).headers()).containsExactly("姓名", "电话", "单位", "职务", "地址");

        StringBuilder list = new StringBuilder("姓名,电话,,姓名,电话\n");
        for (int row = 0; row < 300; row++) {
            list.append("李梅,139000013").append(row % 90 + 10);
            list.append(row == 250 ? ",见右" : ",").append(",赵红,13900003579\n");
        }
        ReadTables remark = read(list.toString());
        assertThat(remark.heads).hasSize(2);
        assertThat(remark.data.get(0).get(250)).containsExactly("李梅", "13900001380", "见右");
    }

    @Test
    void everyCellIsInOneOfThemHoweverManyThereAre() throws IOException {
        int rows = 60_000;
        Path file = folder.resolve("list.csv");
        Files.writeString(
                file,
                IntStream.range(0, rows)
                        .mapToObj(i -> String.format("李梅小区,139%08d,,赵红小区,137%08d\n", i, i))
                        .collect(Collectors.joining("", "姓名,电话,,姓名,电话\n", "")));
        List<String> before = copies();
        ReadTables tables = ReadTables.of(file);

        assertThat(tables.data).hasSize(2);
        for (int table = 0; table < 2; table++) {
            List<List<String>> data = tables.data.get(table);
            assertThat(data).hasSize(rows);
            for (int i = 0; i < rows; i += 997) {
                assertThat(String.join("", data.get(i)))
                        .isEqualTo(String.format(table == 0 ? "李梅小区139%08d" : "赵红小区137%08d", i));
            }
        }
        assertThat(copies()).isEqualTo(before);
    }

    private static List<String> copies() {
        String[] names = Path.of(System.getProperty("java.io.tmpdir"))
                .toFile()
                .list((dir, name) -> name.startsWith("leadtrace") && name.endsWith(".rows"));
        return Arrays.asList(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a seam in one table
                "姓名,电话,,地址,单位/李梅,13900001357,,青石路5号,青石公司/王强,13900002468,,白沙路7号,白沙公司",
                // what was done with the first of them
                "姓名,电话,,回访日期,客服/李梅,13900001357,,2024-01-05,周杰/王强,13900002468,,2024-01-06,周杰/钱静,13900006802",
                "公司,地址,,联系人,电话/青石公司,青石路5号,,李梅,13900001357/白沙公司,白沙路7号,,王强,13900002468/绿野公司,绿野路9号",
                // two people a row
                "本人,,,配偶,/姓名,电话,,姓名,电话/李梅,13900001357,,赵红,13900003579/王强,13900002468,,孙伟,13900005791",
                "寄件人,,,收件人,/姓名,电话,,姓名,电话/李梅,13900001357,,赵红,13900003579/王强,13900002468,,孙伟,13900005791/钱静,13900006802",
                "姓名,电话,,姓名,电话/李梅,13900001357,,赵红,13900003579/王强,13900002468,,,/钱静,13900006802,,孙伟,13900005791",
                "姓名,电话,,配偶姓名,配偶电话/李梅,13900001357,,赵红,13900003579/王强,13900002468,,孙伟,13900005791",
                "序号,姓名,电话,姓名,电话/1,李梅,13900001357,赵红,13900003579/2,王强,13900002468,孙伟,13900005791",
                // a header of two rows
                "姓名,电话,,联系地址,/,,,省,详细地址/李梅,13900001357,,河北,青石路5号/王强,13900002468,,河北,白沙路7号",
                // values beside an empty column, without a header
                "李梅,13900001357,,赵红,13900003579/王强,13900002468,,孙伟,13900005791/钱静,13900006802,,周杰,13900007913"
            })
    void oneListStaysOne(String rows) throws IOException {
        assertThat(read(rows.replace("/", "\n") + "\n").heads).hasSize(1);
    }

    @Test
    void aListThatBeginsFarToTheRightHasItsHeader() throws IOException {
        ReadTables tables = read("""
                客户资料,,,,,,
                ,,,,姓名,电话,地址
                ,,,,李梅,13900001357,青石路5号
                ,,,,王强,13900002468,白沙路7号
                ,,,,合计,2,
                """);

        assertThat(tables.heads.get(0).headerRow()).isEqualTo(2);
        assertThat(tables.roles.get(0)).containsExactly(TITLE, HEADER, DATA, DATA, RowRole.TOTAL);
    }

    private ReadTables read(String text) throws IOException {
        return ReadTables.of(Files.writeString(folder.resolve("list.csv"), text));
    }
}
