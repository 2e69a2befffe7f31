package io.leadtrace.match;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.fingerprint.ContactList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A column of one list and the column of another it is held against.
 *
 * @param kind the kind both are taken for
 * @param columnA the column in the first list, from 0; {@link #FULL_NAME} for the name put together from its parts
 * @param columnB the column in the second list, likewise
 */
record PairField(String kind, int columnA, int columnB) {
    static final int FULL_NAME = -1;

    /** More columns than this tell no more, and cost. */
    private static final int MOST = 16;

    private static final Set<String> PLACES = Set.of(
            "address",
            "street",
            "city",
            "district",
            "county",
            "province",
            "state",
            "postcode",
            "country",
            "estate",
            "unit");

    /** Whether it says where somebody lives; such fields agree together or not at all. */
    boolean place() {
        return PLACES.contains(kind);
    }

    /**
     * The fields of two lists: columns with the same header, then of the rest those of the same kind in their order. Of
     * other columns only the header can tell that they mean the same.
     */
    static List<PairField> of(ContactList a, ContactList b) {
        List<PairField> fields = new ArrayList<>();
        Set<Integer> takenA = new HashSet<>();
        Set<Integer> takenB = new HashSet<>();
        for (boolean byHeader : new boolean[] {true, false}) {
            for (ColumnProfile left : a.profile().columns()) {
                for (ColumnProfile right : b.profile().columns()) {
                    boolean same = byHeader
                            ? !left.header().isBlank() && folded(left.header()).equals(folded(right.header()))
                            : left.kind().equals(right.kind()) && !left.kind().equals("other");
                    if (same
                            && !left.kind().equals("row-number")
                            && !right.kind().equals("row-number")
                            && fields.size() < MOST
                            && !takenA.contains(left.index())
                            && !takenB.contains(right.index())) {
                        takenA.add(left.index());
                        takenB.add(right.index());
                        String kind = left.kind().equals("other") ? right.kind() : left.kind();
                        fields.add(new PairField(kind, left.index(), right.index()));
                    }
                }
            }
        }
        int nameA = column(a, "person-name");
        int nameB = column(b, "person-name");
        if (nameA >= 0 && nameB < 0) {
            fields.add(new PairField("person-name", nameA, FULL_NAME));
        } else if (nameB >= 0 && nameA < 0) {
            fields.add(new PairField("person-name", FULL_NAME, nameB));
        }
        return fields;
    }

    private static int column(ContactList list, String kind) {
        return list.profile().columns().stream()
                .filter(column -> column.kind().equals(kind))
                .mapToInt(ColumnProfile::index)
                .findFirst()
                .orElse(-1);
    }

    private static String folded(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_*:.-]+", "");
    }
}
