package io.leadtrace.detect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/** Tells by a value that its person is too young for a rule set. */
final class Minors {
    /** The kinds whose values say how old somebody is. */
    private static final Set<String> TELLING = Set.of("national-id", "birth-date", "age");

    private final int minor;
    private final LocalDate grown;
    private final String grownBasic;
    private final String grownIso;

    /**
     * @param minor the age in years from which on somebody is not too young
     * @param day the day ages are reckoned on
     */
    Minors(int minor, LocalDate day) {
        this.minor = minor;
        grown = day.minusYears(minor);
        grownBasic = grown.format(DateTimeFormatter.BASIC_ISO_DATE);
        grownIso = grown.toString();
    }

    /** Whether values of a kind say how old somebody is. */
    static boolean areToldBy(String kind) {
        return TELLING.contains(kind);
    }

    /** Whether a canonical form of a kind is that of somebody too young. */
    boolean isOne(String kind, String canonical) {
        return switch (kind) {
            case "national-id" ->
                canonical.length() == 18
                        && isAfter(canonical.substring(6, 14), grownBasic, DateTimeFormatter.BASIC_ISO_DATE);
            case "birth-date" -> isAfter(canonical, grownIso, DateTimeFormatter.ISO_LOCAL_DATE);
            case "age" -> canonical.matches("\\d{1,3}") && Integer.parseInt(canonical) < minor;
            default -> false;
        };
    }

    /** Most people are grown, which days written alike say as texts. */
    private boolean isAfter(String born, String grownText, DateTimeFormatter form) {
        if (born.length() < 8 || born.compareTo(grownText) <= 0) {
            return false;
        }
        try {
            return LocalDate.parse(born, form).isAfter(grown);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
