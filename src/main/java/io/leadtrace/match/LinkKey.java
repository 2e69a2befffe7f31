package io.leadtrace.match;

/**
 * Something two rows can have in common that makes them one person.
 *
 * @param how what it is called in {@code links.how}
 * @param first a digest both rows have
 * @param second another digest both rows must have; null if the first is enough
 * @param coveredOnly whether the first digest also stands for masked values, and so links only where at least one of
 *     the two rows lacks the full value: two full values that differ are two people, whatever their masks share
 */
record LinkKey(String how, Part first, Part second, boolean coveredOnly) {

    /**
     * A digest of a cell.
     *
     * @param kind the name of the cell's kind
     * @param digest the digest's column in {@code cells}
     */
    record Part(String kind, String digest) {
        /** The cells of the kind with names put together from their parts among those of {@code person-name}. */
        String table() {
            return kind.equals("person-name") ? "name_cells" : "link_cells";
        }
    }

    static LinkKey alone(String kind) {
        return new LinkKey(kind, new Part(kind, "canonical"), null, false);
    }

    static LinkKey both(String how, Part first, Part second) {
        return new LinkKey(how, first, second, false);
    }

    static LinkKey covered(String how, Part first, Part second) {
        return new LinkKey(how, first, second, true);
    }
}
