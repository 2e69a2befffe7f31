package io.leadtrace.evidence;

import java.util.Map;
import java.util.Set;

/** What is known beforehand of how often lists that never met agree on a person, by the kind of a column. */
final class Habit {
    /** Facts: everybody who knows the person knows the same. */
    private static final double FACT = 0.95;

    /** Facts that leave some choice in how they are put. */
    private static final double LOOSE_FACT = 0.8;

    /** Worded freely. */
    private static final double WORDED = 0.45;

    /** A kind nobody knows. */
    private static final double UNKNOWN = 0.4;

    /** The organisation's own business with the person. */
    private static final double OWN = 0.15;

    private static final Map<String, Double> OF = Map.ofEntries(
            Map.entry("person-name", FACT),
            Map.entry("first-name", FACT),
            Map.entry("last-name", FACT),
            Map.entry("phone", FACT),
            Map.entry("email", FACT),
            Map.entry("national-id", FACT),
            Map.entry("passport", FACT),
            Map.entry("bank-card", FACT),
            Map.entry("social-credit-code", FACT),
            Map.entry("property-record", FACT),
            Map.entry("plate", FACT),
            Map.entry("wechat", FACT),
            Map.entry("qq", FACT),
            Map.entry("gender", FACT),
            Map.entry("birth-date", FACT),
            Map.entry("country", FACT),
            Map.entry("province", FACT),
            Map.entry("state", FACT),
            Map.entry("city", FACT),
            Map.entry("age", LOOSE_FACT),
            Map.entry("county", LOOSE_FACT),
            Map.entry("district", LOOSE_FACT),
            Map.entry("street", LOOSE_FACT),
            Map.entry("postcode", LOOSE_FACT),
            Map.entry("estate", LOOSE_FACT),
            Map.entry("unit", LOOSE_FACT),
            Map.entry("floor-area", LOOSE_FACT),
            Map.entry("layout", LOOSE_FACT),
            Map.entry("vehicle", LOOSE_FACT),
            Map.entry("child-name", LOOSE_FACT),
            Map.entry("school", LOOSE_FACT),
            Map.entry("employer", WORDED),
            Map.entry("address", WORDED),
            Map.entry("job-title", WORDED),
            Map.entry("price", WORDED),
            Map.entry("mortgage", WORDED),
            Map.entry("income", WORDED),
            Map.entry("notes", OWN),
            Map.entry("source-channel", OWN),
            Map.entry("salesperson", OWN),
            Map.entry("date", OWN),
            Map.entry("order-number", OWN),
            Map.entry("lead-status", OWN),
            Map.entry("loan-amount", WORDED),
            Map.entry("course", OWN),
            Map.entry("health", OWN),
            Map.entry("lodging", OWN),
            Map.entry("communication", OWN));

    private static final Set<String> NAMES = Set.of("person-name", "first-name", "last-name");

    private static final Set<String> IDENTITY =
            Set.of("person-name", "first-name", "last-name", "phone", "national-id", "email");

    private static final Set<String> SHARED =
            Set.of("employer", "job-title", "salesperson", "source-channel", "school");

    private Habit() {}

    /** The share of people on whom two strangers agree in a column of a kind, apart from chance. */
    static double agreement(String kind) {
        return OF.getOrDefault(kind, UNKNOWN);
    }

    /** The same where only coarser keys are held against each other, which leave out what is put freely. */
    static double byKey(String kind) {
        return Math.max(FACT, agreement(kind));
    }

    /** Whether a column of the kind says something of the person and not of the list. */
    static boolean isFact(String kind) {
        return agreement(kind) >= LOOSE_FACT;
    }

    /** Whether a column of the kind is an organisation's own business; whoever worked with a leak may have added one. */
    static boolean isOwn(String kind) {
        return agreement(kind) <= OWN;
    }

    /** Whether a column of the kind says who a row is. */
    static boolean isIdentity(String kind) {
        return IDENTITY.contains(kind);
    }

    /** Whether a column is a person's name or a part of it. */
    static boolean isName(String kind) {
        return NAMES.contains(kind);
    }

    /** Whether values of the kind are texts that many people share, so long that no error makes one out of another. */
    static boolean isShared(String kind) {
        return SHARED.contains(kind);
    }

    /** Whether a column only counts rows. */
    static boolean isCounter(String kind) {
        return kind.equals("row-number");
    }
}
