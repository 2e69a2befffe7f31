package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * OpenDocument under a password. {@code aes.ods} was written by LibreOffice 7.4 as ODF 1.3, {@code blowfish.ods} by the same
 * as ODF 1.1; both hold two made-up people, under the same password.
 */
class OdsCipherTest {
    private static final String PASSWORD = "s3cret-密";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"aes.ods", "blowfish.ods"})
    void thePasswordOpensIt(String name) throws IOException {
        ReadTables tables = ReadTables.of(file(name), "wrong", PASSWORD);
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.heads.get(0).headers()).containsExactly("name", "phone");
        assertThat(tables.data.get(0))
                .containsExactly(List.of("Li Mei", "13900001357"), List.of("Wang Qiang", "13900002468"));
        assertThat(tables.reading.metadata()).containsEntry("encrypted", "true");
        assertThat(tables.reading.metadata().get("application")).startsWith("LibreOffice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aes.ods", "blowfish.ods"})
    void withoutItIsCalledEncrypted(String name) throws IOException {
        assertThat(ReadTables.of(file(name), "wrong").problems()).containsExactly("table.encrypted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"aes256-cbc=chacha20", "PBKDF2=argon2id", "PBKDF2=argon2d", "100000=2000000000", "100000=x"})
    void anUnknownCipherIsCalledThat(String change) throws IOException {
        Path file = changed(
                file("aes.ods"), change.substring(0, change.indexOf('=')), change.substring(change.indexOf('=') + 1));
        assertThat(ReadTables.of(file, PASSWORD).problems()).containsExactly("table.encrypted.unknown");
    }

    @Test
    void aVectorThatIsNoneIsABrokenFile() throws IOException {
        Path file = changed(file("aes.ods"), "initialisation-vector=\"", "initialisation-vector=\"AAAA");
        assertThat(ReadTables.of(file, PASSWORD).problems()).containsExactly("table.broken");
    }

    private Path file(String name) throws IOException {
        try (InputStream in = OdsCipherTest.class.getResourceAsStream(name)) {
            return Files.write(folder.resolve(name), in.readAllBytes());
        }
    }

    private static Path changed(Path file, String from, String to) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(file.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] part = in.getInputStream(entry).readAllBytes();
                String text = new String(part, StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("META-INF/manifest.xml")
                                ? text.replace(from, to).getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        }
        return Files.write(file, out.toByteArray());
    }
}
