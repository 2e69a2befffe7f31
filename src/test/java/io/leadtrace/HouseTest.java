package io.leadtrace;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the house: its floors, who may use which library, and complete catalogues. */
class HouseTest {
    private static final String ROOT = "io.leadtrace";

    /** Rooms by floor; imports go down only, never sideways. The front door is above them all. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("language"),
            Set.of("source", "engine", "index", "parquet"),
            Set.of("pii"),
            Set.of("table", "law"),
            Set.of("detect"),
            Set.of("fingerprint"),
            Set.of("casefile"),
            Set.of("match"),
            Set.of("evidence"),
            Set.of("trace", "mark", "find", "redact"),
            Set.of("report"),
            Set.of("cli"),
            Set.of(""));

    /** The only rooms that may import a library. */
    private static final Map<String, Set<String>> ONLY = Map.of(
            "picocli", Set.of("cli", ""),
            "java.sql", Set.of("engine"),
            "org.duckdb", Set.of("engine"),
            "org.apache.spark", Set.of("engine"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void importsGoDownOnly() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : HOUSE) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                String to = dependency.getTargetClass().getPackageName();
                if (to.startsWith(ROOT)
                        && !room(from.getPackageName()).equals(room(to))
                        && floor(room(to)) >= floor(room(from.getPackageName()))) {
                    wrong.add(from.getName() + " -> "
                            + dependency.getTargetClass().getName());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void librariesStayInTheirRooms() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : HOUSE) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                String to = dependency.getTargetClass().getName();
                ONLY.forEach((library, rooms) -> {
                    if (to.startsWith(library + ".") && !rooms.contains(room(from.getPackageName()))) {
                        wrong.add(from.getName() + " -> " + to);
                    }
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRoomHasAFloorAndSaysWhatItIsFor() {
        for (JavaClass one : HOUSE) {
            String room = room(one.getPackageName());
            assertThat(FLOORS).as(one.getName()).anyMatch(floor -> floor.contains(room));
            if (!room.isEmpty()) {
                assertThat(HOUSE.contain(ROOT + "." + room + ".package-info") || packageInfoInSources(room))
                        .as("package-info of " + room)
                        .isTrue();
            }
        }
    }

    @Test
    void cataloguesListEveryImplementation() throws ReflectiveOperationException {
        for (JavaClass catalogue : HOUSE) {
            for (Field field : catalogue.reflect().getDeclaredFields()) {
                if (field.getName().equals("ALL") && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    complete(catalogue, (Collection<?>) field.get(null));
                }
            }
        }
    }

    private static void complete(JavaClass catalogue, Collection<?> listed) {
        String simple = catalogue.getSimpleName();
        JavaClass type = HOUSE.get(catalogue.getPackageName() + "."
                + simple.substring(0, simple.length() - (simple.endsWith("s") ? 1 : 0)));
        Set<String> named = listed.stream().map(one -> one.getClass().getName()).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (JavaClass one : HOUSE) {
            if (one.isAssignableTo(type.getName())
                    && !one.isInterface()
                    && !one.getModifiers().contains(JavaModifier.ABSTRACT)
                    && !named.contains(one.getName())) {
                missing.add(one.getName());
            }
        }
        assertThat(missing).as("not in " + catalogue.getName()).isEmpty();
    }

    @Test
    void noRoomIsAStoreroom() {
        assertThat(HOUSE.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> name.matches(".*(Impl|Manager|Helper|Utils?)"));
    }

    private static boolean packageInfoInSources(String room) {
        return java.nio.file.Files.exists(
                java.nio.file.Path.of("src/main/java/io/leadtrace", room, "package-info.java"));
    }

    private static String room(String packageName) {
        if (packageName.equals(ROOT)) {
            return "";
        }
        String below = packageName.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private static int floor(String room) {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room)) {
                return floor;
            }
        }
        throw new AssertionError("no floor for room " + room);
    }
}
