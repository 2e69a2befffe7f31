package io.leadtrace.detect;

import io.leadtrace.detect.Scan.ScannedColumn;
import io.leadtrace.law.RuleSet;
import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.table.Row;
import java.util.ArrayList;
import java.util.List;

/** Counts the values of one column. One thread. */
final class ColumnCount {
    private static final int EXACT = 1 << 16;
    private static final int SAMPLES = 3;

    /** Values of which is remembered what they are, each at the place its hash gives; a power of two. */
    private static final int MEMORY = 1 << 12;

    private static final int MINOR = 1 << 7;
    private static final Likeness[] LIKENESSES = Likeness.values();

    private final ColumnProfile profile;
    private final PiiKind kind;
    private final long seed;
    private final boolean identified;
    private final Minors minors;
    private final DistinctCount distinct = new DistinctCount(EXACT);
    private final List<String> samples = new ArrayList<>(SAMPLES);
    private final long[] hashes = new long[MEMORY];
    private final long[] identities = new long[MEMORY];
    private final byte[] told = new byte[MEMORY];
    private final LikenessCount counts = new LikenessCount();
    private long filled;

    ColumnCount(ColumnProfile profile, RuleSet rules, Minors minors) {
        this.profile = profile;
        this.minors = minors;
        kind = PiiKinds.named(profile.kind());
        seed = DistinctCount.hash(kind.name());
        identified = PeopleCount.tellsBy(kind.name())
                || HeldKinds.isRanked(kind.name(), rules)
                || Minors.areToldBy(kind.name());
    }

    /** Counts the cells of a batch of rows, and notes what each is. */
    BatchColumn count(List<Row> rows) {
        BatchColumn noted = new BatchColumn(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            count(rows.get(row).reveal(profile.index()), row, noted);
        }
        return noted;
    }

    private void count(String text, int row, BatchColumn noted) {
        if (text.isEmpty()) {
            return;
        }
        long hash = DistinctCount.hash(text);
        if (text.isBlank()) {
            noted.blank(row, hash);
            return;
        }
        filled++;
        distinct.add(hash);
        int place = (int) (hash >>> 32) & MEMORY - 1;
        if (hash == 0 || hashes[place] != hash) {
            look(text, place);
            hashes[place] = hash;
        }
        Likeness likeness = LIKENESSES[told[place] & MINOR - 1];
        counts.add(likeness);
        noted.filled(row, hash, identities[place], likeness, told[place] < 0);
        if (samples.size() < SAMPLES) {
            String masked = kind.mask(text);
            if (!samples.contains(masked)) {
                samples.add(masked);
            }
        }
    }

    /** Remembers numbers, not references: a store of a reference costs the collector more than looking again does. */
    @SuppressWarnings("EnumOrdinal")
    private void look(String text, int place) {
        String canonical = identified ? canonical(text) : "";
        boolean minor = minors.isOne(kind.name(), canonical);
        identities[place] = canonical.isEmpty() ? 0 : DistinctCount.hash(seed, canonical);
        told[place] = (byte) (kind.examine(text).ordinal() | (minor ? MINOR : 0));
    }

    /** The canonical form of the first value in a cell that has one; empty where none has. */
    private String canonical(String text) {
        for (String value : kind.split(text)) {
            String canonical = kind.canonical(value);
            if (!canonical.isEmpty()) {
                return canonical;
            }
        }
        return "";
    }

    ScannedColumn column() {
        boolean weak = counts.valid == 0;
        return new ScannedColumn(
                profile.index(),
                profile.header(),
                profile.kind(),
                profile.confidence(),
                profile.reasons(),
                profile.runnersUp(),
                filled,
                distinct.count(),
                counts.valid + (weak ? counts.possible : 0),
                counts.invalid,
                counts.masked,
                samples);
    }
}
