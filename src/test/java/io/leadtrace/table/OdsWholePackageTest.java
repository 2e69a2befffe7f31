package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * OpenDocument packages encrypted as a whole, as LibreOffice writes them from 24.8 on: a package, packed, by AES-256-GCM under
 * a key of Argon2id. They are written here with the JDK's cipher; the keys were made with the {@code argon2} program of
 * the reference implementation.
 */
class OdsWholePackageTest {
    private static final String PASSWORD = "s3cret-密";
    private static final byte[] SALT = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VECTOR = HexFormat.of().parseHex("00112233445566778899aabb");

    /** Of as many passes, KiB and lanes as LibreOffice takes. */
    private static final String AS_LIBREOFFICE = "a05d8776d58eba4d19c18b3a8f5b7ff7b82200d994bf16c9c8dde57572cebeb3";

    private static final String QUICK = "d2ebebdf16e53f0ad11daf8a973f14adc96b0bacee0b2127510fd8679729ad07";

    private static final String MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String CONTENT = """
            <?xml version="1.0" encoding="UTF-8"?><office:document-content \
            xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">\
            <office:body><office:spreadsheet><table:table table:name="one">%s</table:table></office:spreadsheet></office:body>\
            </office:document-content>""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "3, 65536, 4, " + AS_LIBREOFFICE,
        "3, 64, 4, " + QUICK,
        "1, 1024, 1, d7c2eb31adce0dfd92d5d7bda7406bf6da9dbd26591c422b974788bbe7575a94"
    })
    void thePasswordOpensIt(int passes, int memory, int lanes, String key) throws Exception {
        Path file = written("whole.ods", manifest(passes, memory, lanes), sealed(plainPackage(), key));
        ReadTables tables = ReadTables.of(file, "wrong", PASSWORD);
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.heads.get(0).headers()).containsExactly("name", "phone");
        assertThat(tables.data.get(0))
                .containsExactly(List.of("Li Mei", "13900001357"), List.of("Wang Qiang", "13900002468"));
        assertThat(tables.reading.metadata()).containsEntry("encrypted", "true");
    }

    @Test
    void withoutItIsCalledEncrypted() throws Exception {
        Path file = written("whole.ods", manifest(3, 64, 4), sealed(plainPackage(), QUICK));
        assertThat(ReadTables.of(file, "wrong", "s3cret").problems()).containsExactly("table.encrypted");
    }

    @ParameterizedTest
    @CsvSource({"1, 2000000, 4", "2000000000, 64, 4", "64, 131072, 4", "3, 64, 9", "3, 64, 0", "0, 64, 4", "-1, -64, -4"
    })
    void whatWouldTakeTooMuchIsNotTried(int passes, int memory, int lanes) throws Exception {
        Path file = written("whole.ods", manifest(passes, memory, lanes), sealed(plainPackage(), QUICK));
        assertThat(ReadTables.of(file, PASSWORD).problems()).containsExactly("table.encrypted.unknown");
    }

    @Test
    void aManifestWithoutItsPartIsCalledUnknown() throws Exception {
        Path file = written("whole.ods", "<manifest/>", sealed(plainPackage(), QUICK));
        assertThat(ReadTables.of(file, PASSWORD).problems()).containsExactly("table.encrypted.unknown");
    }

    @ParameterizedTest
    @ValueSource(ints = {120, -1})
    void aChangedByteIsTold(int at) throws Exception {
        byte[] part = sealed(plainPackage(), QUICK);
        part[Math.floorMod(at, part.length)] ^= 1;
        Path file = written("whole.ods", manifest(3, 64, 4), part);
        assertThat(ReadTables.of(file, PASSWORD).problems()).containsExactly("table.broken");
    }

    @Test
    void aPackageThatUnpacksWithoutEndIsStopped() throws Exception {
        byte[] bomb = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 64 << 20);
        Path file = written("bomb.ods", manifest(3, 64, 4), sealed(bomb, QUICK));
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThat(ReadTables.of(file, PASSWORD).problems()).containsExactly("table.large");
    }

    private static String manifest(int passes, int memory, int lanes) {
        Base64.Encoder base64 = Base64.getEncoder();
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" \
                xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" manifest:version="1.4">
                 <manifest:file-entry manifest:full-path="encrypted-package" manifest:size="1" manifest:media-type="%s">
                  <manifest:encryption-data>
                   <manifest:algorithm manifest:algorithm-name="http://www.w3.org/2009/xmlenc11#aes256-gcm" \
                manifest:initialisation-vector="%s"/>
                   <manifest:start-key-generation \
                manifest:start-key-generation-name="http://www.w3.org/2001/04/xmlenc#sha256" manifest:key-size="32"/>
                   <manifest:key-derivation \
                manifest:key-derivation-name="urn:org:documentfoundation:names:experimental:office:manifest:argon2id" \
                manifest:key-size="32" loext:argon2-iterations="%d" loext:argon2-memory="%d" loext:argon2-lanes="%d" \
                manifest:salt="%s"/>
                  </manifest:encryption-data>
                 </manifest:file-entry>
                </manifest:manifest>
                """.formatted(
                        MIMETYPE, base64.encodeToString(VECTOR), passes, memory, lanes, base64.encodeToString(SALT));
    }

    private static byte[] plainPackage() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (String[] row :
                new String[][] {{"name", "phone"}, {"Li Mei", "13900001357"}, {"Wang Qiang", "13900002468"}}) {
            rows.append("<table:table-row>");
            for (String cell : row) {
                rows.append("<table:table-cell office:value-type=\"string\"><text:p>" + cell
                        + "</text:p></table:table-cell>");
            }
            rows.append("</table:table-row>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "mimetype", MIMETYPE.getBytes(StandardCharsets.US_ASCII));
            put(zip, "content.xml", CONTENT.formatted(rows).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** The vector, the packed bytes enciphered, the tag. */
    private static byte[] sealed(byte[] plain, String key) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
            out.write(plain);
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(HexFormat.of().parseHex(key), "AES"),
                new GCMParameterSpec(128, VECTOR));
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.write(VECTOR);
        part.write(cipher.doFinal(packed.toByteArray()));
        return part.toByteArray();
    }

    private Path written(String name, String manifest, byte[] part) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "mimetype", MIMETYPE.getBytes(StandardCharsets.US_ASCII));
            put(zip, OdsPackage.WHOLE, part);
            put(zip, "META-INF/manifest.xml", manifest.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(part);
        zip.closeEntry();
    }
}
