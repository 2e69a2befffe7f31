package io.leadtrace.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadtrace.law.LawCount.Level;
import io.leadtrace.law.LawCount.ReadingCount;
import io.leadtrace.pii.PiiKinds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the counts of the judicial interpretation of 2017, reckoned by hand, and what any rule set must keep. */
class RuleSetTest {
    private static final RuleSet RULES = RuleSets.usual();

    @ParameterizedTest(name = "{0} with deeds and {1} with phones alone")
    @CsvSource({
        // people with deed, with phone: share and level strict, middle, lenient; lenient on duty
        "3146, 0, 62.92, ESPECIALLY_SERIOUS, 6.292, SERIOUS, 0.6292, BELOW, SERIOUS",
        "50, 0, 1.0, SERIOUS, 0.1, BELOW, 0.01, BELOW, BELOW",
        "49, 99, 0.9998, BELOW, 0.1178, BELOW, 0.0296, BELOW, BELOW",
        "49, 100, 1.0, SERIOUS, 0.118, BELOW, 0.0298, BELOW, BELOW",
        "0, 50000, 10.0, ESPECIALLY_SERIOUS, 10.0, ESPECIALLY_SERIOUS, 10.0, ESPECIALLY_SERIOUS, ESPECIALLY_SERIOUS",
        "0, 2500, 0.5, BELOW, 0.5, BELOW, 0.5, BELOW, SERIOUS",
    })
    void mixedTiersAddUp(
            long deeds,
            long phones,
            double strict,
            Level strictLevel,
            double middle,
            Level middleLevel,
            double lenient,
            Level lenientLevel,
            Level onDuty) {
        List<ReadingCount> readings = RULES.count(
                        List.of(
                                new Holding(Set.of("person-name", "phone", "property-record"), false, deeds),
                                new Holding(Set.of("person-name", "phone"), false, phones)),
                        Map.of())
                .readings();

        assertThat(readings).extracting(ReadingCount::share).containsExactly(strict, middle, lenient);
        assertThat(readings).extracting(ReadingCount::level).containsExactly(strictLevel, middleLevel, lenientLevel);
        assertThat(readings.get(2).onDuty()).isEqualTo(onDuty);
    }

    @Test
    void aPersonCountsOnceInTheHighestTier() {
        LawCount count =
                RULES.count(List.of(new Holding(Set.of("phone", "order-number", "bank-card"), true, 7)), Map.of());

        assertThat(count.readings().get(0).tiers()).containsExactly(7L, 0L, 0L);
        assertThat(count.minors()).isEqualTo(7);
        assertThat(count.categories()).anySatisfy(category -> {
            assertThat(category.kind()).isEqualTo("bank-card");
            assertThat(category.sensitive()).isTrue();
        });
    }

    @Test
    void moreDataNeverCountsLessAndAStricterReadingNeverLess() {
        Random random = new Random(5);
        List<Holding> holdings = new ArrayList<>();
        List<Double> before = List.of(0.0, 0.0, 0.0);
        for (int round = 0; round < 200; round++) {
            String kind = PiiKinds.ALL.get(random.nextInt(PiiKinds.ALL.size())).name();
            holdings.add(new Holding(Set.of(kind), false, random.nextInt(100)));
            List<Double> shares = RULES.count(holdings, Map.of()).readings().stream()
                    .map(ReadingCount::share)
                    .toList();
            assertThat(shares.get(0)).isGreaterThanOrEqualTo(shares.get(1));
            assertThat(shares.get(1)).isGreaterThanOrEqualTo(shares.get(2));
            for (int reading = 0; reading < 3; reading++) {
                assertThat(shares.get(reading)).isGreaterThanOrEqualTo(before.get(reading));
            }
            before = shares;
        }
    }

    @Test
    void everyRuleSetOfOursPassesTheCheckOfAUsersFile(@TempDir Path folder) throws Exception {
        for (RuleSet rules : RuleSets.ALL) {
            Path file = folder.resolve("own.json");
            try (var in = RuleSets.class.getResourceAsStream(rules.name() + ".json")) {
                Files.write(file, in.readAllBytes());
            }
            assertThat(RuleSets.of(file.toString())).isEqualTo(rules);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-such-rules | law.unknown | ",
                "file | law.not-rules | {\"name\": 1, \"tiers\": 3}",
                "file | law.not-rules | not JSON",
                "file | law.not-rules | {}",
                "file | law.part-missing | null",
            })
    void whatIsNoRuleSetIsRefused(String name, String key, String text, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("file");
        if (text != null) {
            Files.writeString(file, text);
        }
        assertThatThrownBy(() -> RuleSets.of(folder.resolve(name).toString()))
                .isInstanceOfSatisfying(
                        WrongRules.class,
                        wrong -> assertThat(wrong.told().key()).isEqualTo(key));
    }
}
