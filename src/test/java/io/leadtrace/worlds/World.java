package io.leadtrace.worlds;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A leak, the lists at hand, and the truth.
 *
 * @param shape what was done to the leak, in words
 * @param sources the files the leak was taken from; empty when its source is not at hand
 */
record World(String shape, Kept leak, List<Kept> lists, Set<String> sources) {
    /** A list and its file. */
    record Kept(ListFile file, Sheet sheet) {
        String name() {
            return file.name();
        }
    }

    World {
        lists = List.copyOf(lists);
        sources = Set.copyOf(sources);
    }

    /** Writes {@code leak.*}, the lists in {@code lists} and {@code truth.txt} (shape, then a source a line). */
    Trial write(Path folder) throws IOException {
        leak.file().write(leak.sheet(), folder);
        for (Kept list : lists) {
            list.file().write(list.sheet(), folder.resolve("lists"));
        }
        List<String> truth = new ArrayList<>(List.of(shape));
        truth.addAll(new TreeSet<>(sources));
        Files.write(folder.resolve("truth.txt"), truth, StandardCharsets.UTF_8);
        return new Trial(shape, leak.name(), leak.sheet().lines().size(), sources, LookUp.names(this));
    }
}
