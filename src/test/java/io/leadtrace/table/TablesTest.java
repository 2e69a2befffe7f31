package io.leadtrace.table;

import static io.leadtrace.table.RowRole.BLANK;
import static io.leadtrace.table.RowRole.DATA;
import static io.leadtrace.table.RowRole.HEADER;
import static io.leadtrace.table.RowRole.NOTE;
import static io.leadtrace.table.RowRole.REPEATED_HEADER;
import static io.leadtrace.table.RowRole.TITLE;
import static io.leadtrace.table.RowRole.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as they are found on a sheet, whatever stands around them. */
class TablesTest {
    @TempDir
    Path folder;

    @Test
    void aHeaderIsFoundBelowTitlesAndAdvertising() throws IOException {
        ReadTables tables = read("客户资源一手数据,,\n更新于三月,,\n姓名,电话,单位\n李梅,13900001357,青石公司\n王强,13900002468,青石公司\n");

        assertThat(tables.heads.get(0).headerRow()).isEqualTo(3);
        assertThat(tables.roles.get(0)).containsExactly(TITLE, TITLE, HEADER, DATA, DATA);
    }

    @Test
    void aListWithoutAHeaderIsAllData() throws IOException {
        ReadTables tables = read("李梅,13900001357,青石公司\n王强,13900002468,青石公司\n赵红,13900003579,蓝天学校\n");

        assertThat(tables.heads.get(0).headerRow()).isZero();
        assertThat(tables.roles.get(0)).containsExactly(DATA, DATA, DATA);
    }

    @Test
    void aHeaderOfTwoRowsIsOne() throws IOException {
        ReadTables tables = read(
                "姓名,联系方式,,单位\n,手机,邮箱,\n李梅,13900001357,a@mail.example.com,青石公司\n王强,13900002468,b@mail.example.com,青石公司\n");

        assertThat(tables.heads.get(0).headers()).containsExactly("姓名", "手机", "邮箱", "单位");
        assertThat(tables.roles.get(0)).containsExactly(HEADER, HEADER, DATA, DATA);
    }

    @Test
    void repeatedHeadersTotalsAndNotesAreNoData() throws IOException {
        ReadTables tables = read("""
                姓名,电话,金额
                李梅,13900001357,20
                姓名,电话,金额
                王强,13900002468,22
                合计,,42
                备注：数据来源网络,,
                """);

        assertThat(tables.roles.get(0)).containsExactly(HEADER, DATA, REPEATED_HEADER, DATA, TOTAL, NOTE);
    }

    @Test
    void aSecondTableBelowABlankRowIsATableOfItsOwn() throws IOException {
        ReadTables tables = read("姓名,电话\n李梅,13900001357\n王强,13900002468\n,\n小区,房号\n青石花园,3-2-501\n青石花园,3-2-502\n");

        assertThat(tables.heads)
                .extracting(TableHead::headers)
                .containsExactly(List.of("姓名", "电话"), List.of("小区", "房号"));
        assertThat(tables.roles.get(0)).containsExactly(HEADER, DATA, DATA, BLANK);
        assertThat(tables.roles.get(1)).containsExactly(HEADER, DATA, DATA);
    }

    @Test
    void aPersonCalledLikeATotalIsData() throws IOException {
        ReadTables tables = read("姓名,电话,单位\n合计文,13900001357,青石公司\n王强,13900002468,青石公司\n");

        assertThat(tables.roles.get(0)).containsExactly(HEADER, DATA, DATA);
    }

    private ReadTables read(String text) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, text);
        return ReadTables.of(file);
    }
}
