package io.leadtrace.worlds.rough;

import io.leadtrace.worlds.Dice;

/** What goes wrong when a text is typed, heard, scanned or pasted. */
final class Slip {
    private static final String SEEN = "0O1l5S8B2Z6G";

    private Slip() {}

    /** The text with something wrong in it; the text itself if it is too short to be got wrong. */
    static String in(String text, Dice dice) {
        if (text.length() < 2) {
            return text;
        }
        int at = dice.below(text.length());
        for (int tries = 0; tries < text.length(); tries++) {
            int here = (at + tries) % text.length();
            String heard = heard(text.charAt(here), dice);
            if (heard != null && dice.chance(0.8)) {
                return text.substring(0, here) + heard + text.substring(here + 1);
            }
        }
        char c = text.charAt(at);
        String front = text.substring(0, at);
        String back = text.substring(at + 1);
        if (Character.isDigit(c)) {
            return switch (dice.below(4)) {
                case 0 ->
                    at + 1 < text.length() && text.charAt(at + 1) != c
                            ? front + text.charAt(at + 1) + c + text.substring(at + 2)
                            : front + (char) ('0' + (c - '0' + 1) % 10) + back;
                case 1 ->
                    text.length() > 6 && dice.chance(0.3)
                            ? front + back
                            : front + (char) ('0' + (c - '0' + 3) % 10) + back;
                default -> front + (char) ('0' + (c - '0' + dice.between(1, 9)) % 10) + back;
            };
        }
        if (text.length() < 4) {
            return Character.isIdeographic(c) ? front + dice.letter(Lexicon.GIVEN) + back : front + c + c + back;
        }
        return switch (dice.below(5)) {
            case 0 -> front + back;
            case 1 -> front + c + c + back;
            case 2 -> at + 1 < text.length() ? front + text.charAt(at + 1) + c + text.substring(at + 2) : front;
            case 3 -> front + " " + c + back;
            default ->
                Character.isIdeographic(c) ? front + dice.letter(Lexicon.GIVEN) + back : front + (char) (c ^ 1) + back;
        };
    }

    private static String heard(char letter, Dice dice) {
        int seen = SEEN.indexOf(letter);
        if (seen >= 0 && !Character.isDigit(letter)) {
            return SEEN.substring(seen ^ 1, (seen ^ 1) + 1);
        }
        for (String group : Lexicon.ALIKE) {
            if (group.indexOf(letter) >= 0) {
                return dice.letter(group.replace(String.valueOf(letter), ""));
            }
        }
        return null;
    }
}
