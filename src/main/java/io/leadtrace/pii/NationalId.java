package io.leadtrace.pii;

/**
 * A national identity number: mainland China, Hong Kong, Macau, Taiwan, and those of large countries abroad with a form or
 * check digit of their own ({@link ForeignIds}). Canonical form: capitals and digits alone, a mainland number of 15
 * digits made one of 18. Keys: 1 the first and the last four characters, as masks leave them; 2 the birth date in it; 3
 * all but the last character.
 */
final class NationalId implements WritingKind {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 32;

    @Override
    public String name() {
        return "national-id";
    }

    @Override
    public Likeness examine(String text) {
        return recognise(text).likeness();
    }

    @Override
    public Recognised recognise(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return new Recognised(Likeness.NONE, "");
        }
        boolean tidy = MainlandId.isLong(text);
        String plain = tidy ? text : StoredNumber.whole(Spelling.plain(text));
        String id = tidy ? text : compact(plain);
        Likeness likeness = examine(plain, id);
        return new Recognised(likeness, canonical(likeness, id));
    }

    private static String canonical(Likeness likeness, String id) {
        return likeness == Likeness.VALID || likeness == Likeness.POSSIBLE ? MainlandId.longer(id) : "";
    }

    private static Likeness examine(String plain, String id) {
        if (id.length() < SHORTEST) {
            return Likeness.NONE;
        }
        Likeness mainland = MainlandId.examine(id);
        if (mainland != Likeness.NONE) {
            return mainland;
        }
        if (MainlandId.isMasked(id)) {
            return Likeness.MASKED;
        }
        if (StoredNumber.isCut(plain)) {
            return plain.endsWith("17") || plain.endsWith("14") ? Likeness.INVALID : Likeness.NONE;
        }
        return ForeignIds.examine(id, plain);
    }

    /** Capitals without blanks, hyphens and dots. */
    private static String compact(String plain) {
        StringBuilder id = null;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean drop = c == ' ' || c == '-' || c == '.' || c == '/' || c == '(' || c == ')';
            boolean small = c >= 'a' && c <= 'z';
            if (id == null && (drop || small)) {
                id = new StringBuilder(plain.length()).append(plain, 0, i);
            }
            if (id != null && !drop) {
                id.append(small ? (char) (c - 32) : c);
            }
        }
        return id == null ? plain : id.toString();
    }

    @Override
    public String canonical(String text) {
        return recognise(text).canonical();
    }

    @Override
    public void forms(String text, FormBuffer to) {
        Likeness mainland = MainlandId.isLong(text) ? MainlandId.examineLong(text) : Likeness.NONE;
        String id = mainland == Likeness.NONE ? canonical(text) : mainland == Likeness.VALID ? text : "";
        to.begin(id);
        if (!id.isEmpty()) {
            int length = id.length();
            to.append(0, 4);
            to.append(length - 4, length);
            to.set(1, length, to.written());
            boolean dated = mainland == Likeness.VALID || MainlandId.isLong(id);
            to.set(2, dated ? 6 : 0, dated ? 14 : 0);
            to.set(3, 0, length - 1);
        } else if (mainland == Likeness.NONE && text.length() >= SHORTEST && text.length() <= LONGEST) {
            String masked = compact(Spelling.plain(text));
            if (MainlandId.isMasked(masked)) {
                to.take(new Forms("", MainlandId.maskedKeys(masked)));
            }
        }
    }

    @Override
    public String mask(String text) {
        return Spelling.cover(Spelling.plain(text), 4, 4);
    }
}
