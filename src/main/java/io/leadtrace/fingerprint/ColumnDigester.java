package io.leadtrace.fingerprint;

import io.leadtrace.pii.FormBuffer;
import io.leadtrace.pii.PiiKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Digests the cells of one column, and remembers those met lately: most columns repeat a few values. Safe for use by several
 * threads, which may digest a value twice.
 */
final class ColumnDigester {
    /** Values remembered, each at the place its hash gives; a power of two. */
    private static final int MEMORY = 1 << 11;

    /** After so many values it is asked whether they repeat; where fewer than one in {@value #RARE} does, memory costs more. */
    private static final int TRIED = 1 << 13;

    private static final int RARE = 8;

    /** Longer texts are notes; they hardly repeat and would fill the memory. */
    private static final int LONGEST = 64;

    private final PiiKind kind;
    private final SipHash raw;

    /** Of the canonical form and of the keys, each at its place. */
    private final SipHash[] coarser = new SipHash[Digests.COARSER];

    private Digested[] memory = new Digested[MEMORY];

    /** Hashes of what is remembered, so that a text that is not costs no look at another. */
    private final int[] hashes = new int[MEMORY];

    private int asked;
    private int known;

    ColumnDigester(FingerprintKey key, PiiKind kind) {
        this.kind = kind;
        raw = key.digest("raw");
        coarser[0] = key.digest("canonical");
        for (int place = 1; place < coarser.length; place++) {
            coarser[place] = key.digest(kind.name() + (place - 1));
        }
    }

    private record Digested(String text, List<Digests> digests) {}

    /**
     * Digests a cell of the column.
     *
     * @param cell its place in {@code to}
     * @param forms written over
     */
    void digest(String text, int cell, DigestedCells to, FormBuffer forms) {
        Digested[] remembered = memory;
        if (remembered == null || text.length() > LONGEST) {
            unremembered(text, cell, to, forms);
            return;
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & MEMORY - 1;
        Digested last = hashes[place] == hash ? remembered[place] : null;
        asked++;
        if (last != null && text.equals(last.text())) {
            known++;
            to.set(cell, last.digests(), true);
            return;
        }
        if (asked > TRIED && known < asked / RARE) {
            memory = null;
        }
        List<Digests> digests = digests(text, forms);
        remembered[place] = new Digested(text, digests);
        hashes[place] = hash;
        to.set(cell, digests, false);
    }

    /** Straight to its place where it has one value, as nearly all have. */
    private void unremembered(String text, int cell, DigestedCells to, FormBuffer forms) {
        List<String> values = kind.split(text);
        if (values.size() > 1) {
            to.set(cell, digests(text, forms), false);
            return;
        }
        to.set(cell, DigestedCells.RAW, raw.of(forms.value(text), 0, text.length()));
        coarser(values.get(0), forms, (place, digest) -> to.set(cell, DigestedCells.CANONICAL + place, digest));
    }

    /** The digests of each value in a cell. */
    List<Digests> digests(String text) {
        return digests(text, new FormBuffer());
    }

    private List<Digests> digests(String text, FormBuffer forms) {
        long whole = raw.of(forms.value(text), 0, text.length());
        List<String> values = kind.split(text);
        if (values.size() == 1) {
            return List.of(of(whole, values.get(0), forms));
        }
        List<Digests> digests = new ArrayList<>(values.size());
        for (String value : values) {
            digests.add(of(whole, value, forms));
        }
        return digests;
    }

    private Digests of(long whole, String value, FormBuffer forms) {
        Digests digests = new Digests(whole);
        coarser(value, forms, digests::add);
        return digests;
    }

    /** Takes the digest of the canonical form, at place 0, or of a key. */
    private interface Coarser {
        void take(int place, long digest);
    }

    private void coarser(String value, FormBuffer forms, Coarser to) {
        kind.forms(value, forms);
        char[] characters = forms.characters();
        for (int place = 0; place < coarser.length; place++) {
            int from = forms.from(place);
            int end = forms.to(place);
            if (from < end) {
                to.take(place, coarser[place].of(characters, from, end));
            }
        }
    }
}
