package io.leadtrace.detect;

import io.leadtrace.law.LawCount;
import io.leadtrace.law.RuleSet;
import io.leadtrace.law.Screening;
import io.leadtrace.pii.PiiKinds;
import java.util.TreeMap;

/** People and rows counted, of a table, a file or all files, in bounded memory. What stands twice counts once. One thread. */
final class PeopleTally {
    private static final int EXACT = 1_000_000;
    private static final int EXACT_BESIDE = 1 << 18;

    private DistinctCount people = new DistinctCount(EXACT);
    private KnownPeople known = new KnownPeople();
    private SampledHashes texts = new SampledHashes(Long::sum);
    private DistinctCount[] ways = new DistinctCount[Way.values().length];
    private final long[] records = new long[PiiKinds.ALL.size()];
    private long rows;
    private long masked;
    private long invalid;
    private long notIdentifying;

    /** A way to tell people beside their strongest identifying value. */
    enum Way {
        NATIONAL_ID,
        PHONE,
        NAME_AND_PHONE,
        NAME_AND_ADDRESS,
        NAME_ONLY
    }

    PeopleTally() {
        for (int way = 0; way < ways.length; way++) {
            ways[way] = new DistinctCount(EXACT_BESIDE);
        }
    }

    /**
     * Counts rows.
     *
     * @param persons who each is about; a row of 0 is passed over
     * @param rowTexts a hash of what each says; may be longer
     * @param kinds what each holds of a person, as {@link HeldKinds} says
     */
    void identified(long[] persons, long[] rowTexts, long[] kinds) {
        long any = 0;
        for (int row = 0; row < persons.length; row++) {
            if (persons[row] == 0) {
                kinds[row] = 0;
                continue;
            }
            rows++;
            people.add(persons[row]);
            texts.add(rowTexts[row], 1);
            known.add(persons[row], kinds[row]);
            any |= kinds[row];
        }
        for (long left = any & ~HeldKinds.MINOR; left != 0; left &= left - 1) {
            int kind = Long.numberOfTrailingZeros(left);
            long holding = 0;
            for (long bits : kinds) {
                holding += bits >>> kind & 1;
            }
            records[kind] += holding;
        }
    }

    /** Counts the people of rows by one more way to tell them; 0 for a row that is not told by it. */
    @SuppressWarnings("EnumOrdinal")
    void also(Way way, long[] persons) {
        DistinctCount count = ways[way.ordinal()];
        for (long person : persons) {
            if (person != 0) {
                count.add(person);
            }
        }
    }

    void masked() {
        rows++;
        masked++;
    }

    void invalid() {
        rows++;
        invalid++;
    }

    void notIdentifying() {
        rows++;
        notIdentifying++;
    }

    /**
     * Adds all that another counted. An empty one takes over what the other holds, as most files have one table and copying
     * costs as much as counting: the other may be asked until this one counts on, and counts no more itself.
     */
    void addAll(PeopleTally other) {
        if (rows == 0) {
            people = other.people;
            known = other.known;
            texts = other.texts;
            ways = other.ways;
        } else {
            people.addAll(other.people);
            known.addAll(other.known);
            texts.addAll(other.texts);
            for (int way = 0; way < ways.length; way++) {
                ways[way].addAll(other.ways[way]);
            }
        }
        for (int kind = 0; kind < records.length; kind++) {
            records[kind] += other.records[kind];
        }
        rows += other.rows;
        masked += other.masked;
        invalid += other.invalid;
        notIdentifying += other.notIdentifying;
    }

    /** How many people there are, a row that tells nobody taken for one. */
    long people() {
        return people.count() + masked + invalid + notIdentifying;
    }

    LawCount law(RuleSet rules) {
        TreeMap<String, Long> held = new TreeMap<>();
        for (int kind = 0; kind < records.length; kind++) {
            held.put(PiiKinds.ALL.get(kind).name(), records[kind]);
        }
        return rules.count(known.holdings(), held);
    }

    Screening screening() {
        long identified = rows - masked - invalid - notIdentifying;
        long told = Math.min(identified, people.count());
        long exact = Math.min(identified - told, repeats());
        return new Screening(
                rows,
                told,
                exact,
                identified - told - exact,
                masked,
                invalid,
                notIdentifying,
                new Screening.UniquePeople(
                        count(Way.NATIONAL_ID),
                        count(Way.PHONE),
                        count(Way.NAME_AND_PHONE),
                        count(Way.NAME_AND_ADDRESS),
                        count(Way.NAME_ONLY)));
    }

    /** How many rows repeat the text of one before; none are where the sample has none. */
    private long repeats() {
        long[] repeats = {0};
        texts.visit(rows -> repeats[0] += rows - 1);
        return repeats[0] * texts.standsFor();
    }

    @SuppressWarnings("EnumOrdinal")
    private long count(Way way) {
        return ways[way.ordinal()].count();
    }
}
