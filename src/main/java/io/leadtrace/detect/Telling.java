package io.leadtrace.detect;

import java.util.Map;

/**
 * How much the content of a column says for a kind, in natural logarithms of odds.
 *
 * @param valid what it says if every value is valid
 * @param possible what it says if every value is possible
 * @param stranger what it says if no value is of the kind; negative
 */
record Telling(double valid, double possible, double stranger) {
    private static final Telling DEFAULT = new Telling(2.5, 0.3, -5);

    private static final Map<String, Telling> OF = Map.ofEntries(
            Map.entry("phone", new Telling(7, 0.5, -7)),
            Map.entry("national-id", new Telling(9, 0.5, -7)),
            Map.entry("email", new Telling(9, 0, -8)),
            Map.entry("person-name", new Telling(4.6, -0.4, -6)),
            Map.entry("first-name", new Telling(2.6, -0.2, -5)),
            Map.entry("last-name", new Telling(2.6, -0.2, -5)),
            Map.entry("bank-card", new Telling(6, 0.8, -7)),
            Map.entry("property-record", new Telling(7.5, 0.3, -6)),
            Map.entry("employer", new Telling(5, 0.2, -3)),
            Map.entry("address", new Telling(5.4, 0.4, -4)),
            Map.entry("street", new Telling(2.5, 0.8, -4)),
            Map.entry("city", new Telling(4, 0.1, -4)),
            Map.entry("state", new Telling(3.6, 0.1, -5)),
            Map.entry("province", new Telling(5.5, 0, -6)),
            Map.entry("district", new Telling(4.5, 0, -5)),
            Map.entry("county", new Telling(3, 0.1, -4)),
            Map.entry("postcode", new Telling(5, 0.3, -6)),
            Map.entry("country", new Telling(4, 0, -4)),
            Map.entry("estate", new Telling(3.6, 0.2, -3)),
            Map.entry("unit", new Telling(4.5, 0.2, -4)),
            Map.entry("gender", new Telling(6, 0.3, -5)),
            Map.entry("birth-date", new Telling(3, 0.3, -6)),
            Map.entry("date", new Telling(4, 0.5, -6)),
            Map.entry("row-number", new Telling(0, -3, -9)),
            Map.entry("passport", new Telling(3, 0.3, -5)),
            Map.entry("social-credit-code", new Telling(8, 0, -7)),
            Map.entry("plate", new Telling(8, 0, -6)),
            Map.entry("layout", new Telling(6, 0, -5)),
            Map.entry("floor-area", new Telling(6, 0, -5)),
            Map.entry("age", new Telling(6, 0.3, -5)),
            Map.entry("lead-status", new Telling(3.4, 0.2, -2)),
            Map.entry("source-channel", new Telling(3, 0, -1.5)),
            Map.entry("job-title", new Telling(3.5, 0.2, -2)),
            Map.entry("school", new Telling(3.6, 0, -2)),
            Map.entry("course", new Telling(5, 0, -1.5)),
            Map.entry("notes", new Telling(4.6, 0.6, -1)),
            Map.entry("wechat", new Telling(6, 0.2, -3)),
            Map.entry("salesperson", new Telling(1, 0.3, -3)),
            Map.entry("child-name", new Telling(1, 0.3, -5)),
            Map.entry("order-number", new Telling(1, 0.4, -2)),
            Map.entry("health", new Telling(5, 0.1, -1.5)),
            Map.entry("lodging", new Telling(5, 0.1, -1.5)),
            Map.entry("communication", new Telling(5, 0.1, -1.5)),
            Map.entry("vehicle", new Telling(5, 0, -2)),
            Map.entry("price", new Telling(1.5, 0, -4)),
            Map.entry("income", new Telling(1.2, 0, -3)),
            Map.entry("loan-amount", new Telling(1.2, 0, -4)),
            Map.entry("mortgage", new Telling(4.4, 0, -2)));

    static Telling of(String kind) {
        return OF.getOrDefault(kind, DEFAULT);
    }
}
