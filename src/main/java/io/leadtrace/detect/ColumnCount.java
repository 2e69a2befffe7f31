package io.leadtrace.detect;

import io.leadtrace.detect.Scan.ScannedColumn;
import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.util.ArrayList;
import java.util.List;

/** Counts the values of one column. One thread. */
final class ColumnCount {
    private static final int EXACT = 1 << 16;
    private static final int SAMPLES = 3;

    /** Values whose likeness is remembered, each at the place its hash gives; a power of two. */
    private static final int MEMORY = 1 << 12;

    private static final Likeness[] LIKENESSES = Likeness.values();

    private final ColumnProfile profile;
    private final PiiKind kind;
    private final DistinctCount distinct = new DistinctCount(EXACT);
    private final List<String> samples = new ArrayList<>(SAMPLES);
    private final long[] hashes = new long[MEMORY];
    private final byte[] likenesses = new byte[MEMORY];
    private final LikenessCount counts = new LikenessCount();
    private long filled;

    ColumnCount(ColumnProfile profile) {
        this.profile = profile;
        this.kind = PiiKinds.named(profile.kind());
    }

    void add(String text) {
        if (text.isBlank()) {
            return;
        }
        filled++;
        long hash = DistinctCount.hash(text);
        distinct.add(hash);
        counts.add(likeness(text, hash));
        if (samples.size() < SAMPLES) {
            String masked = kind.mask(text);
            if (!samples.contains(masked)) {
                samples.add(masked);
            }
        }
    }

    /** Remembers bytes, not references: a store of a reference costs the collector more than an examination does. */
    @SuppressWarnings("EnumOrdinal")
    private Likeness likeness(String text, long hash) {
        int place = (int) (hash >>> 32) & MEMORY - 1;
        if (hash == 0 || hashes[place] != hash) {
            likenesses[place] = (byte) kind.examine(text).ordinal();
            hashes[place] = hash;
        }
        return LIKENESSES[likenesses[place]];
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
