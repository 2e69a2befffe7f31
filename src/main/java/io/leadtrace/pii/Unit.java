package io.leadtrace.pii;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Building, entrance and room. Canonical form: the parts joined by hyphens, so that 3栋2单元501, 3号楼2门501室 and 3-2-501
 * are one. Key: 1 the last part.
 */
final class Unit extends PlainKind {
    private static final Pattern WORDS = Pattern.compile("(?=.*[0-9]).*(栋|幢|号楼|座|单元|室|楼|门|层|#).*");
    private static final Pattern JOINED = Pattern.compile("[0-9A-Za-z]{1,4}([-—#/][0-9A-Za-z]{1,4}){1,3}");
    private static final Pattern ROOM = Pattern.compile("[A-Za-z]?[0-9]{3,4}[A-Za-z]?");
    private static final Pattern ABROAD = Pattern.compile(
            "(apt|apartment|unit|suite|ste|flat|room|floor|#)\\.? ?[0-9A-Za-z-]+", Pattern.CASE_INSENSITIVE);

    Unit() {
        super("unit");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > 24) {
            return Likeness.NONE;
        }
        if (WORDS.matcher(plain).matches() || ABROAD.matcher(plain).matches()) {
            return Likeness.VALID;
        }
        return JOINED.matcher(plain).matches() || ROOM.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }

    @Override
    public String canonical(String text) {
        String folded = Spelling.folded(text);
        String joined = folded.replaceAll("(号楼|栋|幢|座|楼|单元|门|层|#|/|—|–)", "-")
                .replaceAll("(室|房|户|号)$", "")
                .replaceAll("-+", "-");
        String unit = joined.replaceAll("^-|-$", "");
        return unit.isEmpty() ? folded : unit;
    }

    @Override
    public List<String> keys(String text) {
        String canonical = canonical(text);
        return List.of(canonical.substring(canonical.lastIndexOf('-') + 1));
    }

    @Override
    public String mask(String text) {
        String plain = Spelling.plain(text);
        return plain.length() < 4 ? "***" : plain.substring(0, 1) + "***";
    }
}
