package io.leadtrace.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.Leadtrace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands as a user calls them. */
class ProgramTest {
    private static final String LIST = "姓名,电话,城市\n张伟,13905550123,邯郸\n李娜,13705550456,邢台\n王芳,13605550789,保定\n";

    @TempDir
    private Path folder;

    private record Run(int exit, String out, String err) {}

    private static Run run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Leadtrace.run(
                Stream.of(words).map(Object::toString).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void wrongCallsSayWhatIsWrongAndEndWithTwo() throws IOException {
        Path list = file("a.csv", LIST);
        for (List<Object> words : List.<List<Object>>of(
                List.of(),
                List.of("scan"),
                List.of("scna", list),
                List.of("scan", list, "--frmat", "json"),
                List.of("scan", list, "--format", "docx"),
                List.of("trace", list),
                List.of("trace", list, "--against", list, "--format", "sarif"),
                List.of("scan", list, "--lang", "fr"),
                List.of("--lang", "fr", "scan", list),
                List.of("scan", list, "--region", "XX"),
                List.of("scan", list, "--threads", "many"),
                List.of("scan", list, "--threads", 0),
                List.of("scan", list, "--output", folder.resolve("none/x.txt")),
                List.of("scan", list, "--output", list),
                List.of("scan", list, "--passwords", folder.resolve("none")),
                List.of("scan", list, "--fail-on", "phnoe"),
                List.of("mark", list, "--recipient", "A", "--key-file", folder.resolve("k")),
                List.of("mark", list, "--recipient", "A", "a", "--out", folder, "--key-file", folder.resolve("k")),
                List.of("mark", list, "--recipient", "A", "--out", folder, "--key-file", folder.resolve("k")),
                List.of("mark", list, "--recipient", "A", "--original", list, "--key-file", folder.resolve("k")),
                List.of("scan", list, "--fail-on", "phone:0"),
                List.of("scan", list, "--fail-on", "phone:-1"),
                List.of("scan", list, "--fail-on", "phone:many"),
                List.of("scan", list, "--fail-on", "phone:"),
                List.of("scan", list, "--fail-on", ""),
                List.of("scan", list, "--fail-on", "phone:3,phone:0"))) {
            Run run = run(words.toArray());
            assertThat(run.exit()).as(words.toString()).isEqualTo(2);
            assertThat(run.out()).as(words.toString()).isEmpty();
            assertThat(run.err().lines()).as(words.toString()).hasSizeBetween(2, 3);
            assertThat(run.err()).contains("--help").doesNotContain("Exception", "\tat ");
        }
        assertThat(Files.readString(list)).isEqualTo(LIST);
    }

    private static Run onTerminal(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console terminal = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                true,
                false,
                false,
                80);
        int exit = Program.run(Stream.of(words).map(Object::toString).toArray(String[]::new), terminal);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aPersonIsToldWhatTheFieldsOfACaseAreAndAProgramIsNot() throws IOException {
        Path kept = folder.resolve("case");
        assertThat(run("case", "init", kept).exit()).isZero();
        assertThat(run("case", "add", file("a.csv", LIST), "--case", kept).exit())
                .isZero();
        for (String verb : List.of("list", "log")) {
            Run told = onTerminal("case", verb, kept, "--lang", "en");
            Run piped = run("case", verb, kept, "--lang", "en");
            assertThat(told.err()).as(verb).contains("a line:");
            assertThat(piped.err()).as(verb).isEmpty();
            assertThat(told.out()).as(verb).isEqualTo(piped.out()).contains("a.csv");
        }
    }

    @Test
    void whatEveryCommandTakesMayStandBeforeItsName() throws IOException {
        Path list = file("a.csv", LIST);
        for (String language : List.of("en", "zh-CN")) {
            String behind = run("scan", list, "--lang", language).out();
            assertThat(run("--lang", language, "scan", list).out())
                    .isEqualTo(behind)
                    .isNotEmpty();
        }
        String more = run("scan", list, "--verbose", "--lang", "en").out();
        assertThat(run("--verbose", "--lang", "en", "scan", list).out())
                .isEqualTo(more)
                .isNotEqualTo(run("scan", list, "--lang", "en").out());
        assertThat(run("--lang", "zh-CN", "scan", list, "--lang", "en").out())
                .isEqualTo(run("scan", list, "--lang", "en").out());
    }

    @Test
    void aWorkbookIsNotWrittenToATerminal() throws IOException {
        String list = file("a.csv", LIST).toString();
        Run terminal = onTerminal("scan", list, "--format", "xlsx");
        assertThat(terminal.exit()).isEqualTo(2);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err()).contains("--output");
        assertThat(run("scan", list, "--format", "xlsx").out()).startsWith("PK");
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsRead() throws IOException {
        Path list = file("a.csv", LIST);
        Path empty = file("empty.csv", "");
        Run run = run("scan", list, empty, folder.resolve("none.csv"), "--format", "json", "--lang", "en");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).contains("empty.csv: ", "none.csv: ").doesNotContain("Exception");
        JsonNode scan = JsonMapper.shared().readTree(run.out());
        assertThat(scan.get("totals").get("rows").asInt()).isEqualTo(3);
    }

