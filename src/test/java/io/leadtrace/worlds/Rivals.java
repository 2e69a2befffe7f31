package io.leadtrace.worlds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaks of one list while others look much like it. */
final class Rivals {
    private Rivals() {}

    static World samePeople(Scene scene, Taking taking) {
        List<Integer> people = scene.people(scene.dice.between(0.25, 0.6));
        List<Field> fields = scene.fields(true);
        Sheet source = scene.kept(scene.exactClerk(), people, fields);
        boolean sourceFirst = scene.dice.chance(0.5);
        String name = sourceFirst ? scene.add(source) : "";
        Sheet rival = scene.kept(
                scene.clerk(),
                scene.dice.shuffled(scene.dice.chance(0.5) ? more(scene, people) : scene.dice.part(people, 0.98)),
                scene.dice.chance(0.5) ? fields : scene.fields(true));
        scene.add(rival);
        name = sourceFirst ? name : scene.add(source);
        scene.unrelated(scene.dice.between(2, 5), true);
        if (scene.dice.chance(0.5)) {
            scene.aggregator(true);
        }
        Sheet leak = taking.passedOn(
                taking.columns(topped(scene, taking, taking.part(source)), List.of(Field.NAME, Field.PHONE), 1));
        return scene.world(taking.shape(), leak, Set.of(name));
    }

    static World snapshots(Scene scene, Taking taking) {
        Clerk clerk = scene.clerk();
        List<Field> fields = new ArrayList<>(scene.fields(true));
        if (!fields.contains(Field.EMPLOYER)) {
            fields.add(Field.EMPLOYER);
        }
        int months = scene.dice.between(3, 6);
        int right = scene.dice.below(months);
        List<Integer> clients = new ArrayList<>(scene.people(scene.dice.between(0.25, 0.5)));
        double leave = scene.dice.chance(0.5) ? 0 : scene.dice.between(0.005, 0.03);
        double join = scene.dice.between(0.005, 0.03);
        String name = "";
        Sheet source = null;
        for (int month = 0; month < months; month++) {
            Sheet snapshot = Sheet.kept(clerk, scene.town, clients, fields, month);
            String file = scene.add(snapshot);
            if (month == right) {
                name = file;
                source = snapshot;
            }
            Set<Integer> known = new HashSet<>(clients);
            clients = new ArrayList<>(scene.dice.part(clients, 1 - leave));
            clients.addAll(scene.dice.part(
                    scene.everybody.stream().filter(id -> !known.contains(id)).toList(), join));
        }
        scene.unrelated(scene.dice.between(1, 4), true);
        if (scene.dice.chance(0.5)) {
            scene.aggregator(true);
        }
        Sheet leak = taking.passedOn(taking.columns(
                topped(scene, taking, taking.part(source)), List.of(Field.NAME, Field.PHONE, Field.EMPLOYER), 1));
        return scene.world("month " + right + " of " + months + ", " + taking.shape(), leak, Set.of(name));
    }

    static World recipients(Scene scene, Taking taking) {
        Sheet export = OneSource.source(scene, true);
        List<Sheet> copies = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            copies.add(export.with(scene.dice.part(export.lines(), 0.85)));
            names.add(scene.add(copies.get(i)));
        }
        if (scene.dice.chance(0.3)) {
            scene.unrelated(scene.dice.between(1, 3), true);
        }
        int first = scene.dice.below(8);
        boolean pooled = scene.dice.chance(0.4);
        Set<String> sources = new HashSet<>(Set.of(names.get(first)));
        Sheet taken = copies.get(first);
        if (pooled) {
            int second = (first + scene.dice.between(1, 7)) % 8;
            sources.add(names.get(second));
            Set<Sheet.Line> both = new HashSet<>(copies.get(first).lines());
            both.addAll(copies.get(second).lines());
            taken = export.with(export.lines().stream().filter(both::contains).toList());
        }
        Sheet leak = export.with(scene.dice.part(taken.lines(), scene.dice.between(0.5, 1.0)));
        leak = taking.toppedUp(
                leak,
                elsewhere(
                        scene,
                        export,
                        scene.dice.between(5, Math.max(6, leak.lines().size() / 20))));
        leak = taking.passedOn(taking.columns(leak, List.of(Field.NAME, Field.PHONE), 1));
        return scene.world((pooled ? "two pooled, " : "one, ") + taking.shape(), leak, sources);
    }

    static World resale(Scene scene, Taking taking) {
        Sheet source = OneSource.source(scene, true);
        Sheet sold = source.with(scene.dice.part(source.lines(), scene.dice.between(0.75, 1.0)));
        List<Field> fields = sold.fields().stream()
                .filter(field -> List.of(Field.NAME, Field.PHONE, Field.EMPLOYER, Field.DEED, Field.ADDRESS)
                                .contains(field)
                        || scene.dice.chance(0.6))
                .toList();
        int style = scene.dice.below(5);
        Sheet resale = sold.columns(scene.dice.shuffled(fields))
                .rewritten(Field.PHONE, phone -> phone.isEmpty() ? phone : Phones.styled(Phones.bare(phone), style))
                .mistyped(scene.dice.between(0.01, 0.03), scene.dice);
        resale = scene.dice.chance(0.4) ? resale.with(scene.dice.shuffled(resale.lines())) : resale;
        boolean fromResale = scene.dice.chance(0.5);
        String original = scene.add(source);
        String copy = scene.add(resale);
        OneSource.others(scene, true);
        Sheet leak = taking.passedOn(
                taking.columns(taking.part(fromResale ? resale : source), List.of(Field.NAME, Field.PHONE), 2));
        return scene.world(
                (fromResale ? "from the resale, " : "from the original, ") + taking.shape(),
                leak,
                Set.of(fromResale ? copy : original));
    }

    /** These people and some more. */
    private static List<Integer> more(Scene scene, List<Integer> people) {
        Set<Integer> all = new HashSet<>(people);
        all.addAll(scene.people(0.05));
        return all.stream().sorted().toList();
    }

    /** In some worlds a few rows from elsewhere. */
    static Sheet topped(Scene scene, Taking taking, Sheet part) {
        int most = part.lines().size() / 20;
        return most > 0 && scene.dice.chance(0.4)
                ? taking.toppedUp(part, elsewhere(scene, part, scene.dice.between(1, most)))
                : part;
    }

    /** Rows of people who are not in the list, as somebody else wrote them. */
    static Sheet elsewhere(Scene scene, Sheet list, int count) {
        Set<Integer> known = new HashSet<>();
        list.lines().forEach(line -> known.add(line.person()));
        List<Integer> strangers = scene.dice.shuffled(
                scene.everybody.stream().filter(id -> !known.contains(id)).toList());
        return scene.kept(scene.clerk(), strangers.subList(0, Math.min(count, strangers.size())), list.fields());
    }
}
