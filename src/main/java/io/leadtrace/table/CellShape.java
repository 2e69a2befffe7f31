package io.leadtrace.table;

/** What the text of a field looks like, as far as it tells whether the field was cut where it should be. */
enum CellShape {
    EMPTY(0.5),
    /** A number, an amount, a date, a time, a telephone number: digits and what belongs between them. */
    NUMBER(1),
    /** An address of mail or web. */
    ADDRESS(1),
    /** Letters, digits and signs without a blank. */
    WORD(0.95),
    /** Words with blanks between them. */
    WORDS(0.85),
    /** A sentence or a piece of one. */
    PROSE(0.3),
    /** Something in which fields seem to be left. */
    SEVERAL(0.25),
    /** A quote at one end only, or text beside a quote that closes: cut in the wrong place. */
    TORN(0);

    private final double worth;

    CellShape(double worth) {
        this.worth = worth;
    }

    /** How well it speaks for the way it was cut out, 0 to 1. */
    double worth() {
        return worth;
    }

    static CellShape of(String text) {
        String cell = text.strip();
        int length = cell.length();
        if (length == 0) {
            return EMPTY;
        }
        char first = cell.charAt(0);
        char last = cell.charAt(length - 1);
        if ((first == '"') != (last == '"') || length == 1 && first == '"') {
            return TORN;
        }
        int digits = 0;
        int between = 0;
        int letters = 0;
        int blanks = 0;
        int delimiters = 0;
        boolean at = false;
        for (int i = 0; i < length; i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == ' ' || c == '\u3000' || c == '\n') {
                blanks++;
            } else if (c == '\t' || c == '|' || c == ';') {
                delimiters++;
            } else if (c == ',') {
                boolean thousands = i > 0 && i + 3 < length && isDigit(cell, i - 1) && isDigit(cell, i + 3);
                delimiters += i + 1 < length && cell.charAt(i + 1) == ' ' || thousands ? 0 : 1;
                between++;
            } else if (c == '-' && i + 3 < length && cell.startsWith("----", i)) {
                delimiters += 2;
                i += 3;
            } else if (c == '@') {
                at = true;
                letters++;
            } else if ("-+/.:()$€£¥%*#".indexOf(c) >= 0) {
                between++;
            } else {
                letters++;
            }
        }
        if (delimiters > 0) {
            return SEVERAL;
        }
        if (digits > 0 && letters == 0 || digits >= 3 && letters <= 2 && digits >= letters + between) {
            return digits + between >= blanks * 2 ? NUMBER : WORDS;
        }
        if (last == '。' || last == '！' || last == '？' || cell.contains(". ") && blanks >= 3) {
            return PROSE;
        }
        if (blanks == 0) {
            return at || cell.startsWith("http") ? ADDRESS : WORD;
        }
        return blanks >= 3 && (Character.isLowerCase(first) || last == '.') ? PROSE : WORDS;
    }

    private static boolean isDigit(String cell, int i) {
        return cell.charAt(i) >= '0' && cell.charAt(i) <= '9';
    }
}
