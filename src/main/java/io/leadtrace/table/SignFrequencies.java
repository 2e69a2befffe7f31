package io.leadtrace.table;

import java.util.Map;

/** How likely a sign that is no letter is in a text of any language, as a natural logarithm. */
final class SignFrequencies {
    /** A byte that is no character in the encoding. */
    static final double WRONG = -14;

    /** A control character of the upper half: nobody writes them. */
    private static final double CONTROL = -15;

    private static final double RARE = -9.5;
    private static final double DRAWN = -11.5;

    private static final Map<Character, Double> KNOWN = Map.ofEntries(
            Map.entry('’', -4.0),
            Map.entry('“', -4.3),
            Map.entry('”', -4.3),
            Map.entry('–', -4.5),
            Map.entry('—', -4.5),
            Map.entry('\u00A0', -4.5),
            Map.entry('«', -5.0),
            Map.entry('»', -5.0),
            Map.entry('„', -5.5),
            Map.entry('‘', -5.5),
            Map.entry('…', -5.5),
            Map.entry('•', -6.0),
            Map.entry('·', -6.5),
            Map.entry('©', -6.0),
            Map.entry('®', -6.5),
            Map.entry('™', -6.5),
            Map.entry('°', -5.5),
            Map.entry('§', -6.5),
            Map.entry('€', -6.0),
            Map.entry('£', -5.0),
            Map.entry('№', -6.0),
            Map.entry('½', -7.0),
            Map.entry('²', -7.0),
            Map.entry('×', -7.0),
            Map.entry('\u00AD', -7.5),
            Map.entry('±', -7.5),
            Map.entry('´', -7.5));

    private SignFrequencies() {}

    static double log(char c) {
        Double known = KNOWN.get(c);
        if (known != null) {
            return known;
        }
        if (c == '\uFFFD') {
            return WRONG;
        } else if (Character.isISOControl(c)) {
            return CONTROL;
        } else if (c >= 0x2500 && c < 0x2600 || c >= 0x2200 && c < 0x2300 || c >= 0xE000 && c < 0xF900) {
            return DRAWN;
        }
        return RARE;
    }
}
