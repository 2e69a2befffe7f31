package io.leadtrace.pii;

import java.util.regex.Pattern;

/** What a call centre marked a lead with. Canonical form: folded. */
final class LeadStatus extends PlainKind {
    private static final int LONGEST = 30;

    /** 未接, 已到访, 待回访; and the same the other way round: 成交中. */
    private static final String DONE =
            "(?:接通?听?|联系上?|跟进|成交|签约|到访|约访|上门|回访|处理|分配|领取|加微信?|添加微信?|加LINE|核实|付款|下单|报名|试听|面签|面谈|放款|审批|审核|进件|量房|带看|看房|认购|预约|邀约|拨打|外呼|沟通|转化|流失|放弃|退费|退款|失效|有效|关闭|完成|结案|激活|注册|实名|认证|联络|报价|出单|投保|续保|到店|到院|确认|面试|爽约|取消|录用|入职)";

    private static final Pattern MARK = Pattern.compile(
            "首[咨諮](?:数据|客户|名单|资源)?|公海(?:数据|客户|名单|池)?|私海(?:客户)?|复购(?:公海)?"
                    + "|[未已待没无正再可]?" + DONE + "(?:中|过|了|成功|失败|未果|客户)?|[未已没无]人?接听?(?:电话)?|没人接|不接(?:电话)?|未接来电"
                    + "|占线|空号|错号|停机|关机|欠费|忙音|语音信箱|拒接|拒绝|秒挂|挂断|挂机|直接挂|通话中|无法接通|不在服务区|号码错误|打错"
                    + "|(?:[强高中低弱]|有|无|没有?|暂无|不)(?:意向|意愿|需求|兴趣|需要)(?:客户)?|暂不需要|不考虑|暂不考虑|考虑中|考虑|再联系|再联络|再考虑|再打|下次再打"
                    + "|意向(?:客户|一般|强烈?|弱|[高中低]|明确)?|需求明确|强烈|一般|[非有无]效(?:客户|线索|号码)?|(?:[准潜重老新死休沉][点在睡眠]?|潜在|重点|沉默|休眠|黑名单|战败)客户?"
                    + "|放弃|同行|爽约|待定|黑名单|勿扰|投诉|已?战败|洽谈中|谈判中|方案报价|初步接触|需求分析|商务谈判|赢单|输单|新线索|[一二三四五]星|[1-5]星"
                    + "|new|open|contacted|qualified|unqualified|converted|lost|won|working|nurturing|hot|warm|cold|dead|closed(?: -.*)?|attempted.*|no answer|busy|callback|not interested|interested|wrong number|voicemail|dnc|rnr|ringing|dnd|ptp|follow[- ]?up|call ?back|not reachable|switched off|no show|booked|sold|pending|warm lead|do not call|left message|left vm",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER =
            Pattern.compile("[A-DRU][类级+-]?(?:客户?)?|[0-9]级?|[高中低强弱]等?", Pattern.CASE_INSENSITIVE);

    LeadStatus() {
        super("lead-status");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() > LONGEST
                ? Likeness.NONE
                : MARK.matcher(plain).matches()
                        ? Likeness.VALID
                        : LETTER.matcher(plain).matches() ? Likeness.POSSIBLE : Likeness.NONE;
    }
}
