package io.leadtrace.pii;

import java.util.regex.Pattern;

/** What a call centre marked a lead with. Canonical form: folded. */
final class LeadStatus extends PlainKind {
    private static final Pattern MARK = Pattern.compile(
            "首[咨諮]|公海|[未已]接通?|[未已]联系|[未已]跟进|无人接听|空号|停机|关机|拒接|拒绝|有意向?|无意向?|意向(客户|强|弱)?|[未已]成交|待跟进|再联系|new|open|contacted|qualified|unqualified|converted|lost|won|working|nurturing|hot|warm|cold|dead|closed( -.*)?|attempted.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("[A-DR][类级+-]?|[0-9]级?", Pattern.CASE_INSENSITIVE);

    LeadStatus() {
        super("lead-status");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() > 30
                ? Likeness.NONE
                : MARK.matcher(plain).matches()
                        ? Likeness.VALID
                        : LETTER.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
