package io.leadtrace.pii;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A postal address in one cell. Canonical form: folded, punctuation between its parts gone, building, entrance and room
 * joined by hyphens. Keys: 1 without province and city; 2 up to its road or estate; 3 the room at its end.
 */
final class Address extends PlainKind {
    private static final Pattern PARTS =
            Pattern.compile("省|市|区|县|镇|乡|村|路|街|道|巷|弄|里|胡同|大厦|小区|花园|号楼|号|栋|幢|单元|室|楼|苑|园|城|广场|座|组|屯|庄");
    private static final Pattern STREET = Pattern.compile(
            "\\b(street|st|road|rd|avenue|ave|av|lane|ln|drive|dr|blvd|boulevard|court|ct|place|pl|square|sq|way|close|crescent|cres|terrace|tce|parade|circuit|cct|highway|hwy|parkway|pkwy|gardens|grove|walk|row|hill|mews|trail|circle|cir|loop|plaza|pike|strasse|straße|str|weg|platz|allee|gasse|rue|chemin|impasse|calle|avenida|carrer|paseo|plaza|via|viale|piazza|corso|rua|travessa|p\\.?o\\.? ?box|apt|suite|ste|unit)\\b\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GERMAN = Pattern.compile(
            "\\p{L}+(straße|strasse|str\\.|weg|platz|allee|gasse|ring|ufer|damm)\\s+[0-9]+.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[0-9]");
    private static final Pattern PROVINCE = Pattern.compile(
            "^(?:[\\p{IsHan}]{2,6}?(?:省|自治区|特别行政区))?(?:[\\p{IsHan}]{2,6}?(?:市|自治州|地区|盟))?(?:[\\p{IsHan}]{2,6}?市)?");
    private static final Pattern SHORT_PROVINCE = Pattern.compile(
            "^(北京|上海|天津|重庆|河北|河南|山东|山西|江苏|浙江|安徽|福建|江西|湖北|湖南|广东|广西|海南|四川|贵州|云南|陕西|甘肃|辽宁|吉林|黑龙江|内蒙古|宁夏|新疆|西藏|青海)(?!路|街|道|大)");
    private static final Pattern ROAD = Pattern.compile("^.*?(?:路|街|道|巷|弄|胡同|小区|花园|苑|园|城|大厦|广场|公寓|里|村|府|庄)");
    private static final Pattern ROOM = Pattern.compile("[0-9a-z]+(?:-[0-9a-z]+)*$");

    Address() {
        super("address");
    }

    @Override
    Likeness look(String plain) {
        int length = plain.length();
        if (length < 4 || length > 200 || plain.indexOf('@') >= 0) {
            return Likeness.NONE;
        }
        if (Spelling.countHan(plain) >= 3) {
            int parts = 0;
            Matcher part = PARTS.matcher(plain);
            while (part.find()) {
                parts++;
            }
            boolean number = NUMBER.matcher(plain).find();
            if (parts >= 3 || parts >= 2 && number) {
                return Likeness.VALID;
            }
            return parts >= 1 && length >= 5 || parts == 2 ? Likeness.POSSIBLE : Likeness.NONE;
        }
        boolean number = NUMBER.matcher(plain).find();
        boolean letters = plain.chars().filter(Character::isLetter).count() >= 4;
        if (letters
                && number
                && (STREET.matcher(plain).find() || GERMAN.matcher(plain).matches())) {
            return Likeness.VALID;
        }
        return letters && number && plain.indexOf(' ') > 0 && length >= 8 ? Likeness.POSSIBLE : Likeness.NONE;
    }

    @Override
    public String canonical(String text) {
        if (Spelling.isAscii(text)) {
            return latin(text);
        }
        String folded = Spelling.folded(text);
        if (Spelling.countHan(folded) < 2) {
            return latin(Spelling.plain(text));
        }
        return rooms(folded.replaceAll("[,，。.;；:：·、_#|/]+", "").replaceAll("[—–−~]+", "-"));
    }

    private static String latin(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[\\s,.;:#]+", " ")
                .strip();
    }

    /** One spelling for 3栋2单元501室, 3号楼2门501 and 3-2-501. */
    static String rooms(String folded) {
        String rooms = folded.replaceAll("(?<=[0-9a-z])(号楼|栋|幢|座|#)(?=[0-9a-z])", "-")
                .replaceAll("(?<=[0-9a-z])(单元|门|层)(?=[0-9a-z])", "-")
                .replaceAll("(?<=[0-9a-z])(室|房|户)$", "");
        return rooms;
    }

    @Override
    public List<String> keys(String text) {
        String canonical = canonical(text);
        if (Spelling.countHan(canonical) < 2) {
            String squeezed = canonical.replaceAll("[^a-z0-9]", "");
            return squeezed.length() < 5 ? List.of() : List.of(squeezed);
        }
        String rest = SHORT_PROVINCE
                .matcher(PROVINCE.matcher(canonical).replaceFirst(""))
                .replaceFirst("");
        rest = PROVINCE.matcher(rest).replaceFirst("");
        if (rest.length() < 4) {
            rest = canonical;
        }
        Matcher road = ROAD.matcher(rest);
        Matcher room = ROOM.matcher(canonical);
        return List.of(rest, road.find() ? road.group() : "", room.find() ? room.group() : "");
    }

    @Override
    public String mask(String text) {
        String plain = Spelling.plain(text);
        int kept = Math.min(6, plain.length() / 3);
        return plain.substring(0, plain.offsetByCodePoints(0, Math.min(kept, plain.codePointCount(0, plain.length()))))
                + "****";
    }
}
