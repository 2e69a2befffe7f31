package io.leadtrace.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, killed and against each other; {@code -Dleadtrace.kills=300} kills as many. */
class CaseCrashTest {
    private static final int KILLS = Integer.getInteger("leadtrace.kills", 8);
    private static final int NEW_FILES = 4;

    @TempDir
    Path temp;

    private void lists(int from, int count) throws IOException {
        Files.createDirectories(temp.resolve("in"));
        for (int list = from; list < from + count; list++) {
            StringBuilder text = new StringBuilder(CaseLoad.HEADER);
            for (int row = 0; row < 200; row++) {
                text.append(CaseLoad.person(list * 150 + row, list));
            }
            Files.writeString(temp.resolve(String.format("in/%04d.csv", list)), text);
        }
    }

    private Process adding() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "io.leadtrace.Leadtrace",
                        "case",
                        "add",
                        temp.resolve("in").toString(),
                        "--case",
                        temp.resolve("c").toString())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("said").toFile())
                .start();
    }

    /** Waits for the first file it makes, so that on a machine of any speed it is cut while it writes. */
    private void untilItWrites(Process adding) throws IOException, InterruptedException {
        while (adding.isAlive() && CaseFiles.in(temp.resolve("c/work")).isEmpty()) {
            Thread.sleep(2);
        }
    }

    private void assertWholeWith(int files) {
        CaseFolder opened = CaseFolder.open(temp.resolve("c"), null);
        assertThat(opened.verify()).isEmpty();
        assertThat(new HashSet<>(opened.files())).hasSize(files).hasSameSizeAs(opened.files());
        try (SqlSession session = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(session, opened.key());
            int lists = opened.into(corpus).size();
            assertThat(corpus.indexes()).hasSize(1);
            assertThat(corpus.indexes().get(0).knows(lists - 1)).isTrue();
        }
    }

    @Test
    void killedAtAnyMomentACaseOpensVerifiesAndGoesOn() throws Exception {
        CaseFolder.init(temp.resolve("c"), null);
        Random dice = new Random(5);
        int before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            lists(kill * NEW_FILES, NEW_FILES);
            Process adding = adding();
            if (kill % 4 == 0) {
                adding.waitFor(200 + dice.nextInt(1_800), TimeUnit.MILLISECONDS);
            } else {
                untilItWrites(adding);
                adding.waitFor(dice.nextInt(kill % 4 == 1 ? 40 : 400), TimeUnit.MILLISECONDS);
            }
            adding.destroyForcibly().waitFor();
            CaseFolder opened = CaseFolder.open(temp.resolve("c"), null);
            assertThat(opened.verify()).as("after kill " + kill).isEmpty();
            assertThat(opened.files().size()).as("nothing is lost").isGreaterThanOrEqualTo(before);
            before = opened.files().size();
        }
        Process last = adding();
        assertThat(last.waitFor()).as(Files.readString(temp.resolve("said"))).isZero();
        assertWholeWith(KILLS * NEW_FILES);
    }

    @Test
    void whoStopsItIsToldThatNothingIsLost() throws Exception {
        CaseFolder.init(temp.resolve("c"), null);
        lists(0, 60);
        Process adding = adding();
        untilItWrites(adding);
        adding.destroy();
        assertThat(adding.waitFor()).isNotZero();
        assertThat(Files.readString(temp.resolve("said"))).contains("what was added before is safe");
        assertThat(CaseFolder.open(temp.resolve("c"), null).verify()).isEmpty();
    }

    @Test
    void twoThatAddAtOnceTakeTurns() throws Exception {
        CaseFolder.init(temp.resolve("c"), null);
        lists(0, 6);
        Process one = adding();
        Process other = adding();
        assertThat(List.of(one.waitFor(), other.waitFor())).containsOnly(0);
        assertWholeWith(6);
    }

    @Test
    void aMakingThatWasCutShortIsBegunAgain() throws Exception {
        Path whole = temp.resolve("whole");
        CaseFolder.init(whole, null);
        List<String> made = new ArrayList<>(Arrays.asList(
                "key", "lists", "work", "index", "index.json.part", "index.json", "head.json", "log.jsonl", "lock"));
        for (int reached = 0; reached <= made.size(); reached++) {
            Path cut = Files.createDirectory(temp.resolve("cut" + reached));
            for (String name : made.subList(0, reached)) {
                if (Files.isDirectory(whole.resolve(name))) {
                    Files.createDirectory(cut.resolve(name));
                } else if (Files.exists(whole.resolve(name))) {
                    Files.copy(whole.resolve(name), cut.resolve(name));
                }
            }
            assertThat(CaseFolder.init(cut, null).verify())
                    .as("after " + reached)
                    .isEmpty();
        }
        assertThatThrownBy(() -> CaseFolder.init(whole, null)).hasMessage("casefile.is-case");
    }

    @Test
    void aFileThatHasNoListIsNotReadAgain() throws Exception {
        CaseFolder made = CaseFolder.init(temp.resolve("c"), null);
        Files.createDirectories(temp.resolve("in"));
        Files.writeString(temp.resolve("in/empty.csv"), "");
        for (int time = 0; time < 2; time++) {
            CaseFolder.Added added = made.add(
                    List.of(temp.resolve("in").toString()), io.leadtrace.table.ReadOptions.DEFAULT, 1, file -> {});
            assertThat(added.known()).isEqualTo(added.problems().isEmpty() ? time : 0);
        }
        assertThat(made.verify()).isEmpty();
        assertThat(made.files()).isEmpty();
    }

    @Test
    void wordsAboutAFileHoldNoNumbersOfPeople() throws Exception {
        CaseFolder made = CaseFolder.init(temp.resolve("c"), null);
        Files.createDirectories(temp.resolve("in"));
        Files.writeString(
                temp.resolve("in/张三13912345678的客户.csv"),
                "王小明,13812345670,110105194912310021\n李小红,13712345671,11010519491231002X\n");
        made.add(List.of(temp.resolve("in").toString()), io.leadtrace.table.ReadOptions.DEFAULT, 1, file -> {});
        assertThat(made.files()).hasSize(1);
        try (var all = Files.walk(temp.resolve("c"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("13912345678", "13812345670", "13712345671", "11010519491231");
            }
        }
    }
}
