package io.leadtrace.detect;

import io.leadtrace.detect.Scan.ScannedColumn;
import io.leadtrace.law.RuleSet;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.table.Row;
import java.util.ArrayList;
import java.util.List;

/** Counts the values of one column. One thread. */
final class ColumnCount {
    private static final int EXACT = 1 << 16;
    private static final int SAMPLES = 3;

    private final ColumnProfile profile;
    private final PiiKind kind;
    private final long seed;
    private final boolean identified;
    private final Minors minors;
    private final DistinctCount distinct = new DistinctCount(EXACT);
    private final List<String> samples = new ArrayList<>(SAMPLES);
    private final KnownValues known;
    private final LikenessCount counts = new LikenessCount();
    private long filled;

    /** Of no meaning: no read that ends up here is left out when the loop is compiled. */
    @SuppressWarnings("UnusedVariable")
    private long touched;

    /** Where the values of the batch at hand are known. */
    private int[] places = new int[0];

    /** What the value at hand is. */
    private long identity;

    private byte told;

    /** @param columns how many columns the table has */
    ColumnCount(ColumnProfile profile, RuleSet rules, Minors minors, int columns) {
        this.profile = profile;
        known = new KnownValues(columns);
        this.minors = minors;
        kind = PiiKinds.named(profile.kind());
        seed = DistinctCount.hash(kind.name());
        identified = PeopleCount.tellsBy(kind.name())
                || HeldKinds.isRanked(kind.name(), rules)
                || Minors.areToldBy(kind.name());
    }

    /** Counts the cells of a batch of rows, and notes what each is. */
    void count(Batch batch) {
        BatchColumn cells = batch.column(profile.index());
        if (places.length < batch.size()) {
            places = new int[batch.size()];
        }
        // Loops of their own, so that the processor waits for memory once for several cells.
        for (int row = 0; row < batch.size(); row++) {
            touched ^= known.touched(cells.text(row));
        }
        for (int row = 0; row < batch.size(); row++) {
            places[row] = known.find(cells.text(row));
        }
        for (int row = 0; row < batch.size(); row++) {
            if (cells.isFilled(row)) {
                count(batch.row(row), row, cells);
            }
        }
    }

    private void count(Row row, int place, BatchColumn cells) {
        filled++;
        long hash = cells.text(place);
        int found = places[place];
        if (!known.holds(found, hash)) {
            found = known.find(hash);
        }
        if (found < 0) {
            distinct.add(hash); // what is known was counted when it was met first
            look(row.reveal(profile.index()));
            known.add(hash, identity, told);
        } else {
            identity = known.identity(found);
            told = known.told(found);
        }
        counts.add(Told.likeness(told));
        cells.value(place, identity, told);
        if (samples.size() < SAMPLES) {
            String masked = kind.mask(row.reveal(profile.index()));
            if (!samples.contains(masked)) {
                samples.add(masked);
            }
        }
    }

    /** Looks at a value. */
    private void look(String text) {
        PiiKind.Recognised seen = identified ? kind.recognise(text) : new PiiKind.Recognised(kind.examine(text), "");
        String canonical = seen.canonical();
        identity = canonical.isEmpty() ? 0 : DistinctCount.hash(seed, canonical);
        told = Told.of(seen.likeness(), minors.isOne(kind.name(), canonical));
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
