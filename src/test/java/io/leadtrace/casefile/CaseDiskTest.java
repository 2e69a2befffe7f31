package io.leadtrace.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.leadtrace.CommandLine;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full, and one that may only be read: a small one in memory; skipped where none can be mounted. */
class CaseDiskTest {
    private static final int ROWS = 2_000;

    @TempDir
    Path temp;

    private Path disk;

    @BeforeEach
    void mountADisk() throws IOException, InterruptedException {
        disk = Files.createDirectory(temp.resolve("disk"));
        assumeTrue(
                done("mount", "-t", "tmpfs", "-o", "size=1000k", "tmpfs", disk.toString()), "nothing can be mounted");
    }

    @AfterEach
    void unmountIt() throws IOException, InterruptedException {
        done("umount", disk.toString());
    }

    private static boolean done(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private CaseFolder.Added add(CaseFolder to, int list) throws IOException {
        Path source = temp.resolve(list + ".csv");
        StringBuilder text = new StringBuilder(CaseLoad.HEADER);
        for (int row = 0; row < ROWS; row++) {
            text.append(CaseLoad.person(list * ROWS + row, list));
        }
        Files.writeString(source, text);
        return to.add(List.of(source.toString()), ReadOptions.DEFAULT, 1, file -> {});
    }

    @Test
    void onAFullDiskWhatWasAddedIsSafeAndItIsSaid() throws Exception {
        CaseFolder made = CaseFolder.init(disk.resolve("case"), temp.resolve("key"));
        assertThat(add(made, 0).added()).hasSize(1);
        int list = 1;
        boolean full = false;
        for (; !full && list < 20; list++) {
            try {
                add(made, list);
            } catch (CaseException e) {
                assertThat(e).hasMessage("casefile.unwritten");
                full = true;
            }
        }
        assertThat(full).isTrue();
        int files = made.files().size();
        assertThat(files).isBetween(1, list - 1);
        assertThat(CaseFolder.open(disk.resolve("case"), temp.resolve("key")).verify())
                .isEmpty();
        assertThat(done("mount", "-o", "remount,size=20000k", disk.toString())).isTrue();
        for (int again = 0; again < list; again++) {
            add(made, again);
        }
        assertThat(made.files()).hasSize(list);
        assertThat(made.verify()).isEmpty();
    }

    /** As a user calls it: neither a wrong call nor half a file. */
    @Test
    void whatDoesNotFitIsSaidAndLeavesNothing() throws Exception {
        Path list = temp.resolve("list.csv");
        StringBuilder text = new StringBuilder(CaseLoad.HEADER);
        for (int row = 0; row < 50; row++) {
            text.append(CaseLoad.person(row, 0));
        }
        Files.writeString(list, text);
        Path fill = disk.resolve("fill");
        Files.write(fill, new byte[(int) Files.getFileStore(disk).getUsableSpace()]);
        for (List<String> call : List.of(
                List.of("scan", list.toString(), "--format", "json", "-o", disk + "/report.json"),
                List.of("scan", list.toString(), "--format", "html", "-o", disk + "/report.html"),
                List.of("scan", list.toString(), "--format", "csv", "-o", disk.toString()),
                List.of("compare", list.toString(), "--pairs", disk + "/pairs.csv"),
                List.of("read", list.toString(), "--out", disk.toString()),
                List.of("case", "init", disk + "/case"),
                List.of("fingerprint", list.toString(), "--out", disk + "/prints", "--key-file", temp + "/k"))) {
            CommandLine run = CommandLine.run(
                    Stream.concat(call.stream(), Stream.of("--lang", "en")).toArray(String[]::new));
            assertThat(run.exitCode()).as(call.toString()).isEqualTo(3);
            assertThat(run.err())
                    .as(call.toString())
                    .hasLineCount(1)
                    .contains("its disk has 0 MB left")
                    .doesNotContain("example", "inside leadtrace");
            assertThat(disk).as(call.toString()).isDirectoryNotContaining(file -> !file.equals(fill));
        }
    }

    @Test
    void aCaseThatMayOnlyBeReadIsReadAndCheckedButNotAddedTo() throws Exception {
        CaseFolder made = CaseFolder.init(disk.resolve("case"), temp.resolve("key"));
        add(made, 0);
        assertThat(done("mount", "-o", "remount,ro", disk.toString())).isTrue();
        CaseFolder opened = CaseFolder.open(disk.resolve("case"), temp.resolve("key"));
        assertThat(opened.files()).hasSize(1);
        assertThat(opened.verify()).isEmpty();
        assertThatThrownBy(() -> add(opened, 1))
                .isInstanceOf(CaseException.class)
                .hasMessage("casefile.unwritten");
        assertThatThrownBy(() -> CaseFolder.init(disk.resolve("other"), null)).hasMessage("casefile.unwritten");
        assertThat(opened.files()).hasSize(1);
    }
}
