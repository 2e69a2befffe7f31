package io.leadtrace.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Leaks whose source, or most of it, is not at hand. */
final class NotAtHand {
    private NotAtHand() {}

    static World none(Scene scene, Taking taking) {
        List<Integer> people = scene.people(scene.dice.between(0.25, 0.6));
        List<Field> fields = scene.fields(true);
        int kind = scene.dice.below(4);
        Sheet source = scene.kept(kind >= 2 ? scene.exactClerk() : scene.clerk(), people, fields);
        scene.unrelated(scene.dice.between(3, 8), true);
        if (kind == 1 || kind == 3) {
            scene.aggregator(true);
        }
        if (kind >= 2) {
            scene.add(scene.kept(
                    scene.clerk(),
                    scene.dice.shuffled(scene.dice.part(people, scene.dice.between(0.7, 0.98))),
                    scene.dice.chance(0.5) ? fields : scene.fields(true)));
        }
        Sheet leak = taking.passedOn(taking.columns(taking.part(source), List.of(Field.NAME, Field.PHONE), 1));
        String at = List.of("unrelated lists, ", "aggregator, ", "same people, ", "same people and aggregator, ")
                .get(kind);
        return scene.world(at + taking.shape(), leak, Set.of());
    }

    static World recycled(Scene scene, Taking taking) {
        Sheet source = OneSource.source(scene, true);
        String name = scene.add(source);
        OneSource.others(scene, true);
        Sheet leak = taking.columns(source, List.of(Field.NAME, Field.PHONE), 1);
        leak = leak.with(scene.dice.part(leak.lines(), scene.dice.between(0.2, 0.6)));
        int rest = leak.lines().size() * 2;
        List<Sheet.Line> anywhere = new ArrayList<>();
        int pools = scene.dice.between(3, 6);
        for (int i = 0; i < pools; i++) {
            anywhere.addAll(Rivals.elsewhere(scene, source, rest / pools)
                    .columns(source.fields())
                    .lines());
        }
        leak = taking.toppedUp(leak, source.with(anywhere));
        return scene.world(taking.shape(), taking.passedOn(leak.with(scene.dice.shuffled(leak.lines()))), Set.of(name));
    }
}
