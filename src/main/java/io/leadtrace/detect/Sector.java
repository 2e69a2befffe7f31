package io.leadtrace.detect;

import java.util.List;
import java.util.Map;

/**
 * A sector by the columns its lists have beside names and phones; one data file each.
 *
 * @param name its name in JSON, such as {@code property-management}
 * @param downstream whether it is no origin of lists but puts its marks over those of others, as call centres do
 * @param remark the key of what has to be said with it, below {@code detect.sector.remark}; null for nothing
 * @param kinds how much a column of a kind speaks for it
 * @param headers how much a word within a header speaks for it
 * @param together how much kinds speak for it that stand in one table
 */
record Sector(
        String name,
        boolean downstream,
        String remark,
        Map<String, Double> kinds,
        Map<String, Double> headers,
        List<Together> together) {

    /** Kinds that say more together than one by one. */
    record Together(List<String> kinds, double weight) {}
}
