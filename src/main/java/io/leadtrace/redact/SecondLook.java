package io.leadtrace.redact;

import io.leadtrace.detect.ColumnProfile;
import io.leadtrace.detect.Profile;
import io.leadtrace.detect.ProfiledVisitor;
import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import io.leadtrace.table.RowRole;
import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;
import java.util.List;
import java.util.stream.Stream;

/** Counts what still reads as personal data. */
final class SecondLook implements ProfiledVisitor {
    /** Kinds that are told by their form alone, looked for in every column. */
    private static final List<PiiKind> ANYWHERE =
            Stream.of("phone", "national-id", "email").map(PiiKinds::named).toList();

    private long left;

    long left() {
        return left;
    }

    @Override
    public RowVisitor table(TableHead head, Profile profile) {
        List<PiiKind> kinds = profile.columns().stream()
                .map(ColumnProfile::kind)
                .map(kind -> Cover.isCovered(kind) ? PiiKinds.named(kind) : null)
                .toList();
        return (row, role) -> {
            for (int column = 0; column < row.width(); column++) {
                String text = row.reveal(column);
                boolean valid = !text.isBlank()
                        && (role == RowRole.DATA && column < kinds.size() && isValid(kinds.get(column), text)
                                || ANYWHERE.stream().anyMatch(kind -> isValid(kind, text)));
                left += valid ? 1 : 0;
            }
        };
    }

    private static boolean isValid(PiiKind kind, String text) {
        return kind != null
                && kind.split(text).stream()
                        .anyMatch(value -> value.indexOf('*') < 0 && kind.examine(value) == Likeness.VALID);
    }
}
