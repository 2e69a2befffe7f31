package io.leadtrace.worlds;

import java.util.ArrayList;
import java.util.List;

/** Slips of the hand and the ear. */
final class Typos {
    private Typos() {}

    /** The text with one slip in it, never the text itself unless it is empty or has one letter only. */
    static String in(String text, Dice dice) {
        if (text.isEmpty()) {
            return text;
        }
        List<Integer> alike = new ArrayList<>();
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.add(i);
            } else if (group(text.charAt(i)) != null) {
                alike.add(i);
            }
        }
        if (!alike.isEmpty() && dice.chance(0.75)) {
            int at = dice.any(alike);
            String others = group(text.charAt(at)).replace(text.substring(at, at + 1), "");
            return text.substring(0, at) + dice.letter(others) + text.substring(at + 1);
        }
        if (digits.size() > 3) {
            return digit(text, digits, dice);
        }
        if (text.length() < 3) {
            return text.length() < 2
                    ? text
                    : text.substring(0, 1) + dice.letter(Words.MALE.replace(text.substring(1), ""));
        }
        int at = dice.between(1, text.length() - 2);
        return switch (dice.below(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            default -> swap(text, at);
        };
    }

    private static String digit(String text, List<Integer> digits, Dice dice) {
        int at = digits.get(dice.between(1, digits.size() - 1));
        char old = text.charAt(at);
        if (dice.chance(0.5)
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1))
                && text.charAt(at + 1) != old) {
            return swap(text, at);
        }
        char wrong = (char) ('0' + (old - '0' + dice.between(1, 9)) % 10);
        return text.substring(0, at) + wrong + text.substring(at + 1);
    }

    private static String swap(String text, int at) {
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private static String group(char letter) {
        for (String group : Words.ALIKE) {
            if (group.indexOf(letter) >= 0) {
                return group;
            }
        }
        return null;
    }
}
