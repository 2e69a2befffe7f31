package io.leadtrace.match;

import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Record linkage: which rows of two lists, or of one, are the same person, and how probably. */
public final class LinkedPairs {
    /** Candidates a block may bring for each row before it is too coarse to stand alone. */
    private static final double PAIRS_A_ROW = 20;

    /** Lists in which fewer rows than this have several partners count as free of duplicates. */
    private static final double DUPLICATES = 0.1;

    /** The digests rows are brought together by: the value, its first key, and its coarsest. */
    private static final int[] BLOCKING = {0, 1, 4};

    /** No level is so rare among strangers that it says more than this. */
    private static final double RAREST = 1e-6;

    private final SqlSession session;
    private final PairSteps steps;
    private final List<PairField> fields;
    private final long rowsA;
    private final long rowsB;
    private final boolean within;

    private LinkedPairs(Corpus corpus, ContactList a, ContactList b, List<PairField> fields) {
        session = corpus.session();
        this.fields = fields;
        steps = new PairSteps(a.id(), b.id(), fields);
        rowsA = a.rows();
        rowsB = b.rows();
        within = a.id() == b.id();
    }

    /**
     * The pairs of rows that are more probably one person than not, by rows. Between two lists that are both free of
     * duplicates every row has one partner at most. For one list, pass it twice: a row is not paired with itself, and
     * every pair stands once, those that follow from others among them.
     */
    public static List<LinkedPair> of(Corpus corpus, ContactList a, ContactList b) {
        List<PairField> fields = PairField.of(a, b);
        if (fields.isEmpty() || a.rows() == 0 || b.rows() == 0) {
            return List.of();
        }
        return new LinkedPairs(corpus, a, b, fields).link();
    }

    /** Hands on the pairs of every two lists; of a corpus of one list those within it. */
    public static void visit(Corpus corpus, PairVisitor visitor) {
        List<ContactList> lists = corpus.lists();
        for (ContactList a : lists) {
            for (ContactList b : lists.size() == 1 ? lists : lists.subList(a.id() + 1, lists.size())) {
                of(corpus, a, b).forEach(pair -> visitor.pair(corpus.label(a), corpus.label(b), pair));
            }
        }
    }

    private List<LinkedPair> link() {
        steps.rows().forEach(session::make);
        double[][] u = strangers();
        session.make(steps.candidates(candidates()));
        session.make(steps.levels());
        List<PairModel.Pattern> patterns = new ArrayList<>();
        session.query(steps.patterns(), row -> {
            List<Integer> levels = new ArrayList<>();
            for (int field = 0; field < fields.size(); field++) {
                levels.add((int) row.number(field));
            }
            patterns.add(new PairModel.Pattern(levels, row.number(fields.size())));
        });
        double all = Math.max(2, within ? rowsA * (rowsA - 1.0) / 2 : (double) rowsA * rowsB);
        PairModel model = PairModel.learn(u, patterns, all, Math.min(0.5, Math.min(rowsA, rowsB) / 2.0 / all));
        List<LinkedPair> pairs = new ArrayList<>();
        session.query(
                steps.scored(model, rowsA, rowsB),
                row -> pairs.add(
                        new LinkedPair((int) row.number(0), (int) row.number(1), 1 / (1 + Math.pow(2, -row.real(2))))));
        List<LinkedPair> linked;
        if (within) {
            linked = Clusters.close(pairs);
        } else {
            linked = duplicates(pairs) ? pairs : assigned(pairs);
        }
        return linked.stream()
                .sorted(Comparator.comparingInt(LinkedPair::rowA).thenComparingInt(LinkedPair::rowB))
                .toList();
    }

    /** How often two people agree on each level of each field, counted on the lists. */
    private double[][] strangers() {
        double[][] u = new double[fields.size()][];
        for (int field = 0; field < u.length; field++) {
            double same = agreeing(field, 0);
            double first = agreeing(field, 1);
            double other = Math.max(agreeing(field, 2), Math.max(agreeing(field, 3), agreeing(field, 4)));
            double atLeastFirst = Math.max(same, first);
            double atLeastOther = Math.min(0.9, Math.max(atLeastFirst, other));
            u[field] = new double[] {
                Math.max(0.1, 1 - atLeastOther),
                Math.max(RAREST, atLeastOther - atLeastFirst),
                Math.max(RAREST, atLeastFirst - same),
                Math.max(RAREST, same)
            };
        }
        return u;
    }

    private double agreeing(int field, int digest) {
        double[] share = {0};
        session.query(steps.agreeing(field, digest), row -> {
            double a = row.number(0);
            double b = row.number(1);
            double pairs = within ? a * (a - 1) : a * b;
            share[0] = pairs <= 0 ? 0 : (within ? row.real(2) - a : row.real(2)) / pairs;
        });
        return share[0];
    }

    private List<String> candidates() {
        List<String> candidates = new ArrayList<>();
        double most = PAIRS_A_ROW * (rowsA + rowsB);
        List<PairSteps.Block> coarse = new ArrayList<>();
        for (int field = 0; field < fields.size(); field++) {
            for (int digest : BLOCKING) {
                PairSteps.Block block = new PairSteps.Block(field, digest, -1, 0);
                double[] pairs = {0};
                session.query(steps.agreeing(field, digest), row -> pairs[0] = row.real(2));
                if (pairs[0] > most) {
                    coarse.add(block);
                } else if (pairs[0] > 0) {
                    candidates.add(steps.pairs(block));
                }
            }
            int other = steps.counterpart(field);
            if (other > field) {
                candidates.add(steps.swapped(field, other));
            }
        }
        for (PairSteps.Block one : coarse) {
            for (PairSteps.Block two : coarse) {
                if (one.field() < two.field()) {
                    PairSteps.Block both = new PairSteps.Block(one.field(), one.digest(), two.field(), two.digest());
                    session.query(steps.agreeing(both), row -> {
                        if (row.real(0) > 0 && row.real(0) <= most) {
                            candidates.add(steps.pairs(both));
                        }
                    });
                }
            }
        }
        return candidates;
    }

    /** Whether many rows have several partners of which each is nearly certain. */
    private static boolean duplicates(List<LinkedPair> pairs) {
        BitSet a = new BitSet();
        BitSet b = new BitSet();
        long sure = 0;
        for (LinkedPair pair : pairs) {
            if (pair.score() > 0.999) {
                sure++;
                a.set(pair.rowA());
                b.set(pair.rowB());
            }
        }
        return sure > (1 + DUPLICATES) * Math.min(a.cardinality(), b.cardinality());
    }

    /** The most probable pairs first, each row once. */
    private static List<LinkedPair> assigned(List<LinkedPair> pairs) {
        BitSet takenA = new BitSet();
        BitSet takenB = new BitSet();
        List<LinkedPair> assigned = new ArrayList<>();
        for (LinkedPair pair : pairs) {
            if (!takenA.get(pair.rowA()) && !takenB.get(pair.rowB())) {
                takenA.set(pair.rowA());
                takenB.set(pair.rowB());
                assigned.add(pair);
            }
        }
        return assigned;
    }
}
