package io.leadtrace.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.pii.FormBuffer;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {
    private static final String KEY = "0b".repeat(20) + "00".repeat(12);

    @Test
    void keptDigestsAreSipHashUnderHmacOfThePurpose() {
        FingerprintKey key = FingerprintKey.fromHex(KEY);
        SipHash own = SipHash.under(hmac("digest\0purpose"));
        assertThat(key.digest("purpose", "13800000000")).isEqualTo(own.of("13800000000"));
        assertThat(key.code("purpose", "a text"))
                .isEqualTo(HexFormat.of().formatHex(hmac("code\0purpose\0a text"), 0, 16));
    }

    private static byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(KEY), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void sipHashGivesTheVectorsOfItsReference() {
        byte[] key = new byte[SipHash.KEY_LENGTH];
        for (byte i = 0; i < key.length; i++) {
            key[i] = i;
        }
        // bytes 00 01 02 ..., of 0, 2, 6 and 8
        SipHash sipHash = SipHash.under(key);
        assertThat(sipHash.of("")).isEqualTo(0x726fdb47dd0e0e31L);
        assertThat(sipHash.of("\u0100")).isEqualTo(0x0d6c8009d9a94f5aL);
        assertThat(sipHash.of("\u0100\u0302\u0504")).isEqualTo(0xcbc9466e58fee3ceL);
        assertThat(sipHash.of("\u0100\u0302\u0504\u0706")).isEqualTo(0x93f5f5799a932462L);
    }

    @Test
    void theCodeOfAFileIsSipHash24OfItsBytes(@TempDir Path temp) throws IOException {
        byte[] key = new byte[SipHash.KEY_LENGTH];
        byte[] bytes = new byte[16];
        for (byte i = 0; i < key.length; i++) {
            key[i] = i;
            bytes[i] = i;
        }
        Map<Integer, Long> vectors = Map.of(
                0, 0x726fdb47dd0e0e31L,
                7, 0xab0200f58b01d137L,
                8, 0x93f5f5799a932462L,
                15, 0xa129ca6149be45e5L);
        Path file = temp.resolve("file");
        for (Map.Entry<Integer, Long> vector : vectors.entrySet()) {
            Files.write(file, Arrays.copyOf(bytes, vector.getKey()));
            assertThat(FileCode.of(key, file)).isEqualTo(vector.getValue());
        }
        for (int length : new int[] {32_767, 32_768, 32_769, 70_001}) {
            String text = "abc\u4e00".repeat(length).substring(0, length);
            Files.writeString(file, text, StandardCharsets.UTF_16LE);
            assertThat(FileCode.of(key, file)).isEqualTo(SipHash.under(key).of(text));
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
    void aKeyThatIsNotKeptIsNotShown() {
        FingerprintKey passing = FingerprintKey.passing();
        assertThat(passing.digest("raw", "x")).isEqualTo(passing.digest("raw", "x"));
        assertThat(passing.digest("raw", "x"))
                .isNotEqualTo(passing.digest("canonical", "x"))
                .isNotEqualTo(FingerprintKey.passing().digest("raw", "x"));
        assertThatThrownBy(passing::revealHex).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void equalValuesInOtherSpellingsShareACanonicalDigestAndNoRawOne() {
        FingerprintKey key = FingerprintKey.random();
        ColumnDigester phones = new ColumnDigester(key, PiiKinds.named("phone"));
        List<Long> one = phones.digests("139 1240 5678").get(0).all();
        List<Long> other = phones.digests("+86-13912405678").get(0).all();
        assertThat(one.subList(1, 6)).isEqualTo(other.subList(1, 6));
        assertThat(one.get(0)).isNotEqualTo(other.get(0));
        assertThat(one.get(1)).isNotNull();
        assertThat(phones.digests("139****5678").get(0).all().get(1))
                .as("a masked number has no canonical form")
                .isNull();
    }

    /** Values that never, soon, and only much later come again, past the point where the memory of a column that does not repeat is dropped. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6_000, 30_000})
    void aValueThatIsRememberedHasTheDigestsItWouldHave(int different) {
        FingerprintKey key = FingerprintKey.random();
        ColumnDigester digester = new ColumnDigester(key, PiiKinds.named("phone"));
        Set<String> before = new HashSet<>();
        Set<String> wrong = new TreeSet<>();
        FormBuffer forms = new FormBuffer();
        for (int row = 0; row < 30_000; row++) {
            String text = "139 0000 " + (10_000 + row * 7_919L % different) + (row % 5 == 0 ? "、139 1111 2222" : "");
            DigestedCells cells = new DigestedCells(1);
            cells.add(row, row, 1);
            digester.digest(text, 0, cells, forms);
            cells = cells.spread();
            List<Digests> fresh = digester.digests(text);
            boolean same = cells.size() == fresh.size();
            for (int value = 0; same && value < fresh.size(); value++) {
                same = isSame(cells, value, fresh.get(value)) && (!cells.isKnown(value) || before.contains(text));
            }
            if (!same) {
                wrong.add(text);
            }
            before.add(text);
        }
        assertThat(wrong).isEmpty();
        assertThat(before).hasSizeGreaterThanOrEqualTo(different);
    }

    private static boolean isSame(DigestedCells cells, int value, Digests fresh) {
        boolean same = cells.digest(value, DigestedCells.RAW) == fresh.raw();
        for (int place = 0; place < Digests.COARSER; place++) {
            int digest = DigestedCells.CANONICAL + place;
            same &= cells.has(value, digest) == fresh.has(place) && cells.digest(value, digest) == fresh.at(place);
        }
        return same;
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
