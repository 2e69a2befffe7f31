package io.leadtrace.detect;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name and a telephone number in one cell are a name and a telephone number. */
class PartedCellsTest {
    private static final List<String> NAMES = List.of("张伟", "李小梅", "欧阳明", "王强", "赵红", "孙丽", "周杰", "吴敏", "郑军", "钱静");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "张三 13800000000=张三",
                "张三13800000000=张三",
                "13800000000张三=张三",
                "张三/13800000000=张三",
                "张三(13800000000)=张三",
                "张三（138 0000 0000）=张三",
                "张三：138****0000=张三",
                "张三,电话13800000000=张三",
                "张三 手机:+86 13800000000=张三",
                "张三13800000000/李四13900000000=张三、李四",
                "John Smith +44 20 7946 0958=John Smith",
                "13800000000=''",
                "13800000000 微信同号=''",
                "13800000000/13900000000=''",
                "张三=''",
                "已经打过电话了 13800000000=''"
            })
    void partsTheNameFromItsNumber(String cell, String name) {
        assertThat(PartedCells.name(cell)).isEqualTo(name);
    }

    @Test
    void theNameIsAColumnOfItsOwn() throws IOException {
        Scan.ScannedTable table = scan("联系方式,其他", "NAME NUMBER,");
        assertThat(table.columns())
                .extracting(Scan.ScannedColumn::kind)
                .containsExactly("phone", "other", "person-name");
        assertThat(table.columns().get(2).distinct()).isEqualTo(NAMES.size());
        assertThat(table.people()).isEqualTo(NAMES.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "张三 13812345671=13812345671",
                "张三（138 1234 5671）=138 1234 5671",
                "张三：138****5671=138****5671",
                "张三13812345671/李四13912345670=13812345671、13912345670",
                "张三 20240131=''",
                "张三=''",
                "13812345671=''"
            })
    void partsTheNumberFromItsName(String cell, String numbers) {
        assertThat(PartedCells.numbers(cell)).isEqualTo(numbers);
    }

    @Test
    void theNumberIsAColumnOfItsOwnBehindNames() throws IOException {
        Scan.ScannedTable table = scan("业主,其他", "NAME NUMBER,");
        assertThat(table.columns())
                .extracting(Scan.ScannedColumn::kind)
                .containsExactly("person-name", "other", "phone");
        assertThat(table.columns().get(2).distinct()).isEqualTo(NAMES.size());
    }

    @Test
    void aListThatHasItsNamesElsewhereKeepsItsColumns() throws IOException {
        assertThat(scan("姓名,联系方式", "NAME,NAME NUMBER").columns()).hasSize(2);
    }

    private Scan.ScannedTable scan(String header, String row) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        for (int i = 0; i < NAMES.size(); i++) {
            lines.add(row.replace("NAME", NAMES.get(i)).replace("NUMBER", "" + (13_800_010_000L + i * 7L)));
        }
        Path file = Files.write(folder.resolve("list.csv"), lines);
        return Scanner.scan(List.of(file.toString()), ReadOptions.DEFAULT, source -> {})
                .files()
                .get(0)
                .tables()
                .get(0);
    }
}
