package io.leadtrace.worlds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What people do today: count the numbers of the leak that a list holds, and name the list that holds most. */
final class LookUp {
    private LookUp() {}

    /** The list that holds most of the leak's numbers, if it holds half of them; empty for none. */
    static String names(World world) {
        Set<String> leaked = numbers(world.leak().sheet());
        String best = "";
        int most = 0;
        for (World.Kept list : world.lists()) {
            Set<String> held = numbers(list.sheet());
            held.retainAll(leaked);
            if (held.size() > most) {
                most = held.size();
                best = list.name();
            }
        }
        return most * 2 >= leaked.size() ? best : "";
    }

    private static Set<String> numbers(Sheet sheet) {
        List<String> column = sheet.column(Field.PHONE);
        Set<String> numbers = new HashSet<>();
        column.forEach(phone -> numbers.add(Phones.bare(phone)));
        numbers.remove("");
        return numbers;
    }
}
