package io.leadtrace.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintsTest {
    private static final String KEY = "0b".repeat(20) + "00".repeat(12);

    @Test
    void digestsAreHmacSha256CutTo64Bits() {
        // RFC 4231, test case 1; the key of 20 bytes is padded with zeros by HMAC itself
        FingerprintKey key = FingerprintKey.fromHex(KEY);
        assertThat(key.digest("", "")).isEqualTo(key.digest("", ""));
        assertThat(Long.toHexString(hmac(key, "Hi There")))
                .isEqualTo(Long.toHexString(key.copy().digest("purpose", "Hi There")));
    }

    private static long hmac(FingerprintKey key, String text) {
        try {
            javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(new javax.crypto.spec.SecretKeySpec(
                    java.util.HexFormat.of().parseHex(key.revealHex()), "HmacSHA256"));
            byte[] all = mac.doFinal(("purpose\0" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return new java.math.BigInteger(1, java.util.Arrays.copyOf(all, 8)).longValue();
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anotherKeyGivesOtherDigestsAndAnotherPurposeToo() {
        FingerprintKey one = FingerprintKey.random();
        FingerprintKey other = FingerprintKey.random();
        assertThat(one.digest("raw", "13800000000")).isNotEqualTo(other.digest("raw", "13800000000"));
        assertThat(one.digest("raw", "13800000000")).isNotEqualTo(one.digest("canonical", "13800000000"));
        assertThat(FingerprintKey.fromHex(one.revealHex()).digest("raw", "x")).isEqualTo(one.digest("raw", "x"));
        assertThat(FingerprintKey.fromHex("no key")).isNull();
        assertThat(one).asString().doesNotContain(one.revealHex());
    }

    @Test
    void aKeyThatIsNotKeptDigestsBySipHash24AndIsNotShown() {
        byte[] key = new byte[SipHash.KEY_LENGTH];
        for (byte i = 0; i < key.length; i++) {
            key[i] = i;
        }
        SipHash sip = SipHash.under(key);
        // the reference implementation's vectors for 0, 2, 6, 8 bytes 00 01 02 ...
        assertThat(sip.of("")).isEqualTo(0x726fdb47dd0e0e31L);
        assertThat(sip.of("\u0100")).isEqualTo(0x0d6c8009d9a94f5aL);
        assertThat(sip.of("\u0100\u0302\u0504")).isEqualTo(0xcbc9466e58fee3ceL);
        assertThat(sip.of("\u0100\u0302\u0504\u0706")).isEqualTo(0x93f5f5799a932462L);
        assertThat(sip.of("a", "b")).isEqualTo(sip.of("a\0b"));

        FingerprintKey passing = FingerprintKey.passing();
        assertThat(passing.copy().digest("raw", "x")).isEqualTo(passing.digest("raw", "x"));
        assertThat(passing.digest("raw", "x"))
                .isNotEqualTo(FingerprintKey.passing().digest("raw", "x"));
        assertThatThrownBy(passing::revealHex).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void equalValuesInOtherSpellingsShareACanonicalDigestAndNoRawOne() {
        FingerprintKey key = FingerprintKey.random();
        List<Long> one =
                Digests.of(key, PiiKinds.named("phone"), "139 1240 5678").get(0).all();
        List<Long> other = Digests.of(key, PiiKinds.named("phone"), "+86-13912405678")
                .get(0)
                .all();
        assertThat(one.subList(1, 6)).isEqualTo(other.subList(1, 6));
        assertThat(one.get(0)).isNotEqualTo(other.get(0));
        assertThat(one.get(1)).isNotNull();
        assertThat(Digests.of(key, PiiKinds.named("phone"), "139****5678")
                        .get(0)
                        .all()
                        .get(1))
                .as("a masked number has no canonical form")
                .isNull();
    }

    @Test
    void theOrderOfListsDoesNotDependOnThreads(@TempDir Path folder) throws IOException {
        for (int file = 0; file < 12; file++) {
            int rows = file % 3 == 0 ? 400 : 5;
            StringBuilder text = new StringBuilder("姓名,手机号\n");
            for (int row = 0; row < rows; row++) {
                text.append("王明,").append(13_800_000_000L + file * 1000L + row).append('\n');
            }
            Files.writeString(folder.resolve("f" + file + ".csv"), text);
        }
        List<List<String>> orders = IntStream.of(1, 2, 5)
                .mapToObj(threads -> {
                    try (SqlSession session = DuckDbSession.inMemory()) {
                        Corpus corpus = new Corpus(session, FingerprintKey.random(), threads);
                        corpus.add(List.of(folder.toString()), ReadOptions.DEFAULT);
                        return corpus.lists().stream()
                                .map(list -> list.id() + " " + list.file().path() + " " + list.rows())
                                .toList();
                    }
                })
                .toList();
        assertThat(orders.get(0)).hasSize(12).isEqualTo(orders.get(1)).isEqualTo(orders.get(2));
    }
}
