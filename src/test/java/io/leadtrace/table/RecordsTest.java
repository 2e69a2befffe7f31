package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aRecordInEachLineOfALogIsReadAndWhatStandsAroundItKept() throws IOException {
        ReadTables tables = ReadTables.of(Files.writeString(folder.resolve("a.log"), """
                2024-01-05 10:00:01 INFO {"name":"李梅","phone":"13900001357"}
                2024-01-05 10:00:02 INFO {"name":"王强","phone":"13900002468","address":{"city":"邯郸"}} done
                started
                2024-01-05 10:00:03 WARN {"name":"赵红","phone":"139000
                """));
        assertThat(tables.heads.get(0).headers()).containsExactly("log line", "name", "phone", "address.city");
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("2024-01-05 10:00:01 INFO", "李梅", "13900001357", ""),
                        List.of("2024-01-05 10:00:02 INFO done", "王强", "13900002468", "邯郸"),
                        List.of("started", "", "", ""),
                        List.of("2024-01-05 10:00:03 WARN {\"name\":\"赵红\",\"phone\":\"139000", "", "", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1\t李梅\t{\"a\":\"1\",\"b\":\"2\"}\n", "1,李梅,\"{\"\"a\"\":\"\"1\"\",\"\"b\"\":\"\"2\"\"}\"\n"})
    void aTableWithAColumnOfJsonIsNoLog(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("list"), line.repeat(9));
        assertThat(ReadTables.of(file).reading.format()).isEqualTo("csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\n{\n\"name\": \"李梅\",\n\"phone\": \"13900001357\",\n\"addr",
                "{\n\"name\": \"李梅\",\n\"phone\": \"13900001357\",\n\"x\": \"139"
            })
    void ofARecordThatIsCutOffWhatWasWholeIsRead(String text) throws IOException {
        ReadTables tables = ReadTables.of(Files.writeString(folder.resolve("a.json"), text));
        assertThat(tables.heads.get(0).headers()).containsExactly("name", "phone");
        assertThat(tables.data.get(0)).containsExactly(List.of("李梅", "13900001357"));
        assertThat(tables.problems()).containsExactly("table.broken");
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

    /** A line that is no JSON is left out and said, wherever it stands. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void readsOnAfterALineThatIsNoJson(int place) throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("{\"name\":\"张三\"}", "{\"name\":\"李四\"}", "{\"name\":\"王五\",\"phone\":{\"n\":1}}"));
        lines.add(place, "{\"name\":\"赵六\",\"phone\":");
        Grids grids = Grids.of(folder, String.join("\n", lines));
        assertThat(grids.rows())
                .containsExactly(List.of("name", "phone.n"), List.of("张三", ""), List.of("李四", ""), List.of("王五", "1"));
        assertThat(grids.reading().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what().key()).isEqualTo("table.json.lines");
            assertThat(problem.what().arguments().toString()).isEqualTo("[1, " + (place + 1) + "]");
        });
    }

    @Test
    void readsOnAfterALineThatIsNoJsonInAList() throws IOException {
        Grids grids = Grids.of(folder, """
                [
                {"name":"张三"},
                {"name":"李四" "phone":1},
                {"name":"王五"},
                {"name":"赵六"}
                ]
                """);
        assertThat(grids.rows()).containsExactly(List.of("name"), List.of("张三"), List.of("王五"), List.of("赵六"));
        assertThat(grids.reading().problems()).hasSize(1);
    }

    /** The same two people in all the ways programs write a table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[\"name\",\"phone\"],[\"张三\",13800000001],[\"李四\",null]]",
                "[\"name\",\"phone\"]\n[\"张三\",13800000001]\n[\"李四\",null]",
                "{\"columns\":[\"name\",\"phone\"],\"index\":[0,1],\"data\":[[\"张三\",13800000001],[\"李四\",null]]}",
                "{\"result\":{\"data\":[[\"张三\",13800000001],[\"李四\",null]],\"fields\":[\"name\",\"phone\"]}}",
                "{\"name\":[\"张三\",\"李四\"],\"phone\":[13800000001,null]}",
                "{\"name\":{\"0\":\"张三\",\"1\":\"李四\"},\"phone\":{\"0\":13800000001,\"1\":null}}",
                "{\"name\":\"张三\",\"phone\":13800000001},\n{\"name\":\"李四\",\"phone\":null},\n",
                "{'name':'张三','phone':13800000001}\n{'name':'李四','phone':''}",
                "{\"data\":{\"total\":2,\"records\":[{\"name\":\"张三\",\"phone\":13800000001},{\"name\":\"李四\"}]}}"
            })
    void readsATableHoweverItIsWritten(String json) throws IOException {
        Grids grids = Grids.of(folder, json);
        assertThat(grids.reading().format()).isEqualTo("json");
        assertThat(grids.rows())
                .containsExactly(List.of("name", "phone"), List.of("张三", "13800000001"), List.of("李四", ""));
        assertThat(grids.reading().problems()).isEmpty();
    }

    @Test
    void readsObjectsUnderTheirNamesWhereTheyAreOfOneSort() throws IOException {
        Grids grids = Grids.of(folder, """
                {"code":0,"people":{"u1":{"name":"张三","tel":{"home":"1"}},"u2":{"name":"李四"},"u3":{"name":"王五","tags":["a","b"]}}}
                """);
        assertThat(grids.rows())
                .containsExactly(
                        List.of("key", "name", "tel.home", "tags"),
                        List.of("u1", "张三", "1", ""),
                        List.of("u2", "李四", "", ""),
                        List.of("u3", "王五", "", "a; b"));
    }

    @Test
    void theTwoSidesOfARecordAreOneRow() throws IOException {
        Grids grids = Grids.of(folder, "{\"buyer\":{\"name\":\"张三\"},\"seller\":{\"name\":\"李四\"}}");
        assertThat(grids.rows()).containsExactly(List.of("buyer.name", "seller.name"), List.of("张三", "李四"));
    }

    @Test
    void readsAListOfValuesAsOneColumn() throws IOException {
        assertThat(Grids.of(folder, "[\"张三 13800000001\",\"李四 13800000002\"]").rows())
                .containsExactly(List.of("张三 13800000001"), List.of("李四 13800000002"));
    }

    /** Where lines stand in the lists of a place, they are not taken for its people. */
    @Test
    void listsOfNumbersInRecordsAreValues() throws IOException {
        String line = "[" + "[1,2],".repeat(50) + "[3,4]]";
        Grids grids = Grids.of(
                folder, "{\"all\":[{\"name\":\"张三\",\"way\":" + line + "},{\"name\":\"李四\",\"way\":" + line + "}]}");
        assertThat(grids.rows()).hasSize(3);
        assertThat(grids.rows().get(2).get(0)).isEqualTo("李四");
    }

    @Test
    void valuesUnderTooManyNamesAreCounted() throws IOException {
        StringBuilder record = new StringBuilder("{\"name\":\"张三\"");
        for (int i = 0; i < 2_100; i++) {
            record.append(",\"n").append(i).append("\":").append(i);
        }
        Grids grids = Grids.of(folder, record.append("}").toString());
        assertThat(grids.rows().get(1)).hasSize(2_000);
        assertThat(grids.reading().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what().key()).isEqualTo("table.names.many");
            assertThat(problem.what().arguments().toString()).isEqualTo("[101]");
        });
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
