package io.leadtrace.report;

import io.leadtrace.language.Message;
import io.leadtrace.source.Origin;
import io.leadtrace.source.SecretText;
import java.util.List;

/**
 * A row of a leak and the row of a candidate it is held against, cell by cell.
 *
 * @param leak the row of the leak
 * @param candidate the row of the candidate
 * @param shows what the two rows show
 * @param fields the columns both lists have, in the leak's order
 */
public record RowsBeside(Origin leak, Origin candidate, Message shows, List<Field> fields) {
    public RowsBeside {
        fields = List.copyOf(fields);
    }

    /**
     * A column in both rows.
     *
     * @param header its header in the leak
     * @param kind the name of its kind
     * @param leak the leak's cell
     * @param candidate the candidate's cell
     */
    public record Field(String header, String kind, SecretText leak, SecretText candidate) {

        /** {@code same} to the letter, {@code different}, or {@code only-leak} or {@code only-candidate} has a value. */
        String relation() {
            if (leak.equals(candidate)) {
                return "same";
            }
            return leak.reveal().isBlank()
                    ? "only-candidate"
                    : candidate.reveal().isBlank() ? "only-leak" : "different";
        }
    }
}
