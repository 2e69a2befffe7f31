package io.leadtrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A seized folder full of traps: what is sound is read, nothing is written where it should not be. */
class HostileFolderTest {
    private static final String LIST = "姓名,手机号\n钱鲲禾,13912345670\n孙砚川,13812345671\n李珀岳,13712345672\n";

    @TempDir
    Path temporary;

    @Test
    void namesInArchivesLeadNowhereOutsideTheOutputFolder() throws IOException {
        Path seized = Files.createDirectories(temporary.resolve("a/b/seized"));
        Path out = temporary.resolve("a/b/out");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(seized.resolve("names.zip")))) {
            for (String name : List.of(
                    "../../up.csv",
                    "..\\..\\back.csv",
                    temporary + "/absolute.csv",
                    "C:\\drive.csv",
                    "a/../../../../way.csv",
                    "x\u0000y.csv",
                    "~/home.csv",
                    "CON.csv",
                    "n".repeat(200) + ".csv")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(LIST.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(Files.newOutputStream(seized.resolve("links.tar")), "UTF-8")) {
            TarArchiveEntry link = new TarArchiveEntry("d", TarConstants.LF_SYMLINK);
            link.setLinkName(temporary.toString());
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
            TarArchiveEntry through = new TarArchiveEntry("d/through.csv");
            through.setSize(LIST.getBytes(StandardCharsets.UTF_8).length);
            tar.putArchiveEntry(through);
            tar.write(LIST.getBytes(StandardCharsets.UTF_8));
            tar.closeArchiveEntry();
        }

        CommandLine said = CommandLine.run("read", "--reveal", seized.toString(), "--out", out.toString());

        assertThat(said.exitCode()).as(said.everything()).isZero();
        assertThat(files(temporary))
                .filteredOn(file -> !file.startsWith(seized))
                .hasSize(10)
                .allMatch(file -> file.startsWith(out));
    }

    @Test
    void whatIsSoundIsReadBesideWhateverIsNot() throws IOException {
        Path seized = Files.createDirectory(temporary.resolve("seized"));
        Files.writeString(seized.resolve("good.csv"), LIST);
        Files.createFile(seized.resolve("zero.csv"));
        Files.createSymbolicLink(seized.resolve("round"), seized);
        Path locked = Files.createDirectory(seized.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try (OutputStream bomb = new GZIPOutputStream(Files.newOutputStream(seized.resolve("bomb.gz")))) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                bomb.write(zeros);
            }
        }
        Files.write(seized.resolve("noise.zip"), new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9, 9, 9, 9});
        Files.writeString(seized.resolve("line.csv"), "姓名,电话\n" + "x".repeat(5_000_000) + ",1\n");
        boolean readable = Files.isReadable(locked);

        CommandLine said = CommandLine.run("scan", seized.toString());
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));

        assertThat(said.exitCode()).as(said.everything()).isEqualTo(3);
        assertThat(said.out()).contains("good.csv");
        assertThat(said.everything()).doesNotContain("Exception", "\tat ", "13912345670", "钱鲲禾");
        for (String trap : List.of("zero.csv", "round", "bomb", "noise.zip")) {
            assertThat(said.err().lines().filter(line -> line.contains(trap)))
                    .as(trap)
                    .hasSize(1);
        }
        assumeFalse(readable, "this user may read everything");
        assertThat(said.err()).contains("locked");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, new FileVisitOption[0])) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
