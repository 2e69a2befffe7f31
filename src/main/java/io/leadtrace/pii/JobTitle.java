package io.leadtrace.pii;

import java.util.regex.Pattern;

/** What somebody works as. Canonical form: folded. */
final class JobTitle extends PlainKind {
    private static final Pattern TITLE = Pattern.compile(
            "(经理|总监|主任|主管|工程师|会计|出纳|教师|老师|医生|护士|店长|总裁|董事长?|专员|助理|科长|处长|局长|科员|职员|员工|司机|文员|销售|老板|法人|厂长|校长|院长|律师|技术员|业务员|采购|客服|设计师|顾问)$|\\b(manager|director|engineer|officer|ceo|cto|cfo|president|vp|head of|assistant|analyst|consultant|developer|designer|accountant|teacher|nurse|doctor|lawyer|attorney|sales|executive|supervisor|coordinator|administrator|specialist|technician|clerk|owner|founder|representative|architect|lead|intern|secretary|programmer|strategist|agent|planner|liaison|producer|orchestrator|facilitator)\\b",
            Pattern.CASE_INSENSITIVE);

    JobTitle() {
        super("job-title");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 50 && TITLE.matcher(plain).find() ? Likeness.VALID : Likeness.NONE;
    }
}
