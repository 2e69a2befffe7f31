package io.leadtrace.law;

import java.util.Set;

/**
 * People of whom the same is held.
 *
 * @param kinds the kinds of data held of each of them
 * @param minor whether they are younger than the rule set's age
 * @param people how many they are
 */
public record Holding(Set<String> kinds, boolean minor, long people) {
    public Holding {
        kinds = Set.copyOf(kinds);
    }
}
