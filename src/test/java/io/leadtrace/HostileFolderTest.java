package io.leadtrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A seized folder full of traps: what is sound is read, nothing is written where it should not be. {@code
 * -Dhostile.rounds=2000} is the long run.
 */
class HostileFolderTest {
    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 6);
    private static final List<String> NAMES = List.of(
            "list.csv",
            "客户.xlsx",
            "a.zip",
            "b.tar",
            "c.gz",
            "d.db",
            "d.db-wal",
            "e.dbf",
            "e.fpt",
            "mail.eml",
            "f.json",
            "- x",
            "g");

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

    /** Archives and lists with wrong bytes, cut off, in each other, under any name. */
    @Test
    void aFolderOfFilesBentAtRandomIsReadOrSaidToBeUnreadable() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < ROUNDS; round++) {
            Path seized = Files.createDirectory(temporary.resolve("seized" + round));
            Files.writeString(seized.resolve("good.csv"), LIST);
            List<byte[]> made = new ArrayList<>(List.of(LIST.getBytes(StandardCharsets.UTF_8)));
            made.add(workbook(new HSSFWorkbook()));
            made.add(workbook(new XSSFWorkbook()));
            for (int i = 0; i < 6; i++) {
                byte[] one = bent(made.get(random.nextInt(made.size())), random);
                Files.write(seized.resolve(NAMES.get(random.nextInt(NAMES.size()))), one);
                made.add(packed(one, random));
            }
            Set<Path> before = Set.copyOf(files(temporary));

            CommandLine said = assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> CommandLine.run("scan", "--verbose", seized.toString()));

            assertThat(said.exitCode())
                    .as("round %d: %s", round, said.everything())
                    .isIn(0, 3);
            assertThat(said.out()).as("round %d", round).contains("good.csv");
            assertThat(said.everything()).doesNotContain("Exception", "\tat ", "13912345670", "钱鲲禾");
            assertThat(files(temporary)).as("round %d", round).containsExactlyInAnyOrderElementsOf(before);
            for (Path file : files(seized)) {
                Files.delete(file);
            }
        }
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            Sheet sheet = workbook.createSheet();
            List<String> lines = LIST.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(lines.get(i).split(",", 2)[0]);
                row.createCell(1).setCellValue(lines.get(i).split(",", 2)[1]);
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] bent(byte[] content, Random random) {
        byte[] bent =
                Arrays.copyOf(content, random.nextInt(4) == 0 ? random.nextInt(content.length + 1) : content.length);
        for (int n = random.nextInt(6); n > 0 && bent.length > 0; n--) {
            bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
        }
        return bent;
    }

    private static byte[] packed(byte[] content, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String name = NAMES.get(random.nextInt(NAMES.size()));
        switch (random.nextInt(3)) {
            case 0 -> {
                try (ZipOutputStream zip = new ZipOutputStream(out)) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(content);
                }
            }
            case 1 -> {
                try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
                    TarArchiveEntry entry = new TarArchiveEntry(name);
                    entry.setSize(content.length);
                    tar.putArchiveEntry(entry);
                    tar.write(content);
                    tar.closeArchiveEntry();
                }
            }
            default -> {
                try (OutputStream gzip = new GZIPOutputStream(out)) {
                    gzip.write(content);
                }
            }
        }
        return out.toByteArray();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, new FileVisitOption[0])) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
