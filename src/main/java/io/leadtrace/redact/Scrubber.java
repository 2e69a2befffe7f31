package io.leadtrace.redact;

import io.leadtrace.pii.HeaderWords;
import io.leadtrace.pii.Likeness;
import io.leadtrace.pii.PiiKind;
import io.leadtrace.pii.PiiKinds;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Covers what points to people in running text: numbers, mail addresses, names of accounts, number plates, the names of the
 * list, and names that a word before or behind them gives away.
 */
final class Scrubber {
    private static final int LONGEST = 40_000;
    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+'-]{1,64}(?: ?(?:@|\\(at\\)|\\[at\\]|#at#) ?| at )[\\p{L}\\p{N}.-]{1,253}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?:微信|薇信|威信|微❤|v信|wechat|weixin|whatsapp|telegram|qq|扣扣|加v|vx|wx|身份证|护照|passport)"
                    + "(?:号码|号|id)?[ :=是为]{0,3}([A-Za-z0-9_.-]{4,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLATE = Pattern.compile(
            "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][ ·•.-]?[A-Z0-9]{4,5}[A-Z0-9学警港澳挂]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED = Pattern.compile(
            "(?:联系人|姓名|业主|客户|经办人?|负责人|制表人?|填表人?|审核人?|顾问|经理|录入人?|户主|产权人|权利人|家长|老公|丈夫|妻子|老婆|爱人|父亲|母亲|爸爸|妈妈|儿子|女儿|配偶|介绍人|推荐人|担保人|法人|代理人)"
                    + "[ :是叫为]{1,3}(\\p{IsHan}{2,4})(?!\\p{IsHan})");
    private static final Pattern RELATED = Pattern.compile(
            "(?<!\\p{IsHan})(\\p{IsHan}{2,3})(?=(?:的)?(?:老公|丈夫|妻子|老婆|爱人|父亲|母亲|爸爸|妈妈|爸|妈|儿子|女儿|配偶|介绍|推荐|转介绍|先生|女士|小姐|太太|阿姨|师傅))");
    private static final Pattern RUN = Pattern.compile("(?<![\\p{IsHan}*])\\p{IsHan}{2,4}(?![\\p{IsHan}*])");
    private static final int SHORTEST_PHONE = 11;
    private static final List<PiiKind> NUMBERED =
            Stream.of("phone", "national-id").map(PiiKinds::named).toList();
    private static final PiiKind NAME = PiiKinds.named("person-name");
    private static final List<PiiKind> PLACES = Stream.of(
                    "province", "city", "county", "district", "country", "gender", "job-title")
            .map(PiiKinds::named)
            .toList();

    private final Names names;

    Scrubber(Names names) {
        this.names = names;
    }

    /**
     * A text with what points to people covered.
     *
     * @param strict whether words that could be anybody's name go too
     */
    String scrub(String text, boolean strict) {
        if (text.isBlank()) {
            return text;
        }
        if (text.length() > LONGEST || names.isFull() && strict) {
            return "*".repeat(Math.min(8, text.length()));
        }
        PlainText known = PlainText.of(text);
        String plain = known.toString();
        boolean[] marked = new boolean[plain.length()];
        Numbers.mark(plain, marked);
        mark(MAIL, 0, plain, marked);
        mark(ACCOUNT, 1, plain, marked);
        mark(PLATE, 0, plain, marked);
        markNames(LABELLED, plain, marked);
        markNames(RELATED, plain, marked);
        if (strict) {
            markNames(RUN, plain, marked);
        }
        names.mark(plain, marked);
        return known.covered(marked);
    }

    /** Whether a text names somebody of the list, or gives an address of mail or a number that can be somebody's. */
    boolean pointsOut(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String plain = PlainText.of(text).toString();
        boolean[] marked = new boolean[plain.length()];
        mark(MAIL, 0, plain, marked);
        names.mark(plain, marked);
        for (boolean one : marked) {
            if (one) {
                return true;
            }
        }
        return Numbers.in(plain).stream().anyMatch(Scrubber::isSomebodys);
    }

    private static boolean isSomebodys(String number) {
        return number.length() >= SHORTEST_PHONE
                && NUMBERED.stream().anyMatch(kind -> kind.examine(number) == Likeness.VALID);
    }

    private static void mark(Pattern pattern, int group, String plain, boolean[] marked) {
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            java.util.Arrays.fill(marked, matcher.start(group), matcher.end(group), true);
        }
    }

    private static void markNames(Pattern pattern, String plain, boolean[] marked) {
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            String found = matcher.group(matcher.groupCount());
            if (isName(found)) {
                java.util.Arrays.fill(
                        marked, matcher.start(matcher.groupCount()), matcher.end(matcher.groupCount()), true);
            }
        }
    }

    private static boolean isName(String text) {
        return NAME.examine(text) == Likeness.VALID
                && !HeaderWords.isWord(text)
                && PLACES.stream().noneMatch(place -> place.examine(text) == Likeness.VALID);
    }
}
