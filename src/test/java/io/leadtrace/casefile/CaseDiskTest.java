package io.leadtrace.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
