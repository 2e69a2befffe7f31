package io.leadtrace.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Encodings older than Unicode, told by the text that comes out: of all encodings and languages the pair is taken in
 * which the bytes are likeliest.
 */
final class LegacyEncodings {
    private static final int SCORED = 1 << 15;

    /** The encodings a group of languages was kept in, the usual one first. */
    private static final Map<String, List<String>> ONE_BYTE = Map.of(
            "latin-1", List.of("windows-1252", "ISO-8859-1", "ISO-8859-15", "x-MacRoman", "IBM850", "IBM437"),
            "latin-2", List.of("windows-1250", "ISO-8859-2", "IBM852", "x-MacCentralEurope", "ISO-8859-16"),
            "baltic", List.of("windows-1257", "ISO-8859-13", "ISO-8859-4", "IBM775"),
            "turkish", List.of("windows-1254", "ISO-8859-9", "IBM857", "x-MacTurkish"),
            "cyrillic", List.of("windows-1251", "KOI8-R", "KOI8-U", "ISO-8859-5", "IBM866", "x-MacCyrillic", "IBM855"),
            "greek", List.of("windows-1253", "ISO-8859-7", "IBM737", "x-MacGreek"),
            "hebrew", List.of("windows-1255", "ISO-8859-8", "IBM862"),
            "arabic", List.of("windows-1256", "ISO-8859-6", "IBM864", "x-MacArabic"),
            "thai", List.of("TIS-620", "x-windows-874", "ISO-8859-11"));

    /** What the later ones in a list lose against the first, in natural logarithms. */
    private static final double STEP = 1.5;

    /** How much a file's own word on its encoding weighs. */
    private static final double DECLARED = 60;

    /** Lists in Chinese and texts in the West are what is read most. */
    private static final double UNUSUAL = 5;

    private static final Pattern DECLARATION =
            Pattern.compile("(?:encoding|charset)\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{3,20})", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> KNOWN_AS = Map.of(
            "x-MacRoman", "macintosh",
            "x-MacCyrillic", "MacCyrillic",
            "x-MacCentralEurope", "MacCentralEurope",
            "x-MacTurkish", "MacTurkish",
            "x-MacGreek", "MacGreek",
            "x-MacArabic", "MacArabic",
            "x-windows-949", "CP949",
            "x-Johab", "Johab",
            "x-EUC-TW", "EUC-TW");

    private static final AsianText SIMPLIFIED = AsianText.chinese("zh-Hans");
    private static final AsianText TRADITIONAL = AsianText.chinese("zh-Hant");
    private static final AsianText JAPANESE = AsianText.japanese();
    private static final AsianText KOREAN = AsianText.korean();

    private static final List<List<String>> LETTERS = LetterTable.lines("letters.tsv");
    private static final Map<List<String>, OneByteText> ONE_BYTE_MODELS = new ConcurrentHashMap<>();

    private final byte[] text;
    private final String declared;
    private String best = "windows-1252";
    private double most = Double.NEGATIVE_INFINITY;

    private LegacyEncodings(byte[] text, String declared) {
        this.text = text;
        this.declared = declared;
    }

    /** The encoding of a text with escape sequences, all of it ASCII. */
    static TextEncoding escaped(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.contains("\u001B$)C")) {
            return TextEncoding.of("ISO-2022-KR", 0);
        } else if (text.contains("\u001B$B") || text.contains("\u001B$@") || text.contains("\u001B(J")) {
            return TextEncoding.of("ISO-2022-JP", 0);
        }
        return TextEncoding.of("UTF-8", 0);
    }

    /**
     * The encoding of a text that is no UTF-8.
     *
     * @param head the file's first bytes, in which it may say how it is encoded
     * @param sample lines that hold more than ASCII
     */
    static TextEncoding find(byte[] head, byte[] sample) {
        byte[] scored = Arrays.copyOf(sample, Math.min(sample.length, SCORED));
        LegacyEncodings found = new LegacyEncodings(scored, declaration(head));
        found.asian();
        for (List<String> line : LETTERS) {
            found.oneByte(line.get(1), line.get(2));
        }
        return named(found.best, sample);
    }

    private void asian() {
        String gb = decode("GB18030");
        consider("GB18030", SIMPLIFIED.log(gb));
        consider("GB18030", TRADITIONAL.log(gb) - UNUSUAL);
        consider("Big5-HKSCS", TRADITIONAL.log(decode("Big5-HKSCS")) - UNUSUAL);
        consider("x-EUC-TW", TRADITIONAL.log(decode("x-EUC-TW")) - 4 * UNUSUAL);
        consider("windows-31j", JAPANESE.log(decode("windows-31j")) - UNUSUAL);
        consider("EUC-JP", JAPANESE.log(decode("EUC-JP")) - UNUSUAL);
        consider("x-windows-949", KOREAN.log(decode("x-windows-949")) - UNUSUAL);
        consider("x-Johab", KOREAN.log(decode("x-Johab")) - 4 * UNUSUAL);
    }

    private void oneByte(String group, String letters) {
        List<String> charsets = ONE_BYTE.get(group);
        for (int i = 0; i < charsets.size(); i++) {
            String charset = charsets.get(i);
            if (Charset.isSupported(charset)) {
                double unusual = group.equals("latin-1") && i == 0 ? 0 : UNUSUAL;
                consider(charset, model(charset, letters).log(text) - i * STEP - unusual);
            }
        }
    }

    private static OneByteText model(String charset, String letters) {
        return ONE_BYTE_MODELS.computeIfAbsent(
                List.of(charset, letters), key -> new OneByteText(Charset.forName(charset), letters));
    }

    private void consider(String charset, double log) {
        double total = log + (charset.equals(declared) ? DECLARED : 0);
        if (total > most) {
            most = total;
            best = charset;
        }
    }

    private String decode(String charset) {
        return new String(text, Charset.forName(charset));
    }

    /** What a file says of its own encoding in the manner of XML and HTML; empty where it says nothing. */
    private static String declaration(byte[] head) {
        Matcher matcher =
                DECLARATION.matcher(new String(head, 0, Math.min(head.length, 2048), StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            return "";
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "gb2312", "gbk", "x-gbk", "cp936" -> "GB18030";
            case "big5", "big5-hkscs", "cp950" -> "Big5-HKSCS";
            case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
            case "euc-kr", "ks_c_5601-1987", "cp949" -> "x-windows-949";
            case "iso-8859-1" -> "windows-1252";
            default -> canonical(name);
        };
    }

    private static String canonical(String name) {
        try {
            return Charset.forName(name).name();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The narrowest well-known name that fits the text, with a decoder that reads what is a little beyond it. */
    private static TextEncoding named(String charset, byte[] sample) {
        String name =
                switch (charset) {
                    case "windows-31j" -> reads("Shift_JIS", sample) ? "Shift_JIS" : "windows-31j";
                    case "Big5-HKSCS" -> reads("Big5", sample) ? "Big5" : "Big5-HKSCS";
                    case "x-windows-949" -> reads("EUC-KR", sample) ? "EUC-KR" : "CP949";
                    case "x-windows-874" ->
                        reads("TIS-620", sample)
                                ? "TIS-620"
                                : reads("x-iso-8859-11", sample) ? "ISO-8859-11" : "windows-874";
                    default -> KNOWN_AS.getOrDefault(charset, charset);
                };
        return new TextEncoding(name, Charset.forName(charset), 0);
    }

    private static boolean reads(String charset, byte[] sample) {
        try {
            Charset.forName(charset)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(sample));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
