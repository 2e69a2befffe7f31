package io.leadtrace.worlds;

import java.util.Set;

/**
 * A leak and lists as files, and the truth.
 *
 * @param shape what was done to the leak, in words
 * @param leak the name of the leak's file; the lists lie in {@code lists} beside it
 * @param rows how many rows the leak has
 * @param sources the names of the files the leak was taken from; empty when its source is not at hand
 * @param lookUp the file that a look-up of numbers names; empty for none
 */
public record Trial(String shape, String leak, int rows, Set<String> sources, String lookUp) {
    public Trial {
        sources = Set.copyOf(sources);
    }
}
