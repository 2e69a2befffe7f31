package io.leadtrace.pii;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A deed or register entry of real estate: the mainland's new and old deeds and unit numbers, Taiwan's land and building
 * numbers, parcels and titles abroad. Canonical form: folded, brackets round, without 第 and 号. Keys: 1 its number; 2 year
 * and authority.
 */
final class PropertyRecord extends PlainKind {
    private static final Pattern NEW_DEED = Pattern.compile(
            "[\\p{IsHan}]{0,2}\\(?(?:19|20)[0-9]{2}\\)?[^0-9]{2,16}(?:不动产权|不动产证明|不动产登记证明)第?[0-9]{4,9}号?");
    private static final Pattern OLD_DEED = Pattern.compile(
            ".{0,12}(?:房权证|房地权证|房地产权证|房产证|房地证|房字|产权证|房证|集用|国用|土地证).{0,12}?第?[0-9A-Za-z\\-]{4,16}号?(?:-[0-9]+)?");
    private static final Pattern UNIT_NUMBER = Pattern.compile("[0-9]{12}[GJZ][A-Z][0-9]{5}[FLQW][0-9]{8}");
    private static final Pattern TAIWAN = Pattern.compile("[0-9]{4}-[0-9]{4}|[0-9]{5}-[0-9]{3}");
    private static final Pattern TITLE = Pattern.compile("[A-Z]{2,3}[0-9]{3,6}");
    private static final Pattern PARCEL = Pattern.compile("[0-9]{2,4}-[0-9]{2,4}-[0-9]{2,4}(?:-[0-9]{2,4})?");
    private static final Pattern BARE = Pattern.compile("第?[0-9]{7,10}号");
    private static final Pattern LAST_NUMBER = Pattern.compile("([0-9]{4,})(?!.*[0-9]{4,})");
    private static final Pattern YEAR = Pattern.compile("\\(?((?:19|20)[0-9]{2})\\)?(.*?)(?:不动产|房)");

    PropertyRecord() {
        super("property-record");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() < 6 || plain.length() > 60) {
            return Likeness.NONE;
        }
        String tight = tight(plain);
        if (NEW_DEED.matcher(tight).matches()
                || OLD_DEED.matcher(tight).matches()
                || UNIT_NUMBER.matcher(tight.toUpperCase(Locale.ROOT)).matches()) {
            return Likeness.VALID;
        }
        return TAIWAN.matcher(tight).matches()
                        || TITLE.matcher(tight.toUpperCase(Locale.ROOT)).matches()
                        || PARCEL.matcher(tight).matches()
                        || BARE.matcher(tight).matches()
                        || tight.length() == 8 && tight.startsWith("00") && Spelling.allDigits(tight)
                ? Likeness.POSSIBLE
                : Likeness.NONE;
    }

    private static String tight(String plain) {
        return Spelling.folded(plain).replaceAll("[\\[【〔{<〈]", "(").replaceAll("[\\]】〕}>〉]", ")");
    }

    @Override
    public String canonical(String text) {
        String plain = tight(text).replaceAll("[第号字()]", "");
        return plain.length() < 4 ? "" : plain;
    }

    @Override
    public List<String> keys(String text) {
        String tight = tight(text);
        Matcher number = LAST_NUMBER.matcher(tight);
        Matcher year = YEAR.matcher(tight);
        return List.of(
                number.find() ? number.group(1) : "",
                year.find() ? year.group(1) + year.group(2).replaceAll("[()]", "") : "");
    }

    @Override
    public String mask(String text) {
        String plain = Spelling.plain(text);
        StringBuilder masked = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            masked.append(Spelling.isDigit(plain.charAt(i)) && i > 8 || plain.length() < 12 ? '*' : plain.charAt(i));
        }
        String result = masked.toString();
        return result.equals(text) ? Spelling.cover(plain, 3, 0) : result;
    }
}
