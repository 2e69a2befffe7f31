package io.leadtrace.fingerprint;

import io.leadtrace.index.Posting;
import io.leadtrace.index.PostingCursor;
import io.leadtrace.index.PostingFile;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where digests stand in stored lists, told without reading their cells: what {@link CellPostings} filed. Safe for use by
 * several threads. Throws {@link io.leadtrace.index.DamagedIndex}; the cells tell the same.
 */
public final class CellIndex {
    private final List<PostingFile> files;
    private final int first;
    private final int lists;

    /**
     * An index of lists that follow each other in a corpus.
     *
     * @param files its files, each of rows that stand behind those of the one before
     * @param first the id of its first list
     * @param lists how many lists it knows
     */
    public CellIndex(List<PostingFile> files, int first, int lists) {
        this.files = List.copyOf(files);
        this.first = first;
        this.lists = lists;
    }

    /** Whether it knows where the digests of a list stand. */
    public boolean knows(int list) {
        return list >= first && list < first + lists;
    }

    /**
     * A digest that is looked for.
     *
     * @param kind the name of the kind of its cells; of a text any
     * @param column its column in {@code cells}: {@code raw}, {@code canonical}, {@code key1} to {@code key4}
     * @param digest the digest
     */
    public record Wanted(String kind, String column, long digest) {
        long key() {
            return Posting.key(CellPostings.salt(kind, column), digest);
        }
    }

    /** The ids of the lists that have a cell with one of some digests. */
    public Set<Integer> holders(Collection<Wanted> digests) {
        Set<Integer> holders = new TreeSet<>();
        for (PostingFile file : files) {
            PostingCursor cursor = file.cursor();
            for (Wanted wanted : digests) {
                long key = wanted.key();
                boolean found = cursor.seek(key, 0);
                while (found) {
                    int list = Posting.list(cursor.posting());
                    holders.add(first + list);
                    found = cursor.seek(key, Posting.of(list + 1, 0, false));
                }
            }
        }
        return holders;
    }

    /** The ids of the lists that have a cell with one of the first two keys, and without a canonical form. */
    public Set<Integer> coveredHolders(Wanted digest) {
        Set<Integer> holders = new TreeSet<>();
        long key = digest.key();
        for (PostingFile file : files) {
            PostingCursor cursor = file.cursor();
            boolean found = cursor.seek(key, 0);
            while (found) {
                int list = Posting.list(cursor.posting());
                if (Posting.mark(cursor.posting())) {
                    found = cursor.next() && cursor.key() == key;
                } else {
                    holders.add(first + list);
                    found = cursor.seek(key, Posting.of(list + 1, 0, false));
                }
            }
        }
        return holders;
    }

    /** Takes a row that was found. */
    public interface Row {
        /**
         * A row.
         *
         * @param list the id of its list
         * @param row the data row, from 1
         * @param whole whether the cell with the digest has a canonical form
         */
        void found(int list, int row, boolean whole);
    }

    /** Rows that have a digest, or two at once; remembers what it has looked up. One thread. */
    public final class Rows {
        private final IndexedDigest digests = new IndexedDigest(files);
        private final BitSet wanted = new BitSet();

        private Rows(Collection<Integer> among) {
            among.forEach(list -> wanted.set(list - first));
        }

        /** Hands on the rows that have a digest, list by list; a row with several such cells as often. */
        public void with(Wanted digest, Row each) {
            digests.of(digest.key(), posting -> hand(posting, each));
        }

        /** The same of rows that have another digest as well. */
        public void with(Wanted digest, Wanted other, Row each) {
            digests.of(digest.key(), other.key(), posting -> hand(posting, each));
        }

        /** False if every cell with a digest has a canonical form; of a digest that many have this is not asked. */
        public boolean mayBeCovered(Wanted digest) {
            return digests.mayBeUnmarked(digest.key());
        }

        private void hand(long posting, Row each) {
            int list = Posting.list(posting);
            if (wanted.get(list)) {
                each.found(first + list, Posting.row(posting), Posting.mark(posting));
            }
        }
    }

    /** Begins to look for rows in some lists, all of them known, by canonical forms and first and second keys. */
    public Rows rows(Collection<Integer> among) {
        return new Rows(among);
    }
}