    @Test
    void whereNothingThatIsNamedIsThereNothingIsDone() throws IOException {
        Path list = file("a.csv", LIST);
        Path none = folder.resolve("none.csv");
        Path key = folder.resolve("key");
        Path copy = folder.resolve("copy");
        Path kept = folder.resolve("case");
        assertThat(run("case", "init", kept).exit()).isZero();
        for (List<Object> words : List.<List<Object>>of(
                List.of("scan", none, "--format", "json"),
                List.of("scan", none, folder.resolve("none too")),
                List.of("read", none),
                List.of("compare", none),
                List.of("lineage", none),
                List.of("trace", none, "--against", list),
                List.of("trace", list, "--against", none),
                List.of("trace", list, "--against", none, "--case", kept),
                List.of("find", "13905550123", "--in", none),
                List.of("redact", none, "--out", copy),
                List.of("mark", none, "--recipient", "A", "--out", copy, "--key-file", key),
                List.of("mark", list, "--recipient", "A", "--original", none, "--key-file", key),
                List.of("fingerprint", none, "--out", copy, "--key-file", key),
                List.of("case", "add", none, "--case", kept))) {
            Run run =
                    run(Stream.concat(words.stream(), Stream.of("--lang", "en")).toArray());
            assertThat(run.exit()).as(words.toString()).isEqualTo(2);
            assertThat(run.out()).as(words.toString()).isEmpty();
            assertThat(run.err()).as(words.toString()).contains("none.csv", "no such file");
        }
        assertThat(copy).doesNotExist();
        assertThat(key).doesNotExist();
    }

    @Test
    void aGateEndsWithOne() throws IOException {
        Path list = file("a.csv", LIST);
        assertThat(run("scan", list, "--fail-on", "phone:3").exit()).isEqualTo(1);
        assertThat(run("scan", list, "--fail-on", "phone:4").exit()).isZero();
        assertThat(run("scan", list, "--fail-on", "bank-card").exit()).isZero();
    }

    @Test
    void readMasksAndRevealsAndKeepsBelowItsFolder() throws IOException {
        file("in/sub/a.csv", LIST);
        file("in2/sub/a.csv", LIST);
        Path out = folder.resolve("out");
        assertThat(run("read", folder.resolve("in"), folder.resolve("in2"), "--reveal", "--out", out)
                        .exit())
                .isZero();
        assertThat(out.resolve("sub/a.csv.0.csv")).hasContent(LIST);
        assertThat(out.resolve("sub/a.csv~2.0.csv")).hasContent(LIST);
        Run masked = run("read", folder.resolve("in"));
        assertThat(masked.exit()).isZero();
        assertThat(masked.out())
                .startsWith("姓名,电话,城市\n")
                .doesNotContain("13905550123", "张伟", "李娜")
                .hasLineCount(4);
        Run raw = run("read", "--raw", folder.resolve("in"));
        assertThat(raw.out()).contains("姓名").doesNotContain("13905550123", "张伟");
    }

    @Test
    void aWorkbookWithoutARowIsSaidToHoldNothing() throws IOException {
        Path file = folder.resolve("empty.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("list");
            workbook.write(out);
        }
        for (Run run : List.of(run("read", file), run("read", "--raw", file))) {
            assertThat(run.exit()).isEqualTo(3);
            assertThat(run.err()).contains("no table was found");
        }
    }

    @Test
    void pathsOfMembersNeverLeadUpwards() {
        assertThat(CsvFolder.below("in.zip", "in.zip/../../etc/passwd")).isEqualTo("etc/passwd");
        assertThat(CsvFolder.below("in", "in/a/./b.csv")).isEqualTo("a/b.csv");
        assertThat(CsvFolder.below("in/b.csv", "in/b.csv")).isEqualTo("b.csv");
        assertThat(CsvFolder.below("in.zip", "in.zip/C:\\x\\y.csv")).isEqualTo("C_/x/y.csv");
    }

