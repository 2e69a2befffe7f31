package io.leadtrace.pii;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

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

    private static final Set<String> ROADS = WordList.of("road-words.txt");
    private static final Set<String> ROOMS = Set.of("apt", "ste", "room", "floor", "rm", "fl", "lot");
    private static final String[] GERMAN = {
        "straße", "strasse", "str", "weg", "platz", "allee", "gasse", "ring", "ufer", "damm", "straat", "laan", "plein",
        "gracht", "kade", "dijk", "singel", "gatan", "vägen", "vej", "gade", "katu"
    };

    /** What a map's program writes, and what leads to a page of the web. */
    private static final String[] NO_ADDRESS = {"point", "linestring", "polygon", "multi", "http", "www."};

    /** A state in two capitals and a postcode, as they end an American address. */
    private static final Pattern AMERICAN =
            Pattern.compile("(?:.*[^A-Za-z])?[A-Z]{2},? [0-9]{5}(?:-[0-9]{4})?\\b.*", Pattern.DOTALL);

    private static final Pattern ROOM = Pattern.compile(
            "(?:#|apt|apartment|unit|suite|ste|lot|bldg|building|floor|fl|rm|room|spc|space)\\b[.: ]*#?[A-Za-z]?-?[0-9]{0,5}[A-Za-z]?|#[A-Za-z]?-?[0-9]{1,5}[A-Za-z]?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTS = Pattern.compile("[,;\\n]");

    /** Flat, floor and tower, as Hong Kong has them before the estate: Flat C, 8/F, Tower 5. */
    private static final Pattern FLAT = Pattern.compile(
            "(?:(?:flat|rm|room|unit|shop) ?[0-9A-Z]{1,5}(?: ?& ?[A-Z])?,? ?.*\\b(?:[0-9]{1,2}|g|ug|lg)/f\\b.*|.*\\b[0-9]{1,2}/f\\b.*(?:blk|block|tower|road|street|house|court|building|centre).*|(?:flat|rm|room) [0-9A-Z]{1,5},.*(?:blk|block|tower).*)",
            Pattern.CASE_INSENSITIVE);

    private ForeignAddress() {}

    /** What a plain text is that has no Chinese characters, held against addresses. */
    static Likeness examine(String plain) {
        for (String begin : NO_ADDRESS) {
            if (plain.regionMatches(true, 0, begin, 0, begin.length())) {
                return Likeness.NONE;
            }
        }
        if (plain.length() <= 16 && ROOM.matcher(plain).matches()) {
            return Likeness.POSSIBLE;
        }
        boolean number = Spelling.countDigits(plain) > 0;
        int letters = 0;
        for (int i = 0; i < plain.length(); i++) {
            letters += Character.isLetter(plain.charAt(i)) ? 1 : 0;
        }
        if (!number || letters < 4) {
            return Likeness.NONE;
        }
        if (isWhole(plain) || FLAT.matcher(plain).matches()) {
            return Likeness.VALID;
        }
        return plain.indexOf(' ') > 0 && plain.length() >= 8 ? Likeness.POSSIBLE : Likeness.NONE;
    }

    /**
     * Whether a part between commas is a house number and the road behind it, or the road and a number behind it, as the
     * countries have it; or an American address ends a text that begins with a number.
     */
    private static boolean isWhole(String plain) {
        String[] parts = PARTS.split(plain, -1);
        for (int p = 0; p < parts.length; p++) {
            String part = parts[p];
            String[] words = canonical(part).split(" ", -1);
            boolean numbered = Spelling.countDigits(words[0]) > 0;
            for (int i = 0; i < words.length; i++) {
                boolean behind = i + 1 < words.length
                        && (Spelling.countDigits(part) > 0 || p + 1 < parts.length && isHouse(parts[p + 1]));
                boolean road = ROADS.contains(words[i]);
                if (road && (numbered && i > 0 || i == 0 && behind || words[i].equals("box") && behind)
                        || ROOMS.contains(words[i]) && numbered && i > 1
                        || isGerman(words[i]) && (numbered || behind)) {
                    return true;
                }
            }
        }
        return Spelling.isDigit(plain.charAt(0)) && AMERICAN.matcher(plain).matches();
    }

    /** Whether a part behind a comma is the number of a house: 12, д. 7, nº 3. */
    private static boolean isHouse(String part) {
        String[] words = canonical(part).split(" ", -1);
        String last = words[words.length - 1];
        return words.length <= 2 && !last.isEmpty() && Spelling.isDigit(last.charAt(0));
    }

    /** Whether a word in lower case is a kind of road. */
    static boolean isRoadKind(String word) {
        return ROADS.contains(word) || SHORT.containsKey(word) && ROADS.contains(SHORT.get(word));
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

    /** Writes the keys of a canonical form; see {@link Address}. */
    static void keys(String canonical, FormBuffer to) {
        StringBuilder squeezed = new StringBuilder(canonical.length());
        for (int i = 0; i < canonical.length(); i++) {
            if (Rooms.isAlphanumeric(canonical.charAt(i))) {
                squeezed.append(canonical.charAt(i));
            }
        }
        if (squeezed.length() < 5) {
            return;
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
        to.set(1, squeezed.toString());
        to.set(2, ended ? road.toString() : "");
        to.set(3, room);
    }
}
