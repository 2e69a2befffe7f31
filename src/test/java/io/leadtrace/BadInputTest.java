package io.leadtrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one file: one clear line about it, the rest is read, the exit code says so. */
class BadInputTest {
    private static final String GOOD = "姓名,手机号\n钱鲲禾,13912345670\n孙砚川,13812345671\n李珀岳,13712345672\n";

    private static final String PROSE =
            "Dear all,\n\nplease find the minutes of our last meeting below.\nNothing was decided.\n\nKind regards\n";

    @TempDir
    Path folder;

    @BeforeEach
    void aGoodListIsThere() throws IOException {
        Files.writeString(folder.resolve("good.csv"), GOOD);
    }

    @Test
    void emptyFile() throws IOException {
        Path empty = Files.createFile(folder.resolve("bad.csv"));
        assertThat(lineAbout("bad.csv", 0)).contains("empty");
        assertThat(CommandLine.run("scan", empty.toString()).exitCode())
                .as("whoever names a file takes it for a list")
                .isEqualTo(3);
    }

    @Test
    void picturesAreToldOfAndNoFailure() throws IOException {
        byte[] noise = new byte[5_000];
        new java.util.Random(2).nextBytes(noise);
        System.arraycopy(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, 0, noise, 0, 4);
        for (int i = 1; i <= 5; i++) {
            Files.write(folder.resolve("picture" + i + ".jpg"), noise);
        }
        CommandLine said = CommandLine.run("scan", folder.toString());
        assertThat(said.exitCode()).as(said.everything()).isZero();
        assertThat(lines(said, "picture"))
                .as("three by name, and how many more")
                .hasSize(4);
        assertThat(said.err()).contains("2 more files");
        assertThat(said.out()).doesNotContain("could not be used");
        assertThat(lines(CommandLine.run("scan", folder.toString(), "--verbose"), ".jpg: "))
                .hasSize(5);
        assertThat(CommandLine.run("scan", folder.resolve("picture1.jpg").toString())
                        .exitCode())
                .isEqualTo(3);
        assertThat(CommandLine.run(
                                "scan",
                                folder.toString(),
                                folder.resolve("./picture1.jpg").toString())
                        .exitCode())
                .as("named behind its folder")
                .isEqualTo(3);
    }

    @Test
    void aListInWhichADiskLostAByteIsRead() throws IOException {
        Path list = Files.writeString(
                folder.resolve("bad.csv"), GOOD.replace("孙砚川", "孙\0川").repeat(9));
        CommandLine said = CommandLine.run("read", list.toString(), "--reveal");
        assertThat(said.exitCode()).as(said.everything()).isZero();
        assertThat(said.out().lines().filter(line -> line.contains("13812345671")))
                .hasSize(9);
    }

    @Test
    void textThatIsNoTable() throws IOException {
        Files.writeString(folder.resolve("bad.txt"), PROSE);
        assertThat(lineAbout("bad.txt", 0)).contains("no list");

        CommandLine named = CommandLine.run("scan", folder.resolve("bad.txt").toString());
        assertThat(named.exitCode())
                .as("whoever names a file takes it for a list")
                .isEqualTo(3);
    }

    @Test
    void textThatIsNoTableInAnArchive() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write(PROSE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(lineAbout("readme.txt", 0)).contains("no list");
    }

    @Test
    void bytesThatAreNothing() throws IOException {
        byte[] noise = new byte[5_000];
        new java.util.Random(1).nextBytes(noise);
        Files.write(folder.resolve("bad.xlsx"), noise);
        oneLineAbout("bad.xlsx");
    }

