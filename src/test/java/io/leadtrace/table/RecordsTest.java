package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that are kept in other ways than rows: JSON, address books, columns of a fixed width. */
class RecordsTest {
    @TempDir
    Path folder;

    @Test
    void readsJsonLines() throws IOException {
        Grids grids = Grids.of(folder, """
                {"name":"张三","phone":13800000001,"tags":["a","b"]}
                {"name":"李四","address":{"city":"邯郸"},"phone":null}
                """);
        assertThat(grids.reading().format()).isEqualTo("json");
        assertThat(grids.rows())
                .containsExactly(
                        List.of("name", "phone", "tags", "address.city"),
                        List.of("张三", "13800000001", "a; b", ""),
                        List.of("李四", "", "", "邯郸"));
        assertThat(grids.numbers()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aSingleRecordIsOneRowBelowItsNames() throws IOException {
        Path file = Files.writeString(folder.resolve("one.json"), "{\"ref\":\"张三\",\"x\":\"李家村\"}");
        ReadTables tables = ReadTables.of(file);
        assertThat(tables.heads.get(0).headers()).containsExactly("ref", "x");
        assertThat(tables.data.get(0)).containsExactly(List.of("张三", "李家村"));
    }

    @Test
    void readsTheArrayInADocument() throws IOException {
        Grids grids = Grids.of(folder, """
                {"code":0,"data":{"total":2,"list":[{"name":"张三"},{"name":"李四"}]}}
                """, "GB18030");
        assertThat(grids.rows()).containsExactly(List.of("name"), List.of("张三"), List.of("李四"));
    }

    @Test
    void readsEveryArrayAndSaysWhatStandsAroundThem() throws IOException {
        Grids grids = Grids.of(folder, """
                {"a":[{"x":1},{"x":2}],"b":[{"group":"g","members":[{"name":"张三","tel":[{"n":"1"},{"n":"2"}]},{"name":"李四"}]}]}
                """);
        assertThat(grids.rows())
                .containsExactly(
                        List.of("x"),
                        List.of("1"),
                        List.of("2"),
                        List.of("name", "tel.n"),
                        List.of("张三", "1; 2"),
                        List.of("李四", ""));
        assertThat(grids.reading().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("table.json.beside"));
    }

    @Test
    void readsJsonUpToWhereItIsCutOff() throws IOException {
        Grids grids = Grids.of(folder, "[{\"name\":\"张三\"},{\"name\":\"李四\"},{\"na");
        assertThat(grids.rows()).containsExactly(List.of("name"), List.of("张三"), List.of("李四"));
        assertThat(grids.reading().problems()).hasSize(1);
    }

    @Test
    void stopsJsonThatIsAllBrackets() throws IOException {
        assertThat(Grids.of(folder, "[".repeat(1_000_000)).rows()).isEmpty();
        assertThat(Grids.of(folder, "{\"a\":".repeat(1_000_000)).reading().problems())
                .isNotEmpty();
    }

    @Test
    void readsAddressBooks() throws IOException {
        Grids grids = Grids.of(folder, """
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0;=E4=B8=
                =89;;;
                TEL;CELL:13800000001
                TEL;HOME:03100000001
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:李四
                ORG:示例公司;销售部
                NOTE:第一\\n第
                 二
                END:VCARD
                """);
        assertThat(grids.reading().format()).isEqualTo("vcard");
        assertThat(grids.rows())
                .containsExactly(
                        List.of("full name", "phone", "phone 2", "name", "company", "notes"),
                        List.of("张 三", "13800000001", "03100000001", "", "", ""),
                        List.of("", "", "", "李四", "示例公司 销售部", "第一\n第二"));
    }

    @Test
    void readsColumnsOfAFixedWidth() throws IOException {
        Grids grids = Grids.of(folder, """
                姓名      电话         地址
                张三      13800000001  邯郸市 丛台区
                欧阳小明  13900000002  邢台市
                李四                   石家庄市 长安区
                """);
        assertThat(grids.reading().format()).isEqualTo("fixed-width");
        assertThat(grids.rows())
                .containsExactly(
                        List.of("姓名", "电话", "地址"),
                        List.of("张三", "13800000001", "邯郸市 丛台区"),
                        List.of("欧阳小明", "13900000002", "邢台市"),
                        List.of("李四", "", "石家庄市 长安区"));
    }

    @Test
    void takesARunOfBlanksForOneDelimiter() throws IOException {
        Grids grids = Grids.of(folder, "张三   13800000001\n欧阳小明 13900000002\n李四  13700000003\n王五 13600000004\n");
        assertThat(grids.rows()).contains(List.of("张三", "13800000001"), List.of("欧阳小明", "13900000002"));
    }
}
