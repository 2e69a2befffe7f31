package io.leadtrace.pii;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of {@link PiiKind}, on every kind. */
class PiiKindsTest {
    private static final String OTHERS = "01X-/. @*，张号十";

    static Stream<List<String>> spellings() throws IOException {
        return rows("spellings.tsv");
    }

    static Stream<List<String>> untrue() throws IOException {
        return rows("untrue.tsv");
    }

    static Stream<List<String>> apart() throws IOException {
        return rows("apart.tsv");
    }

    static Stream<List<String>> nothing() throws IOException {
        return rows("nothing.tsv");
    }

    @ParameterizedTest
    @MethodSource("apart")
    void twoValuesHaveTwoCanonicalForms(List<String> row) {
        PiiKind kind = PiiKinds.named(row.get(0));
        assertThat(kind.canonical(row.get(1)))
                .as(String.join(" | ", row))
                .isNotEmpty()
                .isNotEqualTo(kind.canonical(row.get(2)));
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void whatSaysNothingLinksNobody(List<String> row) {
        assertThat(PiiKinds.named(row.get(0)).canonical(row.get(1)))
                .as(String.join(" | ", row))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void twoSpellingsShareTheCanonicalFormOrAKey(List<String> row) {
        PiiKind kind = PiiKinds.named(row.get(0));
        assertThat(shares(kind, row.get(1), row.get(2)))
                .as(String.join(" | ", row))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("untrue")
    void whatCannotBeTrueIsInvalidAndLinksNobody(List<String> row) {
        PiiKind kind = PiiKinds.named(row.get(0));
        assertThat(kind.examine(row.get(1))).as(String.join(" | ", row)).isEqualTo(Likeness.INVALID);
        assertThat(kind.canonical(row.get(1))).isEmpty();
    }

    @Test
    void aValidValueHasACanonicalForm() throws IOException {
        for (String text : texts()) {
            for (PiiKind kind : PiiKinds.ALL) {
                if (kind.examine(text) == Likeness.VALID) {
                    assertThat(kind.canonical(text))
                            .as(kind.name() + " of " + text)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void theCanonicalFormIsItsOwnCanonicalForm() throws IOException {
        for (String text : texts()) {
            for (PiiKind kind : PiiKinds.ALL) {
                String canonical = kind.canonical(text);
                if (!canonical.isEmpty()) {
                    assertThat(kind.canonical(canonical))
                            .as(kind.name() + " of " + text)
                            .isEqualTo(canonical);
                }
            }
        }
    }

    @Test
    void aMaskNeverShowsTheValue() throws IOException {
        for (String text : texts()) {
            for (PiiKind kind : PiiKinds.ALL) {
                if (text.indexOf('*') < 0) {
                    assertThat(kind.mask(text))
                            .as(kind.name() + " of " + text)
                            .doesNotContain(text)
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void formsAreCanonicalFormAndKeys() throws IOException {
        FormBuffer written = new FormBuffer();
        for (String text : texts()) {
            for (PiiKind kind : PiiKinds.ALL) {
                PiiKind.Forms forms = new PiiKind.Forms(kind.canonical(text), kind.keys(text));
                kind.forms(text, written);
                assertThat(List.of(kind.forms(text), written.forms()))
                        .as(kind.name() + " of " + text)
                        .containsOnly(forms);
            }
        }
    }

    /** A character without width goes the long way, which commonest spellings spare themselves. */
    @Test
    void commonSpellingsAreSplitAndBroughtToFormsAsAllOthersAre() throws IOException {
        for (String text : texts()) {
            for (String like : damaged(text)) {
                for (PiiKind kind : PiiKinds.ALL) {
                    String other = "\u200b" + like;
                    assertThat(kind.forms(like)).as(kind.name() + " of " + like).isEqualTo(kind.forms(other));
                    assertThat(plainly(kind.split(like)))
                            .as(kind.name() + " of " + like)
                            .isEqualTo(plainly(kind.split(other)));
                }
            }
        }
    }

    @Test
    void recognisingIsExaminingAndBringingToCanonicalForm() throws IOException {
        for (String text : texts()) {
            for (String like : damaged(text)) {
                for (PiiKind kind : PiiKinds.ALL) {
                    String canonical = kind.split(like).stream()
                            .map(kind::canonical)
                            .filter(form -> !form.isEmpty())
                            .findFirst()
                            .orElse("");
                    assertThat(kind.recognise(like))
                            .as(kind.name() + " of " + like)
                            .isEqualTo(new PiiKind.Recognised(kind.examine(like), canonical));
                }
            }
        }
    }

    private static List<String> plainly(List<String> texts) {
        return texts.stream().map(Spelling::plain).toList();
    }

    /** A text as it stands, and with a character dropped, doubled or changed at some places. */
    private static List<String> damaged(String text) {
        Random random = new Random(text.hashCode());
        List<String> damaged = new ArrayList<>(List.of(text, " " + text, text + "\u3000", "'" + text));
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(text.length());
            char other = OTHERS.charAt(random.nextInt(OTHERS.length()));
            damaged.add(text.substring(0, at) + text.substring(at + 1));
            damaged.add(text.substring(0, at) + text.charAt(at) + text.substring(at));
            damaged.add(text.substring(0, at) + other + text.substring(at + 1));
        }
        return damaged;
    }

    @Test
    void aMaskCoversAShortValueWhole() {
        for (String text : List.of("张", "A", "7", "ab", "12")) {
            for (PiiKind kind : PiiKinds.ALL) {
                assertThat(kind.mask(text)).as(kind.name() + " of " + text).doesNotContain(text);
            }
        }
    }

    @Test
    void maskedAndInvalidValuesHaveNoCanonicalForm() throws IOException {
        for (String text : texts()) {
            for (PiiKind kind : PiiKinds.ALL) {
                Likeness likeness = kind.examine(text);
                if (likeness == Likeness.INVALID || likeness == Likeness.MASKED) {
                    assertThat(kind.canonical(text))
                            .as(kind.name() + " of " + text)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void noKindFailsOnAnyText() {
        for (String text : List.of(
                "",
                " ",
                "\u0000",
                "*",
                "-",
                "'",
                "@",
                "((((",
                "1".repeat(5_000),
                "张".repeat(3_000),
                "\ud83d",
                "a@@b",
                "第号")) {
            for (PiiKind kind : PiiKinds.ALL) {
                kind.examine(text);
                kind.split(text).forEach(kind::canonical);
                assertThat(kind.keys(text))
                        .hasSizeLessThanOrEqualTo(PiiKind.MOST_KEYS)
                        .doesNotContainNull();
                kind.mask(text);
            }
        }
    }

    /** The kinds the command line and its JSON promise by name. */
    @Test
    void theCatalogueHoldsTheKindsThatArePromised() {
        assertThat(PiiKinds.ALL.stream().map(PiiKind::name))
                .containsExactlyInAnyOrder(
                        ("person-name first-name last-name phone email national-id passport bank-card"
                                        + " social-credit-code employer job-title address province state city county district street"
                                        + " postcode country property-record estate unit floor-area layout price mortgage gender"
                                        + " birth-date age plate vehicle wechat qq income loan-amount lead-status notes"
                                        + " source-channel salesperson date order-number child-name school course"
                                        + " health lodging communication row-number other")
                                .split(" "));
    }

    @Test
    void everyKindHasSpellingsToHoldItTo() throws IOException {
        Set<String> held = spellings().map(row -> row.get(0)).collect(java.util.stream.Collectors.toSet());
        assertThat(PiiKinds.ALL.stream().map(PiiKind::name).filter(name -> !held.contains(name)))
                .isEmpty();
    }

    @Test
    void everyKindHeadersNameIsThere() {
        assertThat(PiiKinds.ALL.stream().map(PiiKind::name))
                .doesNotHaveDuplicates()
                .containsAll(PiiKinds.HEADER_KINDS);
    }

    private static boolean shares(PiiKind kind, String one, String other) {
        if (!kind.canonical(one).isEmpty() && kind.canonical(one).equals(kind.canonical(other))) {
            return true;
        }
        List<String> keys = kind.keys(one);
        List<String> others = kind.keys(other);
        for (int place = 0; place < Math.min(keys.size(), others.size()); place++) {
            if (!keys.get(place).isEmpty() && keys.get(place).equals(others.get(place))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> texts() throws IOException {
        Set<String> texts = new java.util.TreeSet<>();
        spellings().forEach(row -> texts.addAll(row.subList(1, 3)));
        untrue().forEach(row -> texts.add(row.get(1)));
        texts.removeIf(text -> text.length() < 2);
        return texts;
    }

    private static Stream<List<String>> rows(String name) throws IOException {
        try (InputStream in = PiiKindsTest.class.getResourceAsStream(name)) {
            List<List<String>> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
            return rows.stream();
        }
    }
}
