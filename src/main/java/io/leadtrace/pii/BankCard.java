package io.leadtrace.pii;

import java.util.List;

/**
 * A bank card number (ISO/IEC 7812, UnionPay) or an international account number. Canonical form: its digits and letters. Keys: 1 the first six and last four digits, as
 * masks leave them; 2 the last four.
 */
final class BankCard implements PiiKind {
    @Override
    public String name() {
        return "bank-card";
    }

    @Override
    public Likeness examine(String text) {
        if (text.length() < 13 || text.length() > 42) {
            return Likeness.NONE;
        }
        String card = compact(text);
        if (Iban.begins(card)) {
            return Iban.examine(card);
        }
        int length = card.length();
        if (length < 13 || length > 19) {
            return Likeness.NONE;
        }
        if (card.indexOf('*') > 0) {
            return Spelling.allDigits(card.replace("*", "")) ? Likeness.MASKED : Likeness.NONE;
        }
        if (!Spelling.allDigits(card) || "3456".indexOf(card.charAt(0)) < 0 && card.charAt(0) != '9') {
            return Likeness.NONE;
        }
        if (length >= 16 && card.endsWith("000")) {
            return Likeness.INVALID;
        }
        if (CheckDigits.luhn(card)) {
            return card.charAt(0) == '9' ? Likeness.POSSIBLE : Likeness.VALID;
        }
        return card.startsWith("62") && (length == 16 || length == 19) ? Likeness.POSSIBLE : Likeness.INVALID;
    }

    private static String compact(String text) {
        return Spelling.plain(text).replace(" ", "").replace("-", "");
    }

    @Override
    public String canonical(String text) {
        Likeness likeness = examine(text);
        return likeness == Likeness.VALID || likeness == Likeness.POSSIBLE ? compact(text) : "";
    }

    @Override
    public List<String> keys(String text) {
        Likeness likeness = examine(text);
        if (likeness == Likeness.NONE || likeness == Likeness.INVALID) {
            return List.of();
        }
        String card = compact(text);
        String head = card.substring(0, 6);
        String tail = card.substring(card.length() - 4);
        boolean ends = head.indexOf('*') < 0 && tail.indexOf('*') < 0;
        return List.of(ends ? head + tail : "", tail.indexOf('*') < 0 ? tail : "");
    }

    @Override
    public String mask(String text) {
        return Spelling.cover(Spelling.plain(text), 4, 4);
    }
}
