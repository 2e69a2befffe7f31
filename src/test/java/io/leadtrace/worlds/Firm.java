package io.leadtrace.worlds;

/**
 * Where somebody works.
 *
 * @param city without 市; empty for none
 * @param core the part that tells it from others
 * @param trade what it does; empty for public bodies
 * @param form legal form; empty for public bodies
 */
record Firm(String city, String core, String trade, String form) {
    boolean isFirm() {
        return !form.isEmpty();
    }

    static Firm made(Dice dice, String city) {
        if (dice.chance(0.18)) {
            String body = dice.any(Words.PUBLIC);
            return new Firm(
                    city,
                    (dice.chance(0.6)
                                    ? dice.any(Words.ORDINALS)
                                    : dice.letter(Words.CORE_B) + dice.letter(Words.CORE_A))
                            + body,
                    "",
                    "");
        }
        String core = dice.letter(Words.CORE_A)
                + dice.letter(Words.CORE_B)
                + (dice.chance(0.15) ? dice.letter(Words.CORE_A) : "");
        return new Firm(city, core, dice.any(Words.TRADES), dice.any(Words.FORMS));
    }
}
