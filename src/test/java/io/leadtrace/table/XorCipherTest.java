package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.CryptoFunctions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XorCipherTest {
    @TempDir
    Path folder;

    /** What other programs that read such files compare with, to know the default password. */
    @Test
    void excelsDefaultPasswordIsTriedLast() {
        assertThat(XorCipher.of(0xB359, 0x9A0A, List.of("other"))).isNotNull();
        assertThatThrownBy(() -> XorCipher.of(0xB359, 0x9A0B, List.of("other")))
                .isInstanceOf(EncryptedDocumentException.class);
    }

    @Test
    void aSheetOfExcel95UnderAPasswordOpensWithIt() throws IOException {
        Path file = Files.write(folder.resolve("locked.xls"), locked("sesame"));

        assertThat(Grids.of(file).reading().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what().key()).isEqualTo("table.encrypted"));
        assertThat(ReadTables.of(file, "wrong").problems()).containsExactly("table.encrypted");
        ReadTables opened = ReadTables.of(file, "wrong", "sesame");
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.data.get(0)).containsExactly(List.of("李梅", "青石公司"));
    }

    /** Two rows of two texts, encrypted as Excel 95 does it: bits turned by three the other way, after the array. */
    private static byte[] locked(String password) throws IOException {
        byte[] array = CryptoFunctions.createXorArray1(password);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        record(out, 0x809, null, new byte[] {0, 5, 0x10, 0, 0, 0, 0, 0});
        int key = CryptoFunctions.createXorKey1(password);
        int verifier = CryptoFunctions.createXorVerifier1(password);
        record(out, 0x2F, null, shorts(key, verifier));
        record(out, 0x42, array, shorts(936));
        String[] texts = {"姓名", "单位", "李梅", "青石公司"};
        for (int i = 0; i < texts.length; i++) {
            byte[] text = texts[i].getBytes(Charset.forName("GBK"));
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes(shorts(i / 2, i % 2, 0, text.length));
            body.writeBytes(text);
            record(out, 0x204, array, body.toByteArray());
        }
        record(out, 0x0A, array, new byte[0]);
        return out.toByteArray();
    }

    private static void record(ByteArrayOutputStream out, int type, byte[] array, byte[] body) {
        out.writeBytes(shorts(type, body.length));
        int place = out.size() + body.length;
        for (int i = 0; i < body.length; i++) {
            int mixed = array == null ? 0 : (body[i] ^ array[place + i & 15]) & 0xff;
            out.write(array == null ? body[i] : mixed >> 3 | mixed << 5);
        }
    }

    private static byte[] shorts(int... values) {
        byte[] bytes = new byte[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[2 * i] = (byte) values[i];
            bytes[2 * i + 1] = (byte) (values[i] >> 8);
        }
        return bytes;
    }
}
