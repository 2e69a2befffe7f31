package io.leadtrace.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Begins columns of one sort: each column in a style of its own, held through its values. */
@FunctionalInterface
interface Maker {
    /** Every maker by the name it has in {@code lists.tsv}. */
    Map<String, Maker> ALL = all();

    /** The values of one column. */
    Supplier<String> column(Draw draw);

    private static Map<String, Maker> all() {
        Map<String, Maker> all = new HashMap<>();
        Persons.addTo(all);
        Numbers.addTo(all);
        Dwellings.addTo(all);
        Business.addTo(all);
        Traditional.addTo(all);
        return Map.copyOf(all);
    }
}