    @Test
    void truncatedWorkbook() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("samples/leaked-3146.xlsx"));
        Files.write(folder.resolve("bad.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        oneLineAbout("bad.xlsx");
    }

    @Test
    void truncatedOldWorkbook() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("samples/sources/agency-listings.xls"));
        Files.write(folder.resolve("bad.xls"), Arrays.copyOf(whole, whole.length / 2));
        oneLineAbout("bad.xls");
    }

    @Test
    void workbookWithAPassword() throws Exception {
        try (POIFSFileSystem locked = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("made up");
            try (OutputStream out = encryptor.getDataStream(locked)) {
                out.write(Files.readAllBytes(Path.of("samples/leaked-3146.xlsx")));
            }
            try (OutputStream out = Files.newOutputStream(folder.resolve("bad.xlsx"))) {
                locked.writeFilesystem(out);
            }
        }
        String line = oneLineAbout("bad.xlsx");
        assertThat(line).contains("password");
    }

    @Test
    void fileWithoutPermission() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.csv"), GOOD);
        Files.setPosixFilePermissions(bad, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(bad), "this user may read everything");
        oneLineAbout("bad.csv");
    }

    @Test
    void pathThatDoesNotExist() {
        CommandLine said = CommandLine.run(
                "scan",
                folder.resolve("good.csv").toString(),
                folder.resolve("missing.csv").toString());
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(lines(said, "missing.csv")).hasSize(1);
        assertThat(said.out()).contains("good.csv");
        quiet(said);
    }

    @Test
    void folderWithoutLists() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("nothing-here"));
        CommandLine said = CommandLine.run("scan", folder.resolve("good.csv").toString(), empty.toString());
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(lines(said, "nothing-here")).hasSize(1);
        quiet(said);
    }

    @Test
    void traceGoesOnWithoutTheBadList() throws IOException {
        Files.write(folder.resolve("bad.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        CommandLine said =
                CommandLine.run("trace", folder.resolve("good.csv").toString(), "--against", folder.toString());
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(lines(said, "bad.xlsx")).hasSize(1);
        quiet(said);
    }

    @Test
    void compareGoesOnWithoutTheBadList() throws IOException {
        Files.writeString(folder.resolve("also.csv"), GOOD, StandardCharsets.UTF_8);
        Files.write(folder.resolve("bad.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        CommandLine said = CommandLine.run("compare", folder.toString());
        assertThat(said.exitCode()).isEqualTo(3);
        assertThat(lines(said, "bad.xlsx")).hasSize(1);
        quiet(said);
    }

    @Test
    void aListThatIsNamedTwiceIsOne() throws IOException {
        Files.writeString(folder.resolve("also.csv"), GOOD, StandardCharsets.UTF_8);
        String named = folder.resolve("good.csv").toString();
        for (List<String> call : List.of(
                List.of("compare", named, folder.toString()),
                List.of("find", "13912345670", "--in", named, folder.toString()),
                List.of("lineage", named, folder.toString()))) {
            CommandLine said = CommandLine.run(call.toArray(String[]::new));
            assertThat(said.exitCode()).as(said.everything()).isZero();
            quiet(said);
        }
    }

    @Test
    void wrongCall() {
        for (String words :
                List.of("", "frobnicate", "trace", "scan --format pdf .", "trace samples/leaked-3146.xlsx")) {
            CommandLine said = CommandLine.run(words.isEmpty() ? new String[0] : words.split(" "));
            assertThat(said.exitCode()).as(words).isEqualTo(2);
            assertThat(said.err()).as(words).isNotBlank();
            quiet(said);
        }
    }

    /** Scans the folder and returns the one line about the file. */
    private String oneLineAbout(String name) {
        return lineAbout(name, 3);
    }

    private String lineAbout(String name, int exitCode) {
        CommandLine said = CommandLine.run("scan", folder.toString());
        assertThat(said.exitCode()).as(said.everything()).isEqualTo(exitCode);
        assertThat(said.out()).contains("good.csv");
        quiet(said);
        List<String> lines = lines(said, name);
        assertThat(lines).as(said.everything()).hasSize(1);
        return lines.get(0);
    }

    private static List<String> lines(CommandLine said, String name) {
        return said.err().lines().filter(line -> line.contains(name)).toList();
    }

    private static void quiet(CommandLine said) {
        assertThat(said.everything()).doesNotContain("Exception", "\tat ", "13912345670", "钱鲲禾");
    }
}
