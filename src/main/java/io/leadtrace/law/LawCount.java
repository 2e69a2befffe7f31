package io.leadtrace.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * What a rule set counts among people.
 *
 * @param rules the name of the rule set
 * @param people how many people can be told; rows that identify nobody are left out
 * @param minors how many of them are known to be younger than the rule set's age
 * @param readings the counts under each reading of the rules, the strictest first
 * @param categories which kinds of data are held, of most people first
 */
public record LawCount(String rules, long people, long minors, List<ReadingCount> readings, List<Category> categories) {
    public LawCount {
        readings = List.copyOf(readings);
        categories = List.copyOf(categories);
    }

    /** How far a count goes. */
    public enum Level {
        /** Not even the threshold. */
        BELOW,
        /** The threshold, and not yet that of what is especially serious. */
        SERIOUS,
        /** The threshold of what is especially serious. */
        ESPECIALLY_SERIOUS;

        /** Its name in JSON, such as {@code especially-serious}. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The counts under one reading. Each person counts once, in the highest tier reached.
     *
     * @param reading its name
     * @param tiers how many people in each tier, the highest tier first
     * @param share the sum over the tiers of people by threshold; 1 is the threshold
     * @param level what that amounts to
     * @param onDuty what it amounts to for those who hold the data on duty, whose thresholds are half as high
     */
    public record ReadingCount(String reading, List<Long> tiers, double share, Level level, Level onDuty) {
        public ReadingCount {
            tiers = List.copyOf(tiers);
        }
    }

    /**
     * A kind of data that is held.
     *
     * @param kind its name
     * @param people of how many people
     * @param records in how many rows about them
     * @param sensitive whether the rule set names it sensitive
     */
    public record Category(String kind, long people, long records, boolean sensitive) {}
}
