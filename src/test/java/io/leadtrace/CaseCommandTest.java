package io.leadtrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseCommandTest {
    @TempDir
    Path temp;

    @BeforeEach
    void lists() throws IOException {
        Files.createDirectory(temp.resolve("in"));
        StringBuilder text = new StringBuilder("姓名,手机号\n");
        for (int row = 0; row < 30; row++) {
            text.append("王李张".charAt(row % 3)).append((char) ('明' + row)).append(',');
            text.append(13_912_345_670L + 7_919L * row).append('\n');
        }
        Files.writeString(temp.resolve("in/a.csv"), text);
        Files.writeString(temp.resolve("leak.csv"), text.toString().replace(",139", ",+86 139"));
    }

    private CommandLine run(String... words) {
        return CommandLine.run(java.util.Arrays.stream(words)
                .map(word -> word.replace("@", temp + "/"))
                .toArray(String[]::new));
    }

    /** Digests look like phone numbers now and then, and are no use once covered. */
    @Test
    void digestsAreListedWhole() throws IOException {
        for (int file = 0; file < 40; file++) {
            Files.writeString(temp.resolve("in/b" + file + ".csv"), "姓名,手机号\n王明,139123456" + (10 + file) + "\n");
        }
        assertThat(run("case", "init", "@c").exitCode()).isZero();
        assertThat(run("case", "add", "@in", "--case", "@c").exitCode()).isZero();
        assertThat(run("case", "list", "@c").out().lines()).hasSize(41).allSatisfy(line -> assertThat(line)
                .matches("[0-9a-f]{64}\t\\d+\t.*csv"));
    }

    @Test
    void aCaseCountsWhatItsFilesCountAndSaysWhatItCannot() throws IOException {
        Files.writeString(temp.resolve("in/b.csv"), """
                编号,姓名,手机,不动产权证号,出生日期
                1,王明,13912345670,冀(2021)邯郸市不动产权第0012345号,2021-01-01
                2,王明,13912345670,冀(2021)邯郸市不动产权第0012345号,2021-01-01
                3,王明,13912345670/13900002468,,
                4,孙丽,138****1234,,
                5,,138****1234,,
                """);
        assertThat(run("case", "init", "@c").exitCode()).isZero();
        assertThat(run("case", "add", "@in", "--case", "@c").exitCode()).isZero();

        JsonNode kept = totals(run("scan", "--case", "@c", "--format", "json"));
        JsonNode read = totals(run("scan", "@in", "--format", "json"));
        CommandLine shown = run("scan", "--case", "@c", "--lang", "en");

        for (String figure : List.of("files", "tables", "rows", "people")) {
            assertThat(kept.get(figure)).as(figure).isEqualTo(read.get(figure));
        }
        for (String figure : List.of("people", "exactDuplicates", "nearDuplicates", "unique")) {
            assertThat(kept.get("screening").get(figure))
                    .as(figure)
                    .isEqualTo(read.get("screening").get(figure));
        }
        assertThat(kept.get("screening").get("exactDuplicates").asInt()).isEqualTo(1);
        assertThat(kept.get("law").get("readings")).isEqualTo(read.get("law").get("readings"));
        assertThat(kept.get("law").get("categories")).isEqualTo(read.get("law").get("categories"));
        assertThat(read.get("law").get("minors").asInt()).isEqualTo(1);
        assertThat(shown.out()).contains("Counted from a case").contains("by cn-2017-10");
        assertThat(run("scan", "@in", "--case", "@c").exitCode()).isEqualTo(2);
    }

    @Test
    void aCaseThatLiesAmongWhatIsAddedDoesNotReadItself() {
        assertThat(run("case", "init", "@in/c").exitCode()).isZero();
        CommandLine first = run("case", "add", "@in", "--case", "@in/c", "--lang", "en");
        CommandLine again = run("case", "add", "@in", "--case", "@in/c", "--lang", "en");

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.err()).contains("1 file added, 0 files");
        assertThat(again.err()).contains("0 files added, 1 file");
        assertThat(run("case", "verify", "@in/c").exitCode()).isZero();
    }

    @Test
    void aLeakIsNoSourceOfItselfWhereTheCaseMasksItsName() throws IOException {
        Path leak = temp.resolve("in/13912345670.csv");
        Files.copy(temp.resolve("leak.csv"), leak);
        assertThat(run("case", "init", "@c").exitCode()).isZero();
        assertThat(run("case", "add", "@in", "--case", "@c").exitCode()).isZero();

        JsonNode trace = new JsonMapper()
                .readTree(run("trace", "@in/13912345670.csv", "--case", "@c", "--format", "json")
                        .out());
        JsonNode copy = new JsonMapper()
                .readTree(run("trace", "@leak.csv", "--case", "@c", "--format", "json")
                        .out());

        assertThat(trace.get("candidates")).hasSize(1);
        assertThat(trace.get("candidates").get(0).get("path").asString()).endsWith("a.csv");
        assertThat(copy.get("candidates")).as("a copy under another name").hasSize(2);
    }

    @Test
    void aPageFromACaseShowsTheRowsOfTheFilesThatAreStillWhatTheyWere() throws IOException {
        assertThat(run("case", "init", "@c").exitCode()).isZero();
        assertThat(run("case", "add", "@in", "--case", "@c").exitCode()).isZero();
        List<String> trace = List.of("trace", "@leak.csv", "--format", "html", "--lang", "en");

        String kept = run(trace, "--case", "@c").out();
        assertThat(kept).contains("139****").doesNotContain("13912345670");
        assertThat(kept).isEqualTo(run(trace, "--against", "@in").out());
        assertThat(run(trace, "--case", "@c", "--reveal").out()).contains("13912345670");

        Files.writeString(temp.resolve("in/a.csv"), Files.readString(temp.resolve("in/a.csv")) + "\n");
        assertThat(run(trace, "--case", "@c", "--reveal").out()).doesNotContain("13912345670");
    }

    private CommandLine run(List<String> words, String... more) {
        List<String> all = new java.util.ArrayList<>(words);
        all.addAll(List.of(more));
        return run(all.toArray(String[]::new));
    }

    private static JsonNode totals(CommandLine scan) {
        return new JsonMapper().readTree(scan.out()).get("totals");
    }

    @Test
    void reportsAndCasesAmongTheListsAreLeftOutAndThatIsSaid() throws IOException {
        for (String form : List.of("json", "csv", "html", "xlsx", "case", "sarif")) {
            assertThat(run("scan", "@leak.csv", "--format", form, "--output", "@in/report." + form)
                            .exitCode())
                    .isZero();
        }
        assertThat(run("case", "init", "@in/c").exitCode()).isZero();
        assertThat(run("case", "add", "@leak.csv", "--case", "@in/c").exitCode())
                .isZero();
        Files.copy(temp.resolve("leak.csv"), temp.resolve("in/c/list.csv"));

        CommandLine scan = run("scan", "@in", "--lang", "en", "--format", "csv");
        assertThat(scan.exitCode()).isZero();
        assertThat(scan.out().lines().skip(1)).hasSize(2).allMatch(line -> line.matches(".*/(a|list)\\.csv,.*"));
        assertThat(scan.err().lines())
                .anyMatch(
                        line -> line.matches(".*/in/report.case: a report of leadtrace itself, and so are 5 more; .*"))
                .anyMatch(line -> line.matches(".*/in/c: a case of leadtrace; .*"))
                .hasSize(2);
        CommandLine added = run("case", "add", "@in", "--case", "@in/c", "--lang", "en");
        assertThat(added.exitCode()).isZero();
        assertThat(added.err()).contains("1 file added, 1 file in the case already");
        JsonNode trace = new JsonMapper()
                .readTree(run("trace", "@leak.csv", "--against", "@in", "--format", "json")
                        .out());
        assertThat(trace.get("candidates"))
                .extracting(candidate -> candidate.get("path").asString().replaceAll(".*/", ""))
                .containsExactlyInAnyOrder("a.csv", "list.csv");

        assertThat(run("scan", "@in/c", "--lang", "en").exitCode()).isEqualTo(3);
        assertThat(run("scan", "@in/report.csv").out())
                .as("named, it is read like any file")
                .contains("report.csv");
    }

    @Test
    void aCaseInAnArchiveIsLeftOutAndWhatElseLiesThereIsRead() throws IOException {
        run("case", "init", "@c");
        run("case", "add", "@leak.csv", "--case", "@c");
        Path archive = Files.createDirectory(temp.resolve("packed")).resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive));
                Stream<Path> files = Files.walk(temp.resolve("c"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry("c/" + temp.resolve("c").relativize(file)));
                Files.copy(file, zip);
            }
            zip.putNextEntry(new ZipEntry("c/list.csv"));
            Files.copy(temp.resolve("leak.csv"), zip);
        }
        CommandLine scan = run("scan", "@packed", "--lang", "en", "--format", "csv");
        assertThat(scan.exitCode()).as(scan.everything()).isZero();
        assertThat(scan.out().lines().skip(1)).singleElement(STRING).contains("a.zip/c/list.csv");
        assertThat(scan.err().lines()).singleElement(STRING).contains("a.zip/c/: a case of leadtrace");
    }

    @Test
    void theLogTellsTheCommandWithoutPersonalDataInIt() throws IOException {
        Files.writeString(temp.resolve("13912345671.csv"), "姓名,手机号\n王伟,13912345672\n李娜,13912345673\n");
        run("case", "init", "@c");
        assertThat(run("case", "add", "@13912345671.csv", "--case", "@c").exitCode())
                .isZero();
        assertThat(Files.readString(temp.resolve("c/log.jsonl")))
                .contains("\"call\":\"case add ")
                .doesNotContain("13912345671");
    }

    @Test
    void aCaseIsMadeFilledListedCheckedAndUsed() throws IOException {
        assertThat(run("case", "init", "@c").exitCode()).isZero();
        assertThat(run("case", "add", "@in", "--case", "@c", "--lang", "en").err())
                .contains("1 file added, 0 files");
        assertThat(run("case", "add", "@in", "--case", "@c", "--lang", "en").err())
                .contains("0 files added, 1 file ");
        assertThat(run("case", "list", "@c").out()).contains("a.csv").hasLineCount(1);
        assertThat(run("case", "log", "--case", "@c").out()).hasLineCount(2);
        assertThat(run("case", "log", "--case", "@c").out().lines())
                .allSatisfy(line -> assertThat(line).matches("\\d+\t[0-9T:.-]+Z\t.*"))
                .last(InstanceOfAssertFactories.STRING)
                .contains(System.getProperty("java.version"), "\tadd\t", "\tcase add ")
                .endsWith(" --lang en");
        assertThat(run("case", "verify", "@c").exitCode()).isZero();
        CommandLine compared = run("compare", "@leak.csv", "--case", "@c", "--format", "csv");
        assertThat(compared.exitCode()).as(compared.err()).isZero();
        assertThat(compared.out()).contains("same");
        assertThat(run("trace", "@leak.csv", "--case", "@c").exitCode()).isZero();
        assertThat(run("find", "13912345670", "--case", "@c").out()).contains("a.csv");
        Files.writeString(temp.resolve("c/strange"), "");
        assertThat(run("case", "verify", "@c").exitCode()).isEqualTo(3);
    }

    @Test
    void twoSidesMatchUnderASharedKeyAndAWrongKeyIsSaid() {
        assertThat(run("fingerprint", "@in", "--out", "@prints", "--key-file", "@key")
                        .exitCode())
                .isZero();
        CommandLine right = run("trace", "@leak.csv", "--against", "@prints", "--key-file", "@key");
        assertThat(right.exitCode()).as(right.err()).isZero();
        assertThat(right.out()).contains("a.csv");
        assertThat(run("fingerprint", "@in", "--out", "@others", "--key-file", "@key2")
                        .exitCode())
                .isZero();
        CommandLine wrong = run("trace", "@leak.csv", "--against", "@prints", "--key-file", "@key2", "--lang", "en");
        assertThat(wrong.exitCode()).isEqualTo(2);
        assertThat(wrong.err()).contains("not the one").doesNotContain("\tat ");
        assertThat(run("fingerprint", "@in", "--out", "@p", "--key-file", "@p/key")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void fingerprintsAreHandedOverWithoutTheirIndexUnlessItIsAskedFor() {
        run("fingerprint", "@in", "--out", "@bare", "--key-file", "@key");
        run("fingerprint", "@in", "--out", "@indexed", "--key-file", "@key", "--index");
        assertThat(temp.resolve("bare/index")).isEmptyDirectory();
        assertThat(temp.resolve("indexed/index")).isNotEmptyDirectory();
        List<String> said = new ArrayList<>();
        for (String prints : List.of("@bare", "@indexed")) {
            assertThat(run("case", "verify", prints, "--key-file", "@key").exitCode())
                    .isZero();
            said.add(run("trace", "@leak.csv", "--against", prints, "--key-file", "@key")
                    .out());
        }
        assertThat(said.get(0)).isEqualTo(said.get(1)).contains("a.csv");
        run("case", "add", "@leak.csv", "--case", "@bare", "--key-file", "@key");
        assertThat(temp.resolve("bare/index")).isNotEmptyDirectory();
    }

    @Test
    void whatCannotWorkIsSaidInALine() {
        assertThat(run("case", "list", "@nowhere").exitCode()).isEqualTo(2);
        assertThat(run("case", "burn", "@nowhere").exitCode()).isEqualTo(2);
        assertThat(run("case", "add", "@in").exitCode()).isEqualTo(2);
        assertThat(run("compare").exitCode()).isEqualTo(2);
        assertThat(run("trace", "@leak.csv").exitCode()).isEqualTo(2);
    }
}