    @Test
    void listsAreComparedAndTraced() throws IOException {
        Path a = file("lists/a.csv", LIST);
        file("lists/b.csv", "name,phone\n赵六,13505550111\n孙七,13505550222\n");
        Path pairs = folder.resolve("pairs.csv");
        Run compare = run("compare", folder.resolve("lists"), "--format", "json", "--pairs", pairs);
        assertThat(compare.exit()).isZero();
        assertThat(JsonMapper.shared().readTree(compare.out()).get("pairs")).hasSize(1);
        assertThat(pairs).content().startsWith("row_a,row_b,score");
        Run trace = run("trace", a, "--against", folder.resolve("lists"), "--lang", "en");
        assertThat(trace.exit()).isZero();
        assertThat(trace.out().lines().findFirst().orElseThrow()).contains("a.csv");
        assertThat(trace.err()).contains("passed over");
        assertThat(trace.out()).contains("No list examined holds people of the leak");
    }

    @Test
    void resultsGoToAFileOrAFolder() throws IOException {
        Path list = file("a.csv", LIST);
        Path page = folder.resolve("page.html");
        Run run = run("scan", list, "--format", "html", "-o", page);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(page).content().startsWith("<!DOCTYPE html>");
        Path sheets = Files.createDirectory(folder.resolve("sheets"));
        assertThat(run("scan", list, "--format", "csv", "-o", sheets).exit()).isZero();
        assertThat(sheets.resolve("columns.csv")).exists();
        assertThat(sheets.resolve("tables.csv")).exists();
    }

    @Test
    void aDeviceOrALinkGivenForAResultIsStillThatAfterwards() throws IOException {
        Path list = file("a.csv", LIST);
        Path device = Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/null"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file("page.html", ""));
        assertThat(run("scan", list, "--format", "html", "-o", device).exit()).isZero();
        assertThat(run("scan", list, "--format", "html", "-o", link).exit()).isZero();
        assertThat(device).isSymbolicLink();
        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("page.html")).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void aPersonIsFoundInAnySpellingAndStaysMasked() throws IOException {
        Path list = file("a.csv", LIST);
        Run found = run("find", "+86 139-0555-0123", "--in", list, "--lang", "en");
        assertThat(found.exit()).isZero();
        assertThat(found.out().lines().findFirst().orElseThrow()).contains("1 row", "1 list");
        assertThat(found.out()).doesNotContain("13905550123", "0555-0123", "张伟");
        assertThat(run("find", "13900001111", "--in", list, "--lang", "en").out())
                .contains("no list");
        assertThat(run("find", " ", "--in", list).exit()).isEqualTo(2);
    }

    @Test
    void foundRowsAreWhatAFileOfCommasHolds() throws IOException {
        Run found = run("find", "139-0555-0123", "--in", file("a.csv", LIST), "--format", "csv", "--lang", "en");
        assertThat(found.out().lines().skip(1)).singleElement().asString().contains("a.csv,2,电话,", "139****0123");
    }

    @Test
    void whatACaseDoesNotKnowIsNotSaidToBeNothing() throws IOException {
        Path list = file("a.csv", LIST);
        Path kept = folder.resolve("case");
        run("case", "init", kept);
        run("case", "add", list, "--case", kept);
        assertThat(run("scan", list, "--lang", "en").out()).contains("rows that are no data");
        assertThat(run("scan", "--case", kept, "--lang", "en").out())
                .contains("1 table with 3 rows")
                .doesNotContain("rows that are no data");
    }

    @Test
    void aFolderWithoutAFileIsSaidToHoldNone() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(run("scan", empty, "--lang", "en").out()).startsWith("No file was found.");
        assertThat(run("scan", empty, "--lang", "zh-CN").out()).startsWith("没有找到文件。");
        assertThat(run("scan", "--lang", "en").err()).startsWith("error: missing: PATH or --case");
    }

    @Test
    void aCopyIsRedacted() throws IOException {
        Path list = file("a.csv", LIST);
        Path copy = folder.resolve("copy.csv");
        Run run = run("redact", list, "--out", copy, "--lang", "zh-CN");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(copy).content().contains("姓名").doesNotContain("13905550123", "张伟");
        assertThat(run("redact", list, "--out", list).exit()).isEqualTo(2);
        Run again = run("redact", list, "--out", copy, "--lang", "en");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
        assertThat(Files.readString(list)).isEqualTo(LIST);
    }
}
