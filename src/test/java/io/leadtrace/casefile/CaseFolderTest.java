package io.leadtrace.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.engine.SqlStep;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.source.OwnFiles;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFolderTest {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴";

    @TempDir
    Path temp;

    private Path folder;
    private Path source;
    private final List<String> secrets = new ArrayList<>();

    @BeforeEach
    void writeAList() throws IOException {
        folder = temp.resolve("case");
        source = Files.createDirectory(temp.resolve("in"));
        list("a.csv", 0);
    }

    private void list(String name, int from) throws IOException {
        StringBuilder text = new StringBuilder("姓名,电话,邮箱\n");
        for (int i = from; i < from + 40; i++) {
            String person = SURNAMES.charAt(i % 10) + "晓" + (char) ('明' + i);
            String phone = "139" + (10_000_000 + 7_919L * i);
            text.append(person)
                    .append(',')
                    .append(phone)
                    .append(",box")
                    .append(i)
                    .append("@example.com\n");
            secrets.addAll(List.of(person, phone, "box" + i + "@example.com"));
        }
        Files.writeString(source.resolve(name), text);
    }

    private CaseFolder.Added add(CaseFolder one) {
        return one.add(List.of(source.toString()), ReadOptions.DEFAULT, 2, file -> {});
    }

    private static List<String> cells(Corpus corpus) {
        List<String> cells = new ArrayList<>();
        corpus.session()
                .query(
                        new SqlStep(
                                "read",
                                "SELECT list, row, col, kind, raw, canonical, key1 FROM cells ORDER BY 1, 2, 3, 5, 6"),
                        row -> cells.add(row.number(0) + " " + row.number(1) + " " + row.number(2) + " " + row.text(3)
                                + " " + row.number(4) + " " + row.number(5) + " " + row.number(6)));
        return cells;
    }

    @Test
    void allThatACaseHoldsIsKnownToBeItsOwn() throws IOException {
        add(CaseFolder.init(folder, null));
        try (Stream<Path> held = Files.list(folder)) {
            assertThat(held.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .isSubsetOf(OwnFiles.CASE);
        }
        assertThat(OwnFiles.CASE)
                .contains(
                        CaseFiles.CASE,
                        CaseFiles.KEY,
                        CaseFiles.LOCK,
                        CaseFiles.LISTS,
                        CaseFiles.WORK,
                        CustodyLog.LOG,
                        CustodyLog.HEAD,
                        CaseIndex.FOLDER,
                        CaseIndex.STATE);
    }

    @Test
    void whatComesOutOfACaseIsWhatReadingGives() throws IOException {
        list("b.csv", 20);
        CaseFolder made = CaseFolder.init(folder, null);
        assertThat(add(made).added()).hasSize(2);
        try (SqlSession one = DuckDbSession.inMemory();
                SqlSession two = DuckDbSession.inMemory()) {
            Corpus kept = new Corpus(one, made.key());
            CaseFolder.open(folder, null).into(kept);
            Corpus read = new Corpus(two, made.key());
            read.add(List.of(source.toString()), ReadOptions.DEFAULT);
            assertThat(kept.lists()).hasSize(2).hasToString(read.lists().toString());
            assertThat(cells(kept)).hasSizeGreaterThan(200).isEqualTo(cells(read));
        }
    }

    @Test
    void aFileIsReadOnceAndAChangedOneIsANewVersion() throws IOException {
        CaseFolder made = CaseFolder.init(folder, null);
        add(made);
        assertThat(add(made).added()).isEmpty();
        assertThat(add(made).known()).isEqualTo(1);
        list("a.csv", 5);
        assertThat(add(made).added()).hasSize(1);
        assertThat(made.files()).hasSize(2);
        assertThat(made.verify()).isEmpty();
    }

    @Test
    void nothingPersonalLiesInTheFolder() throws IOException {
        add(CaseFolder.init(folder, null));
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThan(5);
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                String text = new String(bytes, StandardCharsets.ISO_8859_1);
                assertThat(secrets)
                        .as(file + " in " + charset)
                        .noneMatch(secret ->
                                text.contains(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1)));
            }
        }
        try (SqlSession session = DuckDbSession.inMemory();
                Stream<Path> all = Files.list(folder.resolve("lists"))) {
            Path cells = all.filter(file -> file.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
            List<String> texts = new ArrayList<>();
            session.query(
                    new SqlStep("texts", "SELECT DISTINCT kind FROM read_parquet('" + cells + "')"),
                    row -> texts.add(row.text(0)));
            assertThat(texts).containsExactlyInAnyOrder("person-name", "phone", "email");
        }
    }

    @Test
    void everyAlteredMissingOrStrangeFileIsFound() throws IOException {
        CaseFolder made = CaseFolder.init(folder, null);
        add(made);
        assertThat(made.verify()).isEmpty();
        List<Path> held;
        try (Stream<Path> all = Files.list(folder.resolve("lists"))) {
            held = new ArrayList<>(all.toList());
        }
        held.add(folder.resolve("case.json"));
        int ofLog = held.size();
        held.add(folder.resolve("index.json"));
        try (Stream<Path> all = Files.list(folder.resolve("index"))) {
            held.addAll(all.toList());
        }
        assertThat(held).hasSizeGreaterThan(ofLog + 1);
        for (Path file : held) {
            String index = held.indexOf(file) < ofLog ? "" : "index-";
            byte[] before = Files.readAllBytes(file);
            byte[] after = before.clone();
            after[after.length / 2] ^= 1;
            Files.write(file, after);
            assertThat(made.verify())
                    .as("altered " + file)
                    .extracting("what.key")
                    .contains("casefile." + index + "altered");
            Files.delete(file);
            assertThat(made.verify())
                    .as("missing " + file)
                    .extracting("what.key")
                    .contains("casefile." + index + "missing");
            Files.write(file, before);
        }
        Files.writeString(folder.resolve("lists").resolve("strange.parquet"), "x");
        Files.writeString(folder.resolve("note.txt"), "x");
        Files.writeString(folder.resolve("index").resolve("99999999.postings"), "x");
        assertThat(made.verify()).extracting("what.key").hasSize(3).containsOnly("casefile.extra");
    }

    @Test
    void noLineOfTheLogCanBeEditedRemovedOrCutOff() throws IOException {
        list("b.csv", 50);
        list("c.csv", 100);
        CaseFolder made = CaseFolder.init(folder, null);
        add(made);
        Path log = folder.resolve("log.jsonl");
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).hasSize(4);
        for (int line = 0; line < lines.size() - 1; line++) {
            List<String> edited = new ArrayList<>(lines);
            edited.set(
                    line, lines.get(line).replace("leadtrace", "Leadtrace").replace("\"action\":\"", "\"action\":\"x"));
            Files.write(log, edited);
            assertThat(made.verify()).as("edited " + line).isNotEmpty();
            edited = new ArrayList<>(lines);
            edited.remove(line);
            Files.write(log, edited);
            assertThat(made.verify()).as("removed " + line).isNotEmpty();
        }
        Files.write(log, lines.subList(0, 2));
        assertThat(made.verify()).as("cut off").isNotEmpty();
        Files.write(log, lines);
        assertThat(made.verify()).isEmpty();
    }

    @Test
    void whereverACrashCutsTheLogTheCaseGoesOn() throws IOException {
        CaseFolder made = CaseFolder.init(folder, null);
        add(made);
        Path log = folder.resolve("log.jsonl");
        byte[] whole = Files.readAllBytes(log);
        int lastLine = Files.readAllLines(log).get(0).getBytes(StandardCharsets.UTF_8).length + 1;
        for (int cut = lastLine; cut < whole.length; cut += 37) {
            Files.write(log, java.util.Arrays.copyOf(whole, cut));
            Path lists = folder.resolve("lists");
            try (Stream<Path> all = Files.list(lists)) {
                for (Path file : all.toList()) {
                    Files.move(file, folder.resolve("work").resolve(file.getFileName()));
                }
            }
            Files.writeString(folder.resolve("work").resolve("unfinished.parquet"), "PAR1");
            assertThat(made.verify()).as("cut at " + cut).isEmpty();
            assertThat(Files.readAllBytes(log)).isEqualTo(whole);
            assertThat(made.files()).hasSize(1);
        }
    }

    @Test
    void aWrongKeyIsSaidAndTheRightOneMayLieOutside() {
        Path key = temp.resolve("key");
        Path other = temp.resolve("other");
        KeyFile.readOrMake(other);
        add(CaseFolder.init(folder, key));
        assertThat(folder.resolve("key")).doesNotExist();
        assertThat(CaseFolder.open(folder, key).files()).hasSize(1);
        assertThatThrownBy(() -> CaseFolder.open(folder, other)).hasMessage("casefile.wrong-key");
        assertThatThrownBy(() -> CaseFolder.open(folder, null)).hasMessage("casefile.missing-key");
        assertThatThrownBy(() -> CaseFolder.open(temp, key)).hasMessage("casefile.no-case");
        assertThatThrownBy(() -> CaseFolder.init(folder, key)).hasMessage("casefile.is-case");
    }

    @Test
    void theKeyIsForItsOwnerOnly() throws IOException {
        CaseFolder.init(folder, null);
        assertThat(java.nio.file.attribute.PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("rw-------");
    }
}
