package io.leadtrace.worlds;

import java.util.List;
import java.util.Set;

/** Leaks of one list among lists that have nothing to do with it. */
final class OneSource {
    private OneSource() {}

    static World part(Scene scene, Taking taking) {
        Sheet source = source(scene, true);
        String name = scene.add(source);
        others(scene, true);
        Sheet leak = taking.passedOn(
                taking.columns(Rivals.topped(scene, taking, taking.part(source)), List.of(Field.NAME, Field.PHONE), 1));
        return scene.world(taking.shape(), leak, Set.of(name));
    }

    static World extract(Scene scene, Taking taking) {
        Sheet source = source(scene, true);
        String name = scene.add(source);
        others(scene, true);
        int count = scene.dice.between(12, 40);
        Sheet leak = taking.passedOn(taking.columns(
                Rivals.topped(scene, taking, taking.few(source, count)), List.of(Field.NAME, Field.PHONE), 2));
        return scene.world(taking.shape(), leak, Set.of(name));
    }

    static World masked(Scene scene, Taking taking) {
        Sheet source = source(scene, true);
        String name = scene.add(source);
        others(scene, true);
        Sheet leak =
                taking.columns(Rivals.topped(scene, taking, taking.part(source)), List.of(Field.NAME, Field.PHONE), 1);
        return scene.world(taking.shape(), taking.masked(taking.passedOn(leak)), Set.of(name));
    }

    static World noPhone(Scene scene, Taking taking) {
        Sheet source = source(scene, scene.dice.chance(0.5));
        String name = scene.add(source);
        others(scene, scene.dice.chance(0.5));
        Sheet part = Rivals.topped(scene, taking, taking.part(source));
        List<Field> without =
                part.fields().stream().filter(field -> field != Field.PHONE).toList();
        Sheet leak = taking.passedOn(taking.columns(part.columns(without), List.of(Field.NAME), 2));
        return scene.world(taking.shape(), leak, Set.of(name));
    }

    static Sheet source(Scene scene, boolean phone) {
        Sheet source = scene.kept(scene.clerk(), scene.people(scene.dice.between(0.25, 0.6)), scene.fields(phone));
        return scene.dice.chance(0.3) ? source.sorted(scene.dice.any(source.fields())) : source;
    }

    static void others(Scene scene, boolean phone) {
        scene.unrelated(scene.dice.between(3, 8), phone);
        scene.aggregator(phone);
    }
}
