package io.leadtrace.pii;

import java.util.List;

/** Identity numbers of other regions and countries: which forms there are, and in which order a text is held against them. */
final class ForeignIds {
    /** So few digits are too common to be told by themselves; fewer ones not even by their header. */
    private static final int SHORT = 9;

    /** The forms with letters in them first: they are the most telling. */
    private static final List<IdForm> FORMS = List.of(
            new IdForm("LdXXXXXXXX", "", IdChecks::taiwan, true),
            new IdForm("LXXXXXXC", "LXXXXXX(C)", IdChecks::hongKong, false),
            new IdForm("LLXXXXXXC", "LLXXXXXX(C)", IdChecks::hongKong, false),
            new IdForm("XXXXXXXX", "XXXXXXX(X)", IdChecks::macau, false),
            new IdForm("XXXXXXXXL", "", IdChecks::spain, true),
            new IdForm("LXXXXXXXL", "", IdChecks::spain, false),
            new IdForm("LXXXXXXXL", "", IdChecks::singapore, false),
            new IdForm("LLLLLLXXLXXLXXXL", "", IdChecks::italy, true),
            new IdForm("LLXXXXXXL", "", IdChecks::britain, false),
            new IdForm("LLLLXXXXXXLLLLLLAX", "", IdChecks::mexico, true),
            new IdForm("XXXXXXXXX", "XXX-XX-XXXX", IdChecks::unitedStates, false),
            new IdForm("XXXXXXXXXXX", "XXX.XXX.XXX-XX", IdChecks::brazil, false),
            new IdForm("XXXXXXXXXXXXX", "XXXXXX-XXXXXXX", IdChecks::korea, false),
            new IdForm("XXXXXXXXXX", "XXXXXX-XXXX", IdChecks::sweden, false),
            new IdForm("XXXXXXXXXA", "XXXXXX-XXXA", IdChecks::finland, false),
            new IdForm("XXXXXXXXXXX", "XXXXXX XXXXX", IdChecks::norway, false),
            new IdForm("XXXXXXXXXXXX", "XXXX XXXX XXXX", IdChecks::india, false),
            new IdForm("XXXXXAAXXXXXXXX", "X XX XX AA XXX XXX XX", IdChecks::france, true),
            new IdForm("XXXXXXXXXXXXX", "XXX.XXXX.XXXX.XX", IdChecks::switzerland, false),
            new IdForm("XXXXXXXXA", "XX.XXX.XXX-A", IdChecks::chile, false),
            new IdForm("XXXXXXXXXXX", "", IdChecks::poland, false),
            new IdForm("XXXXXXXXXXX", "XX XXX XXX XXX", IdChecks::germany, false),
            new IdForm("XXXXXXXXXXX", "", IdChecks::turkey, false),
            new IdForm("XXXXXXXXX", "XXX XXX XXX", IdChecks::canada, false),
            new IdForm("XXXXXXXXXXXXX", "", IdChecks::southAfrica, false),
            new IdForm("XXXXXXXXXXX", "XX.XX.XX-XXX.XX", IdChecks::belgium, false),
            new IdForm("XXXXXXXXX", "XXXX.XX.XXX", IdChecks::netherlands, false),
            new IdForm("XXXXXXXXX", "", IdChecks::portugal, false),
            new IdForm("XXXXXXXXXXX", "XXX-XXX-XXX XX", IdChecks::russianInsurance, false),
            new IdForm("XXXXXXXXXXXX", "", IdChecks::russianTax, false));

    private ForeignIds() {}

    /**
     * What an identity number is: valid if its form is telling and its check digit right, possible if it is digits and
     * nothing else with a check digit that is right.
     *
     * @param id capitals and digits alone
     * @param plain the plain text it was made from
     */
    static Likeness examine(String id, String plain) {
        Likeness best = Likeness.NONE;
        for (IdForm form : FORMS) {
            if (form.fits(id)) {
                boolean written = form.isWritten(plain);
                boolean bare = !written && id.length() <= SHORT && !hasLetter(id);
                if (bare && id.length() < SHORT) {
                    continue;
                }
                if (form.holds(id)) {
                    if (!bare && (form.telling() || written || hasLetter(id))) {
                        return Likeness.VALID;
                    }
                    best = best == Likeness.INVALID ? best : Likeness.POSSIBLE;
                } else if (written || best == Likeness.NONE && form.telling()) {
                    best = Likeness.INVALID;
                }
            }
        }
        return best;
    }

    private static boolean hasLetter(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) >= 'A') {
                return true;
            }
        }
        return false;
    }
}
