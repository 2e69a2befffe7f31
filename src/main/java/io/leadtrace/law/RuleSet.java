package io.leadtrace.law;

import io.leadtrace.law.LawCount.Category;
import io.leadtrace.law.LawCount.Level;
import io.leadtrace.law.LawCount.ReadingCount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a law counts, as of a date. Immutable.
 *
 * @param name its name
 * @param date since when it is in force, ISO 8601
 * @param source where it stands
 * @param tiers its tiers, the highest first, each with how many people make it serious; all divide the last one's number
 * @param especially how many times the threshold is especially serious
 * @param readings the names of the readings of what is contested, the strictest first
 * @param kinds the tier of a kind of data under each reading; any other kind is of the last tier
 * @param sensitive the kinds it names sensitive
 * @param minor below which age in years anybody's data is sensitive
 */
public record RuleSet(
        String name,
        String date,
        String source,
        List<Tier> tiers,
        int especially,
        List<String> readings,
        Map<String, List<String>> kinds,
        Set<String> sensitive,
        int minor) {

    /** A tier: how many people of it alone are serious. */
    public record Tier(String name, int serious) {}

    public RuleSet {
        tiers = List.copyOf(tiers);
        readings = List.copyOf(readings);
        kinds = Collections.unmodifiableMap(new TreeMap<>(kinds));
        sensitive = Collections.unmodifiableSet(new TreeSet<>(sensitive));
    }

    /**
     * Counts people under every reading. Fa Shi [2017] No. 10, art. 5: what is mixed adds up in proportion,
     * {@code n1/50 + n2/500 + n3/5000}, here in whole numbers over the largest threshold so that nothing is rounded.
     *
     * @param records how many rows hold each kind of data; kinds nobody is held with are left out
     */
    public LawCount count(List<Holding> holdings, Map<String, Long> records) {
        Map<String, Long> categories = new TreeMap<>();
        long people = 0;
        long minors = 0;
        for (Holding holding : holdings) {
            people += holding.people();
            minors += holding.minor() ? holding.people() : 0;
            holding.kinds().forEach(kind -> categories.merge(kind, holding.people(), Long::sum));
        }
        List<ReadingCount> counts = new ArrayList<>();
        for (int reading = 0; reading < readings.size(); reading++) {
            counts.add(count(reading, holdings));
        }
        return new LawCount(
                name,
                people,
                minors,
                counts,
                categories.entrySet().stream()
                        .map(held -> new Category(
                                held.getKey(),
                                held.getValue(),
                                records.getOrDefault(held.getKey(), held.getValue()),
                                sensitive.contains(held.getKey())))
                        .sorted(Comparator.comparingLong(Category::people)
                                .reversed()
                                .thenComparing(Category::kind))
                        .toList());
    }

    private ReadingCount count(int reading, List<Holding> holdings) {
        long[] reached = new long[tiers.size()];
        for (Holding holding : holdings) {
            int highest = tiers.size() - 1;
            for (String kind : holding.kinds()) {
                highest = Math.min(highest, tier(kind, reading));
            }
            reached[highest] += holding.people();
        }
        long threshold = tiers.get(tiers.size() - 1).serious();
        long sum = 0;
        for (int tier = 0; tier < reached.length; tier++) {
            sum += reached[tier] * (threshold / tiers.get(tier).serious());
        }
        return new ReadingCount(
                readings.get(reading),
                Arrays.stream(reached).boxed().toList(),
                (double) sum / threshold,
                level(sum, threshold),
                level(2 * sum, threshold));
    }

    private int tier(String kind, int reading) {
        List<String> names = kinds.get(kind);
        for (int tier = 0; names != null && tier < tiers.size(); tier++) {
            if (tiers.get(tier).name().equals(names.get(reading))) {
                return tier;
            }
        }
        return tiers.size() - 1;
    }

    private Level level(long sum, long threshold) {
        if (sum < threshold) {
            return Level.BELOW;
        }
        return sum < especially * threshold ? Level.SERIOUS : Level.ESPECIALLY_SERIOUS;
    }
}
