package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecodedTextTest {
    private static final String[] PIECES = {
        "a", "7,", "é", "ß", "李梅", "、", "\uFFFD", "\uD7FF", "\uE000", "😀", "𠮷", "\n"
    };

    @Test
    void utf8ReadsAsJavaReadsItHoweverDamagedAndWhereverBuffersEnd() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            byte[] bytes = bytes(new Random(seed), seed % 4 == 0 ? 0 : seed % 4 * 4);

            assertThat(text(bytes)).as("seed %s", seed).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyPairOfBytesReadsAsJavaReadsIt() throws IOException {
        ByteArrayOutputStream pairs = new ByteArrayOutputStream();
        for (int one = 0; one < 256; one++) {
            for (int other = 0; other < 256; other++) {
                pairs.writeBytes(
                        new byte[] {'.', (byte) one, (byte) other, (byte) 0x80, '.', (byte) one, (byte) other});
            }
        }

        assertThat(text(pairs.toByteArray())).isEqualTo(new String(pairs.toByteArray(), StandardCharsets.UTF_8));
    }

    /** Some 100,000 bytes of text, of every hundred so many by chance. */
    private static byte[] bytes(Random random, int damaged) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (bytes.size() < 100_000) {
            bytes.writeBytes(PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8));
            if (random.nextInt(100) < damaged) {
                bytes.write(random.nextInt(256));
            }
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) throws IOException {
        try (DecodedText text = new DecodedText(new ByteArrayInputStream(bytes), TextEncoding.of("UTF-8", 0))) {
            StringWriter read = new StringWriter();
            text.transferTo(read);
            return read.toString();
        }
    }
}
