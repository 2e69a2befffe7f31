package io.leadtrace.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Members of archives, and what is compressed. */
class ArchivesTest extends VisitedExhibits {
    @Test
    void walksZipsWithNamesInGbk() throws IOException {
        Files.write(folder.resolve("a.zip"), zip(Charset.forName("GBK"), "名单/三月.csv", "x", "plain.csv", "y"));
        visit(folder);
        assertThat(found).isEqualTo(Map.of("a.zip/名单/三月.csv", "x", "a.zip/plain.csv", "y"));
        assertThat(sources.get(0).container()).isEqualTo(folder.resolve("a.zip").toString());
        assertThat(contents).noneMatch(Files::exists);
    }

    @Test
    void walksArchivesInArchives() throws IOException {
        byte[] inner = zip(StandardCharsets.UTF_8, "in.csv", "deep");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(tar("d/inner.zip", inner));
        }
        Files.write(folder.resolve("all.tar.gz"), packed.toByteArray());
        visit(folder);
        assertThat(found).isEqualTo(Map.of("all.tar.gz/d/inner.zip/in.csv", "deep"));
    }

    @Test
    void takesPathsThatLeadIntoArchives() throws IOException {
        byte[] inner = zip(StandardCharsets.UTF_8, "in.csv", "deep", "d/other.csv", "beside");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(tar("d/inner.zip", inner));
        }
        Files.write(folder.resolve("all.tar.gz"), packed.toByteArray());
        Files.write(
                folder.resolve("a.zip"), zip(StandardCharsets.UTF_8, "x.csv", "x", "名单/三月.csv", "y", "名单2.csv", "z"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("c.csv.gz")))) {
            out.write('c');
        }
        visit(
                folder.resolve("all.tar.gz/d/inner.zip/in.csv"),
                folder.resolve("a.zip/名单"),
                folder.resolve("c.csv.gz/c.csv"));
        assertThat(found)
                .isEqualTo(
                        Map.of("all.tar.gz/d/inner.zip/in.csv", "deep", "a.zip/名单/三月.csv", "y", "c.csv.gz/c.csv", "c"));
        assertThat(problems).isEmpty();

        visit(folder.resolve("a.zip/absent.csv"), folder.resolve("c.csv.gz/absent"), folder.resolve("absent/a.csv"));
        assertThat(problems)
                .containsExactly("absent.csv source.member", "absent source.member", "a.csv source.missing");
    }

    @Test
    void opensCompressedFiles() throws IOException {
        try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(folder.resolve("a.csv.bz2")))) {
            out.write('a');
        }
        try (OutputStream out = new XZCompressorOutputStream(Files.newOutputStream(folder.resolve("b.csv.xz")))) {
            out.write('b');
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("c.csv.gz")))) {
            out.write('c');
        }
        Files.write(folder.resolve("d.tar"), tar("名单.csv", new byte[] {'d'}));
        visit(folder);
        assertThat(found)
                .isEqualTo(Map.of(
                        "a.csv.bz2/a.csv", "a", "b.csv.xz/b.csv", "b", "c.csv.gz/c.csv", "c", "d.tar/名单.csv", "d"));
        assertThat(sources.get(3).modified()).isEqualTo(Instant.parse("2024-03-01T10:00:00Z"));
    }

    @Test
    void leavesDocumentsThatAreZipsAlone() throws IOException {
        Files.write(folder.resolve("a.xlsx"), zip(StandardCharsets.UTF_8, "xl/a.xml", "", "[Content_Types].xml", ""));
        Files.write(folder.resolve("b.ods"), zip(StandardCharsets.UTF_8, "mimetype", "application/x", "c.xml", ""));
        visit(folder);
        assertThat(found).containsOnlyKeys("a.xlsx", "b.ods");
    }

    @ParameterizedTest
    @EnumSource(names = {"ZIP_STANDARD", "AES"})
    void opensEncryptedZips(EncryptionMethod method) throws IOException {
        Path plain = Files.writeString(folder.resolve("list.csv"), "secret");
        Path archive = folder.resolve("e.zip");
        try (net.lingala.zip4j.ZipFile zip = new net.lingala.zip4j.ZipFile(archive.toFile(), "right".toCharArray())) {
            ZipParameters parameters = new ZipParameters();
            parameters.setEncryptFiles(true);
            parameters.setEncryptionMethod(method);
            zip.addFile(plain.toFile(), parameters);
        }
        visit(List.of("wrong", "right"), archive);
        assertThat(found).isEqualTo(Map.of("e.zip/list.csv", "secret"));
        visit(archive);
        visit(List.of("wrong"), archive);
        assertThat(problems).containsExactly("list.csv source.archive.encrypted", "list.csv source.archive.password");
    }

    @Test
    void opensSevenZipWithAndWithoutPassword() throws IOException {
        for (String password : new String[] {"", "right"}) {
            Path archive = folder.resolve("s" + password + ".7z");
            try (SevenZOutputFile out = password.isEmpty()
                    ? new SevenZOutputFile(archive.toFile())
                    : new SevenZOutputFile(archive.toFile(), password.toCharArray())) {
                Path plain = Files.writeString(folder.resolve("list.csv"), "seven".repeat(100));
                out.putArchiveEntry(out.createArchiveEntry(plain, "list.csv"));
                out.write(plain);
                out.closeArchiveEntry();
            }
        }
        visit(List.of("wrong", "right"), folder.resolve("s.7z"), folder.resolve("sright.7z"));
        assertThat(found)
                .containsOnlyKeys("s.7z/list.csv", "sright.7z/list.csv")
                .containsValue("seven".repeat(100));
        visit(folder.resolve("sright.7z"));
        assertThat(problems).containsExactly("sright.7z source.archive.encrypted");
    }

    @Test
    void readsWhatIsLeftOfATruncatedZip() throws IOException {
        byte[] whole = zip(StandardCharsets.UTF_8, "a.csv", "first", "b.csv", "second".repeat(1000));
        Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length - 200));
        visit(folder);
        assertThat(found).containsEntry("cut.zip/a.csv", "first");
        assertThat(problems).isNotEmpty();
    }

    @Test
    void stopsABomb() throws IOException {
        Path bomb = folder.resolve("bomb.gz");
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            for (int i = 0; i < 600; i++) {
                out.write(zeros);
            }
        }
        Files.writeString(folder.resolve("list.csv"), "read on");
        visit(folder);
        assertThat(problems).containsExactly("bomb source.archive.bomb");
        assertThat(found).containsOnlyKeys("list.csv");
    }

    @Test
    void stopsAnArchiveThatHoldsArchivesForEver() throws IOException {
        byte[] content = {'x'};
        for (int i = 0; i < 30; i++) {
            content = tar("a.tar", content);
        }
        Files.write(folder.resolve("deep.tar"), content);
        visit(folder);
        assertThat(problems).containsExactly("a.tar source.archive.deep");
    }

    /** In a zip, a tar and a zip of which one member is asked for. */
    @Test
    void membersThatGoTogetherLieBesideEachOtherWhileTheyAreVisited() throws IOException {
        String database = "SQLite format 3\0" + "x".repeat(100);
        String table = new String(new char[] {0x30}) + "t".repeat(27) + (char) 2 + "t".repeat(100);
        String[] members = {
            "d/Contacts.db-WAL",
            "log",
            "d/LIST.FPT",
            "memos",
            "plain.csv",
            "p",
            "d/Contacts.db",
            database,
            "d/list.dbf",
            table,
            "other-journal",
            "j"
        };
        Path zip = Files.write(folder.resolve("a.zip"), zip(StandardCharsets.UTF_8, members));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(packed, "UTF-8")) {
            for (int i = 0; i < members.length; i += 2) {
                byte[] content = members[i + 1].getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(members[i]);
                entry.setSize(content.length);
                out.putArchiveEntry(entry);
                out.write(content);
                out.closeArchiveEntry();
            }
        }
        Path tar = Files.write(folder.resolve("b.tar"), packed.toByteArray());
        List<String> asTheyLie = List.of(
                "plain.csv",
                "d/Contacts.db-WAL",
                "d/LIST.FPT",
                "d/Contacts.db with log",
                "d/list.dbf with memos",
                "other-journal");
        assertThat(beside(zip.toString())).isEqualTo(asTheyLie);
        assertThat(beside(tar.toString())).isEqualTo(asTheyLie);
        assertThat(beside(zip + "/d/list.dbf")).containsExactly("d/list.dbf with memos");
        assertThat(beside(zip + "/d/Contacts.db")).containsExactly("d/Contacts.db with log");
    }

    /** The members of an archive in the order of their visits, each with what lies beside it. */
    private static List<String> beside(String path) {
        List<String> visited = new ArrayList<>();
        Exhibits.visit(List.of(path), new ExhibitVisitor() {
            @Override
            public void exhibit(Exhibit exhibit) {
                String name = exhibit.source().path();
                name = name.substring(exhibit.source().container().length() + 1);
                for (String ending : List.of("-wal", "-journal", ".fpt", ".dbt")) {
                    Path companion =
                            exhibit.content().resolveSibling(exhibit.content().getFileName() + ending);
                    if (Files.exists(companion)) {
                        try {
                            name += " with " + Files.readString(companion);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }
                }
                visited.add(name);
            }

            @Override
            public void problem(Problem problem) {
                visited.add(problem.what().key());
            }
        });
        return visited;
    }

    @Test
    void keepsCopiesForTheOwnerAlone() throws IOException {
        try (Spool spool = new Spool()) {
            Path copy = spool.take(new ByteArrayInputStream(new byte[1]));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy.getParent())))
                    .isEqualTo("rwx------");
        }
    }
}
