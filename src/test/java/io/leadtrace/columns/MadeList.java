package io.leadtrace.columns;

import java.util.List;
import java.util.Set;

/**
 * A made-up list.
 *
 * @param sector who keeps such lists
 * @param name what it is
 * @param headed how its columns are headed
 * @param columns its columns
 */
record MadeList(String sector, String name, Headed headed, List<Column> columns) {
    /** How columns are headed. */
    enum Headed {
        PLAIN,
        MISLEADING,
        ENGLISH,
        NONE
    }

    /**
     * A column.
     *
     * @param maker who made its values
     * @param kinds the kinds that are right; {@code ?} alone where nobody could say
     * @param bareKinds the kinds that are right where the header does not tell
     * @param header its header; empty without one
     * @param values its values, one a row
     */
    record Column(String maker, Set<String> kinds, Set<String> bareKinds, String header, List<String> values) {
        boolean isJudged() {
            return !kinds.contains("?");
        }
    }

    int rows() {
        return columns.get(0).values().size();
    }

    /** The same list without a header. */
    MadeList bare() {
        return new MadeList(
                sector,
                name,
                Headed.NONE,
                columns.stream()
                        .map(c -> new Column(c.maker(), c.bareKinds(), c.bareKinds(), "", c.values()))
                        .toList());
    }
}
