package io.leadtrace.pii;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a record of communication says but for the numbers, which are phones: when a call was, how long, which way. Canonical
 * form: folded, of a day ISO 8601.
 */
final class Communication extends PlainKind {
    /** Which way a call or message went, folded. */
    private static final Set<String> WAYS = Set.of(
            "主叫",
            "被叫",
            "呼入",
            "呼出",
            "来电",
            "去电",
            "呼转",
            "主叫通话",
            "被叫通话",
            "短信发送",
            "短信接收",
            "发送短信",
            "接收短信",
            "国内主叫",
            "国内被叫",
            "语音主叫",
            "语音被叫",
            "漫游主叫",
            "漫游被叫",
            "本地主叫",
            "本地被叫",
            "未接来电",
            "incoming",
            "outgoing",
            "moc",
            "mtc",
            "smso",
            "smst",
            "sms-mo",
            "sms-mt",
            "missedcall",
            "incomingcall",
            "outgoingcall",
            "receivedcall",
            "eingehend",
            "ausgehend",
            "entrante",
            "saliente",
            "entrant",
            "sortant");

    /** 3分25秒, 1h 02m 3s. */
    private static final Pattern DURATION = Pattern.compile(
            "(?:[0-9]{1,2} ?(?:小时|时|h) ?)?[0-9]{1,3} ?(?:分钟?|m|min) ?(?:[0-9]{1,2} ?(?:秒|s|sec))?|[0-9]{1,5} ?(?:秒|s|sec)");

    /** 00:03:25, or seconds. */
    private static final Pattern CLOCK = Pattern.compile("[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?|[0-9]{1,5}");

    private static final int LONGEST = 40;

    Communication() {
        super("communication");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > LONGEST) {
            return Likeness.NONE;
        }
        if (Spelling.isDigit(plain.charAt(0))) {
            boolean time = DURATION.matcher(plain).matches()
                    || CLOCK.matcher(plain).matches()
                    || Dates.examine(plain) != Likeness.NONE;
            return time ? Likeness.POSSIBLE : Likeness.NONE;
        }
        return WAYS.contains(Spelling.folded(plain)) ? Likeness.VALID : Likeness.NONE;
    }

    @Override
    String form(String text) {
        String day = Dates.iso(text);
        return day.isEmpty() ? super.form(text) : day;
    }
}
