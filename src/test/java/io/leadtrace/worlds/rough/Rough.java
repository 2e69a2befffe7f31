package io.leadtrace.worlds.rough;

import io.leadtrace.worlds.Case;
import io.leadtrace.worlds.Dice;
import io.leadtrace.worlds.Trial;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The other worlds. */
public final class Rough {
    private Rough() {}

    /** Writes the leak into the folder and the lists into {@code lists} below it. */
    public static Trial write(Case kind, long seed, Path folder) {
        Stage stage = new Stage(seed, kind.name());
        Plots.Leak leak =
                switch (kind) {
                    case PART_OF_ONE -> Plots.part(stage, false);
                    case SAME_PEOPLE -> Plots.samePeople(stage);
                    case SNAPSHOTS -> Plots.snapshots(stage);
                    case RECIPIENTS -> Plots.recipients(stage);
                    case TWO_SOURCES -> stage.dice.chance(0.5) ? Plots.union(stage) : Plots.join(stage);
                    case NO_SOURCE -> Plots.none(stage);
                    case RECYCLED -> Plots.recycled(stage);
                    case EXTRACT -> Plots.extract(stage);
                    case MASKED -> Plots.part(stage, true);
                    case NO_PHONE -> Plots.noPhone(stage);
                    case RESALE -> Plots.resale(stage);
                };
        Map<String, String> files = new HashMap<>();
        Dice office = Dice.of(stage.seed, "office");
        stage.lists()
                .forEach((name, paper) -> files.put(name, Office.save(paper, folder.resolve("lists"), name, office)));
        String file = Office.save(leak.paper(), folder, "leak", office);
        return new Trial(
                stage.hands.story(),
                file,
                leak.paper().size(),
                leak.sources().stream().map(files::get).collect(Collectors.toSet()),
                files.getOrDefault(lookUp(stage, leak.paper()), ""));
    }

    /** The list with most of the leak's numbers, if it holds half of them; empty for none. */
    private static String lookUp(Stage stage, Paper leak) {
        Set<String> leaked = numbers(leak, stage.city.english);
        String best = "";
        int most = 0;
        for (Map.Entry<String, Paper> list : stage.lists().entrySet()) {
            Set<String> held = numbers(list.getValue(), stage.city.english);
            held.retainAll(leaked);
            if (held.size() > most) {
                most = held.size();
                best = list.getKey();
            }
        }
        return most * 2 >= leaked.size() ? best : "";
    }

    private static Set<String> numbers(Paper paper, boolean english) {
        List<String> column = paper.column(Col.PHONE);
        Set<String> numbers = new HashSet<>();
        column.forEach(cell -> numbers.add(Numbers.bare(cell, english)));
        numbers.remove("");
        return numbers;
    }
}
