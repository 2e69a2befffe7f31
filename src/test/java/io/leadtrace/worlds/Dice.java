package io.leadtrace.worlds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that comes out the same each time: named by a seed and by what it is thrown for. */
public final class Dice {
    private final Random random;
    private final long seed;

    private Dice(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /** Dice of a seed, thrown for something. */
    public static Dice of(long seed, Object... purpose) {
        long mixed = mix(seed);
        for (Object part : purpose) {
            mixed = mix(mixed * 31 + part.toString().hashCode());
        }
        return new Dice(mixed);
    }

    private static long mix(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The seed of these dice, to derive others from. */
    public long seed() {
        return seed;
    }

    /** True with probability {@code p}. */
    public boolean chance(double p) {
        return random.nextDouble() < p;
    }

    /** From 0 to {@code bound - 1}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** From {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** From {@code low} to {@code high}. */
    public double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** Small numbers often, large ones seldom. */
    public int skewed(int bound) {
        double u = random.nextDouble();
        return Math.min(bound - 1, (int) (bound * u * u * u));
    }

    /** One of the choices. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** One of the choices. */
    public <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One character of a text. */
    public String letter(String text) {
        int at = random.nextInt(text.length());
        return text.substring(at, at + 1);
    }

    /** So many digits. */
    public String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    /** The same things in an order of chance. */
    public <T> List<T> shuffled(List<T> things) {
        List<T> copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** A part of the things, in their order; each is in it with probability {@code share}. */
    public <T> List<T> part(List<T> things, double share) {
        List<T> part = new ArrayList<>();
        for (T thing : things) {
            if (chance(share)) {
                part.add(thing);
            }
        }
        return part;
    }
}
