package io.leadtrace.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No archive, however broken, hangs, ends the walk or comes out as anything but files and problems. {@code
 * -Dhostile.rounds=2000} is the long run.
 */
class HostileArchivesTest {
    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 30);
    private static final String LIST = "姓名,电话\n" + "李梅,13900001357\n".repeat(40);

    @TempDir
    Path folder;

    /** Something that packs. */
    private interface Packing {
        void pack(Path archive, Path list) throws IOException;
    }

    enum Kind {
        ZIP((archive, list) -> Files.write(archive, zip(Files.readAllBytes(list)))),
        ZIP_IN_ZIP((archive, list) -> Files.write(archive, zip(zip(Files.readAllBytes(list))))),
        ZIP_AES((archive, list) -> encrypted(archive, list, EncryptionMethod.AES)),
        ZIP_CRYPTO((archive, list) -> encrypted(archive, list, EncryptionMethod.ZIP_STANDARD)),
        SEVEN_ZIP((archive, list) -> {
            try (SevenZOutputFile out = new SevenZOutputFile(archive.toFile())) {
                out.putArchiveEntry(out.createArchiveEntry(list, "a/list.csv"));
                out.write(list);
                out.closeArchiveEntry();
            }
        }),
        TAR((archive, list) -> tar(Files.newOutputStream(archive), list)),
        TAR_GZ((archive, list) -> tar(new GZIPOutputStream(Files.newOutputStream(archive)), list)),
        BZIP2((archive, list) -> copy(list, new BZip2CompressorOutputStream(Files.newOutputStream(archive)))),
        XZ((archive, list) -> copy(list, new XZCompressorOutputStream(Files.newOutputStream(archive)))),
        MAIL((archive, list) -> Files.writeString(archive, Mails.message(Files.readAllBytes(list)))),
        MAILBOX((archive, list) -> Files.writeString(
                archive,
                ("From a@mail.example.com Mon Jan  1 00:00:00 2024\n" + Mails.message(Files.readAllBytes(list)) + "\n")
                        .repeat(2))),
        OUTLOOK((archive, list) -> Files.write(archive, Mails.outlook(Files.readAllBytes(list))));

        // a lambda that holds nothing
        @SuppressWarnings("ImmutableEnumChecker")
        private final Packing packing;

        Kind(Packing packing) {
            this.packing = packing;
        }

        private static byte[] zip(byte[] content) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (String name : List.of("a/first.csv", "second")) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(content);
                }
            }
            return bytes.toByteArray();
        }

        private static void encrypted(Path archive, Path list, EncryptionMethod method) throws IOException {
            try (net.lingala.zip4j.ZipFile zip =
                    new net.lingala.zip4j.ZipFile(archive.toFile(), "right".toCharArray())) {
                ZipParameters parameters = new ZipParameters();
                parameters.setEncryptFiles(true);
                parameters.setEncryptionMethod(method);
                zip.addFile(list.toFile(), parameters);
            }
        }

        private static void tar(OutputStream to, Path list) throws IOException {
            try (TarArchiveOutputStream out = new TarArchiveOutputStream(to, "UTF-8")) {
                TarArchiveEntry entry = new TarArchiveEntry("a/list.csv");
                entry.setSize(Files.size(list));
                out.putArchiveEntry(entry);
                Files.copy(list, out);
                out.closeArchiveEntry();
            }
        }

        private static void copy(Path list, OutputStream to) throws IOException {
            try (OutputStream out = to) {
                Files.copy(list, out);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSoundArchiveGivesItsList(Kind kind) throws IOException {
        assertThat(visit(packed(kind)).problems).isEmpty();
        assertThat(visit(packed(kind)).texts).isNotEmpty().allMatch(LIST::equals);
    }

    @ParameterizedTest
    @EnumSource
    void anArchiveThatIsCutOffOrHasWrongBytesGivesWhatItCanAndSaysSo(Kind kind) throws IOException {
        byte[] whole = Files.readAllBytes(packed(kind));
        Random random = new Random(kind.name().hashCode());
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bent = Arrays.copyOf(whole, round % 2 == 0 ? whole.length : random.nextInt(whole.length));
            for (int n = round % 2 == 0 ? 1 + random.nextInt(20) : 0; n > 0; n--) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("bent"), bent);
            Visited visited = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30),
                    () -> visit(file),
                    () -> kind + " " + HexFormat.of().formatHex(bent));
            assertThat(visited.texts.size() + visited.problems.size()).isPositive();
            assertThat(visited.contents).noneMatch(content -> !content.equals(file) && Files.exists(content));
        }
    }

    private Path packed(Kind kind) throws IOException {
        Path archive = folder.resolve("archive");
        Files.deleteIfExists(archive);
        kind.packing.pack(archive, Files.writeString(folder.resolve("list.csv"), LIST));
        return archive;
    }

    /** What came of a visit. */
    private static final class Visited implements ExhibitVisitor {
        private final List<String> texts = new ArrayList<>();
        private final List<Path> contents = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void exhibit(Exhibit exhibit) {
            contents.add(exhibit.content());
            try {
                texts.add(new String(Files.readAllBytes(exhibit.content()), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }
    }

    private static Visited visit(Path file) {
        Visited visited = new Visited();
        Exhibits.visit(List.of(file.toString()), List.of("wrong", "right"), visited);
        return visited;
    }
}
