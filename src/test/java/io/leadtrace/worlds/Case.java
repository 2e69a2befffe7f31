package io.leadtrace.worlds;

/** The kinds of cases a trace must get right. */
public enum Case {
    /** A part of one source among unrelated lists and an aggregator. */
    PART_OF_ONE,
    /** Two organisations with the same people and the same numbers. */
    SAME_PEOPLE,
    /** Monthly snapshots of one system. */
    SNAPSHOTS,
    /** One export given to eight recipients; one leaked it, or two pooled their copies. */
    RECIPIENTS,
    /** Rows of two sources, or columns of two sources joined on the number. */
    TWO_SOURCES,
    /** The source is not at hand. */
    NO_SOURCE,
    /** A third from the source, the rest from anywhere. */
    RECYCLED,
    /** A dozen to forty rows. */
    EXTRACT,
    /** Names and numbers masked. */
    MASKED,
    /** No phone column at all. */
    NO_PHONE,
    /** The source and its resale are both at hand. */
    RESALE;

    /** The world of a seed. */
    World world(long seed) {
        Scene scene = new Scene(seed, name());
        Taking taking = new Taking(scene.seed);
        return switch (this) {
            case PART_OF_ONE -> OneSource.part(scene, taking);
            case SAME_PEOPLE -> Rivals.samePeople(scene, taking);
            case SNAPSHOTS -> Rivals.snapshots(scene, taking);
            case RECIPIENTS -> Rivals.recipients(scene, taking);
            case TWO_SOURCES ->
                scene.dice.chance(0.5) ? TwoSources.union(scene, taking) : TwoSources.join(scene, taking);
            case NO_SOURCE -> NotAtHand.none(scene, taking);
            case RECYCLED -> NotAtHand.recycled(scene, taking);
            case EXTRACT -> OneSource.extract(scene, taking);
            case MASKED -> OneSource.masked(scene, taking);
            case NO_PHONE -> OneSource.noPhone(scene, taking);
            case RESALE -> Rivals.resale(scene, taking);
        };
    }
}
