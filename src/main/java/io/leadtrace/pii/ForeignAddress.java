package io.leadtrace.pii;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Postal addresses in Latin letters. */
final class ForeignAddress {
    /** The short spellings of words that have several. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("street", "st"),
            Map.entry("road", "rd"),
            Map.entry("avenue", "ave"),
            Map.entry("av", "ave"),
            Map.entry("lane", "ln"),
            Map.entry("drive", "dr"),
            Map.entry("boulevard", "blvd"),
            Map.entry("court", "ct"),
            Map.entry("place", "pl"),
            Map.entry("square", "sq"),
            Map.entry("crescent", "cres"),
            Map.entry("terrace", "tce"),
            Map.entry("terr", "tce"),
            Map.entry("circuit", "cct"),
            Map.entry("highway", "hwy"),
            Map.entry("parkway", "pkwy"),
            Map.entry("gardens", "gdns"),
            Map.entry("circle", "cir"),
            Map.entry("trail", "trl"),
            Map.entry("strasse", "str"),
            Map.entry("straße", "str"),
            Map.entry("apartment", "apt"),
            Map.entry("flat", "apt"),
            Map.entry("unit", "apt"),
            Map.entry("suite", "ste"),
            Map.entry("north", "n"),
            Map.entry("south", "s"),
            Map.entry("east", "e"),
            Map.entry("west", "w"));

    private static final Set<String> ROADS = Set.of(
            "st",
            "rd",
            "ave",
            "ln",
            "dr",
            "blvd",
            "ct",
            "pl",
            "sq",
            "cres",
            "tce",
            "cct",
            "hwy",
            "pkwy",
            "gdns",
            "cir",
            "trl",
            "str",
            "way",
            "close",
            "parade",
            "grove",
            "walk",
            "row",
            "hill",
            "mews",
            "loop",
            "plaza",
            "pike",
            "weg",
            "platz",
            "allee",
            "gasse",
            "rue",
            "carrera",
            "cra",
            "cr",
            "kr",
            "cl",
            "cll",
            "diagonal",
            "transversal",
            "chemin",
            "impasse",
            "calle",
            "avenida",
            "carrer",
            "paseo",
            "via",
            "viale",
            "piazza",
            "corso",
            "rua",
            "travessa",
            "box",
            "quay",
            "bóthar",
            "alley",
            "bypass",
            "esplanade",
            "rise",
            "wharf",
            "green",
            "drove",
            "yard",
            "vale",
            "ulica",
            "ul",
            "väg",
            "vägen",
            "gata",
            "gatan",
            "straat",
            "laan",
            "plein");
    private static final Set<String> ROOMS = Set.of("apt", "ste", "room", "floor", "rm", "fl", "lot");
    private static final String[] GERMAN = {
        "straße", "strasse", "str", "weg", "platz", "allee", "gasse", "ring", "ufer", "damm"
    };

    private ForeignAddress() {}

    /** What a plain text is that has no Chinese characters, held against addresses. */
    static Likeness examine(String plain) {
        boolean number = Spelling.countDigits(plain) > 0;
        int letters = 0;
        for (int i = 0; i < plain.length(); i++) {
            letters += Character.isLetter(plain.charAt(i)) ? 1 : 0;
        }
        if (!number || letters < 4) {
            return Likeness.NONE;
        }
        for (String word : canonical(plain).split(" ", -1)) {
            if (ROADS.contains(word) || ROOMS.contains(word) || isGerman(word)) {
                return Likeness.VALID;
            }
        }
        return plain.indexOf(' ') > 0 && plain.length() >= 8 ? Likeness.POSSIBLE : Likeness.NONE;
    }

    /** Whether a plain text is one to four words and what kind of road they name: Kaye Ave. */
    static boolean isRoad(String plain) {
        if (plain.length() > 40 || !Character.isLetter(plain.charAt(0)) || Spelling.isHan(plain.charAt(0))) {
            return false;
        }
        String[] words = canonical(plain).split(" ", -1);
        String last = words[words.length - 1];
        boolean direction = words.length > 2 && last.length() <= 2 && "n s e w ne nw se sw".contains(last);
        String kind = direction ? words[words.length - 2] : last;
        return words.length >= 2 && words.length <= 5 && ROADS.contains(kind) || words.length == 1 && isGerman(last);
    }

    private static boolean isGerman(String word) {
        for (String end : GERMAN) {
            if (word.length() > end.length() + 2 && word.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** Words in lower case and short spelling, a blank between them. */
    static String canonical(String plain) {
        String small = plain.toLowerCase(Locale.ROOT);
        StringJoiner words = new StringJoiner(" ");
        int from = 0;
        for (int i = 0; i <= small.length(); i++) {
            char c = i < small.length() ? small.charAt(i) : ' ';
            if (c <= ' ' || c == ',' || c == '.' || c == ';' || c == ':' || c == '#' || c == '\u00a0') {
                if (i > from) {
                    String word = small.substring(from, i);
                    words.add(SHORT.getOrDefault(word, german(word)));
                }
                if (c == '#') {
                    words.add("apt");
                }
                from = i + 1;
            }
        }
        return words.toString().replace("apt apt", "apt");
    }

    private static String german(String word) {
        return word.endsWith("straße") || word.endsWith("strasse")
                ? word.substring(0, word.lastIndexOf("stra")) + "str"
                : word;
    }

    /** The keys of a canonical form; see {@link Address}. */
    static List<String> keys(String canonical) {
        StringBuilder squeezed = new StringBuilder(canonical.length());
        for (int i = 0; i < canonical.length(); i++) {
            if (Rooms.isAlphanumeric(canonical.charAt(i))) {
                squeezed.append(canonical.charAt(i));
            }
        }
        if (squeezed.length() < 5) {
            return List.of();
        }
        String[] words = canonical.split(" ", -1);
        StringJoiner road = new StringJoiner(" ");
        String room = "";
        boolean begun = false;
        boolean ended = false;
        for (int i = 0; i < words.length; i++) {
            begun |= !ended && Spelling.countDigits(words[i]) > 0;
            if (begun && !ended) {
                road.add(words[i]);
                ended = ROADS.contains(words[i]) || isGerman(words[i]);
            }
            if (ROOMS.contains(words[i]) && i + 1 < words.length) {
                room = words[i + 1];
            }
        }
        return List.of(squeezed.toString(), ended ? road.toString() : "", room);
    }
}
