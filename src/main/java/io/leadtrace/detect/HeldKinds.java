package io.leadtrace.detect;

import io.leadtrace.law.RuleSet;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says which kinds of data a row holds, a bit for each. A kind a rule set ranks counts only where its value is sound. */
final class HeldKinds {
    /** The bit of those too young. */
    static final long MINOR = 1L << 62;

    /** What says nothing of a person. */
    private static final Set<String> NOT_ABOUT =
            Set.of("row-number", "other", "notes", "salesperson", "source-channel", "lead-status", "date");

    private final List<Held> held = new ArrayList<>();
    private final LocalDate grown;
    private final int minor;

    private record Held(int column, PiiKind kind, long bit, boolean sound) {}

    /** @param day the day ages are reckoned on */
    HeldKinds(Profile profile, RuleSet rules, LocalDate day) {
        this.minor = rules.minor();
        this.grown = day.minusYears(minor);
        for (ColumnProfile column : profile.columns()) {
            PiiKind kind = PiiKinds.named(column.kind());
            int place = PiiKinds.ALL.indexOf(kind);
            if (place >= 0 && !NOT_ABOUT.contains(kind.name())) {
                boolean sound = rules.kinds().containsKey(kind.name())
                        || rules.sensitive().contains(kind.name());
                held.add(new Held(column.index(), kind, 1L << place, sound));
            }
        }
    }

    long of(PersonRow row) {
        long bits = 0;
        for (Held one : held) {
            if (!row.isFilled(one.column())) {
                continue;
            }
            if (!one.sound() || row.identity(one.column(), one.kind(), 0) != 0) {
                bits |= one.bit();
            }
            if (isMinor(one.kind(), one.column(), row)) {
                bits |= MINOR;
            }
        }
        return bits;
    }

    private boolean isMinor(PiiKind kind, int column, PersonRow row) {
        return switch (kind.name()) {
            case "national-id" -> {
                String id = row.canonical(column, kind);
                yield id.length() == 18 && isAfterGrown(id.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
            }
            case "birth-date" -> isAfterGrown(row.canonical(column, kind), DateTimeFormatter.ISO_LOCAL_DATE);
            case "age" -> {
                String age = row.canonical(column, kind);
                yield age.matches("\\d{1,3}") && Integer.parseInt(age) < minor;
            }
            default -> false;
        };
    }

    private boolean isAfterGrown(String born, DateTimeFormatter form) {
        if (born.length() < 8) {
            return false;
        }
        try {
            return LocalDate.parse(born, form).isAfter(grown);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
