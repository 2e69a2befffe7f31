package io.leadtrace.worlds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaks put together from two lists. */
final class TwoSources {
    private TwoSources() {}

    static World union(Scene scene, Taking taking) {
        List<Field> fields = scene.fields(true);
        Sheet one = scene.kept(scene.clerk(), scene.people(scene.dice.between(0.2, 0.45)), fields);
        Sheet two = scene.kept(
                scene.clerk(),
                scene.people(scene.dice.between(0.2, 0.45)),
                scene.dice.chance(0.5) ? fields : scene.dice.shuffled(fields));
        Set<String> sources = Set.of(scene.add(one), scene.add(two));
        OneSource.others(scene, true);
        Sheet first = taking.part(one);
        Sheet second = taking.part(two).columns(fields);
        Set<Integer> seen = new HashSet<>();
        List<Sheet.Line> lines = new ArrayList<>();
        first.lines().forEach(line -> add(line, seen, lines));
        second.lines().forEach(line -> add(line, seen, lines));
        Sheet leak = taking.passedOn(taking.columns(first.with(lines), List.of(Field.NAME, Field.PHONE), 1));
        return scene.world("union, " + taking.shape(), leak, sources);
    }

    private static void add(Sheet.Line line, Set<Integer> seen, List<Sheet.Line> lines) {
        if (seen.add(line.person())) {
            lines.add(line);
        }
    }

    static World join(Scene scene, Taking taking) {
        List<Integer> people = scene.people(scene.dice.between(0.35, 0.7));
        List<Field> telling = scene.dice.shuffled(List.of(Field.EMPLOYER, Field.DEED, Field.ADDRESS));
        Sheet one = scene.kept(
                scene.clerk(),
                scene.dice.shuffled(scene.dice.part(people, 0.85)),
                List.of(Field.NAME, Field.PHONE, telling.get(0), Field.DATE));
        Sheet two = scene.kept(
                scene.clerk(),
                scene.dice.shuffled(scene.dice.part(people, 0.85)),
                List.of(Field.NAME, Field.PHONE, telling.get(1), telling.get(2), Field.GENDER));
        Set<String> sources = Set.of(scene.add(one), scene.add(two));
        OneSource.others(scene, true);
        Sheet left = taking.part(one).columns(List.of(Field.NAME, Field.PHONE, telling.get(0)));
        Map<String, Sheet.Line> byPhone = new HashMap<>();
        int phone = two.fields().indexOf(Field.PHONE);
        two.lines().forEach(line -> byPhone.put(Phones.bare(line.cells().get(phone)), line));
        boolean inner = scene.dice.chance(0.5);
        List<Sheet.Line> matched = left.lines().stream()
                .filter(line ->
                        !inner || byPhone.containsKey(Phones.bare(line.cells().get(1))))
                .toList();
        Sheet leak = left.with(matched);
        for (Field field : List.of(telling.get(1), telling.get(2))) {
            int at = two.fields().indexOf(field);
            leak = leak.and(
                    field,
                    two.headers().get(at),
                    matched.stream()
                            .map(line -> byPhone.get(Phones.bare(line.cells().get(1))))
                            .map(line -> line == null ? "" : line.cells().get(at))
                            .toList());
        }
        return scene.world((inner ? "inner" : "left") + " join, " + taking.shape(), taking.passedOn(leak), sources);
    }
}
