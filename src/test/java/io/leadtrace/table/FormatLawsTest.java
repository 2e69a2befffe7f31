package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every format: the same table, written in any of them, is the same table. */
class FormatLawsTest {
    /** A file of these has no row of names, nor the rows' own numbers; they are counted as if it had. */
    private static final List<List<String>> PEOPLE = Written.TABLE.subList(1, Written.TABLE.size());

    @TempDir
    Path folder;

    /** A row as it was handed over. */
    private record Seen(int table, long number, RowRole role, List<String> texts) {}

    @Test
    void everyFormatIsWritten() {
        Set<String> written = new TreeSet<>();
        EnumSet.allOf(Written.class).forEach(format -> written.add(format.format()));
        Set<String> read = new TreeSet<>(Set.of("fixed-width"));
        TableFormats.ALL.forEach(format -> read.add(format.name()));
        assertThat(written).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON_LOG") // has one column more
    void theSameTableReadsTheSame(Written format) throws IOException {
        Path file = Files.write(folder.resolve("list"), format.bytes());
        List<Seen> seen = new ArrayList<>();
        List<TableHead> heads = new ArrayList<>();
        Reading reading = read(file, heads, seen);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.format()).isEqualTo(format.format());
        assertThat(heads).singleElement().satisfies(head -> {
            assertThat(head.headers()).isEqualTo(Written.TABLE.get(0));
            assertThat(head.headerRow()).isEqualTo(1);
        });
        assertThat(seen.stream().filter(row -> row.role() == RowRole.DATA).map(Seen::texts))
                .containsExactlyElementsOf(PEOPLE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JSON_LOG") // has one column more
    void everyRowOfTheFileIsHandedOverOnceUnderItsNumber(Written format) throws IOException {
        List<List<String>> many = new ArrayList<>(Written.TABLE);
        for (int i = 0; i < 600; i++) {
            many.add(List.of("李梅", Long.toString(13_900_010_000L + i * 7L), "li" + i + "@mail.example.com"));
        }
        Path file = Files.write(folder.resolve("list"), format.bytes(many));
        List<Seen> seen = new ArrayList<>();
        read(file, new ArrayList<>(), seen);

        assertThat(seen).extracting(Seen::number).doesNotHaveDuplicates().hasSize(many.size());
        assertThat(seen).allSatisfy(row -> assertThat(row.texts()).isEqualTo(many.get((int) row.number() - 1)));
    }

    /** A sheet as people leave it: each row of the file has the one role it was given by hand. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "XLSX",
                "XLSX_ENCRYPTED",
                "XLS",
                "XLS_OF_EXCEL_95",
                "XLSB",
                "ODS",
                "ODS_ENCRYPTED",
                "DOCX",
                "XML_2003",
                "HTML",
                "CSV",
                "CSV_GB18030",
                "CSV_UTF16"
            })
    void everyRowOfAMessySheetHasOneRole(Written format) throws IOException {
        Map<List<String>, RowRole> sheet = new LinkedHashMap<>();
        sheet.put(List.of("客户名单", "", ""), RowRole.TITLE);
        sheet.put(List.of("更多资源请加微信", "", ""), RowRole.TITLE);
        sheet.put(List.of("姓名", "电话", "单位"), RowRole.HEADER);
        sheet.put(List.of("李梅", "13900001357", "青石公司"), RowRole.DATA);
        sheet.put(List.of("销售部", "", ""), RowRole.TITLE);
        sheet.put(List.of("王强", "13900002468", "青石公司"), RowRole.DATA);
        sheet.put(List.of("", "", "13900003579"), RowRole.DATA);
        sheet.put(List.of("小计", "2", ""), RowRole.TOTAL);
        sheet.put(List.of("赵红", "13900003579", "蓝天学校"), RowRole.DATA);
        sheet.put(List.of("", "严禁外传", ""), RowRole.NOTE);
        sheet.put(List.of("孙伟", "13900004680", "蓝天学校"), RowRole.DATA);
        sheet.put(List.of("共3条记录", "", ""), RowRole.TOTAL);
        List<List<String>> rows = new ArrayList<>(sheet.keySet());
        Path file = Files.write(folder.resolve("list"), format.bytes(rows));
        List<Seen> seen = new ArrayList<>();
        read(file, new ArrayList<>(), seen);

        assertThat(seen)
                .extracting(Seen::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, rows.size()).boxed().toList());
        assertThat(seen).extracting(Seen::role).containsExactlyElementsOf(sheet.values());
        assertThat(seen).allSatisfy(row -> {
            List<String> texts = rows.get((int) row.number() - 1);
            assertThat(String.join("|", row.texts()))
                    .isEqualTo(String.join("|", texts.subList(0, row.texts().size())));
            assertThat(texts.subList(row.texts().size(), texts.size())).allMatch(String::isEmpty);
        });
    }

    @ParameterizedTest
    @EnumSource
    void readingTwiceIsReadingOnce(Written format) throws IOException {
        Path file = Files.write(folder.resolve("list"), format.bytes());
        List<Seen> once = new ArrayList<>();
        List<Seen> twice = new ArrayList<>();
        List<TableHead> heads = new ArrayList<>();
        List<TableHead> again = new ArrayList<>();

        assertThat(read(file, again, twice)).isEqualTo(read(file, heads, once));
        assertThat(twice).isEqualTo(once);
        assertThat(again).isEqualTo(heads);
    }

    private static Reading read(Path file, List<TableHead> heads, List<Seen> seen) {
        return Tables.read(Grids.exhibit(file), new ReadOptions(List.of(Written.PASSWORD)), head -> {
            heads.add(head);
            return (row, role) -> {
                List<String> texts = new ArrayList<>();
                for (int c = 0; c < row.width(); c++) {
                    texts.add(row.reveal(c));
                }
                seen.add(new Seen(head.index(), row.number(), role, texts));
            };
        });
    }
}
