package io.leadtrace.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorldsTest {
    @ParameterizedTest
    @EnumSource(Case.class)
    void aSeedIsAWorld(Case kind) {
        World once = kind.world(5);
        World again = kind.world(5);
        assertThat(again).isEqualTo(once);
        assertThat(kind.world(6).leak().sheet()).isNotEqualTo(once.leak().sheet());
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void sourcesAreAtHandAndHoldWhatTheLeakHolds(Case kind) {
        for (long seed = 1; seed < 6; seed++) {
            World world = kind.world(seed);
            Set<String> names = world.lists().stream().map(World.Kept::name).collect(Collectors.toSet());
            assertThat(names).hasSameSizeAs(world.lists()).containsAll(world.sources());
            assertThat(world.sources().isEmpty()).isEqualTo(kind == Case.NO_SOURCE);
            Set<Integer> held = new HashSet<>();
            for (World.Kept list : world.lists()) {
                if (world.sources().contains(list.name())) {
                    list.sheet().lines().forEach(line -> held.add(line.person()));
                }
            }
            List<Sheet.Line> leaked = world.leak().sheet().lines();
            assertThat(leaked).hasSizeGreaterThan(10);
            double known =
                    leaked.stream().filter(line -> held.contains(line.person())).count() / (double) leaked.size();
            if (kind == Case.RECYCLED) {
                assertThat(known).isBetween(0.3, 0.45);
            } else if (kind != Case.NO_SOURCE) {
                assertThat(known).isGreaterThan(0.9);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void everyRowIsAsWideAsItsHeader(Case kind) {
        World world = kind.world(3);
        for (World.Kept list : world.lists()) {
            assertThat(list.sheet().lines())
                    .allMatch(line ->
                            line.cells().size() == list.sheet().headers().size());
        }
        assertThat(world.leak().sheet().lines())
                .allMatch(line ->
                        line.cells().size() == world.leak().sheet().headers().size());
    }
}
