package io.leadtrace.pii;

/** What somebody works as. Canonical form: folded. */
final class JobTitle extends PlainKind {
    private static final Vocabulary TITLES = new Vocabulary(
            "",
            "经理 总监 主任 主管 工程师 会计 出纳 教师 老师 医生 护士 店长 总裁 董事 董事长 专员 助理 科长 处长 局长 科员 职员 员工 司机 文员 销售 老板 法人 厂长 校长 院长 律师 技术员 业务员 采购 客服"
                    + " 设计师 顾问 组长 班长 队长 干事 秘书 会计师 审计师 程序员 保安 厨师 服务员 收银员 营业员 工人 技工 电工 焊工 教授 讲师 研究员 编辑 记者 公务员 个体户 前台 导购 主播 创始人 合伙人",
            "manager director engineer officer ceo cto cfo coo president vp head assistant analyst consultant developer designer"
                    + " accountant teacher nurse doctor lawyer attorney sales executive supervisor coordinator administrator"
                    + " specialist technician clerk owner founder representative architect lead intern secretary programmer"
                    + " strategist agent planner liaison producer orchestrator facilitator associate advisor adviser recruiter"
                    + " buyer chef driver mechanic electrician plumber cashier receptionist librarian professor lecturer"
                    + " researcher scientist editor journalist writer photographer pilot paralegal chairman chairperson"
                    + " principal inspector operator controller auditor foreman geschäftsführer ingenieur directeur gerente"
                    + " responsable ingénieur leiter mitarbeiter");

    JobTitle() {
        super("job-title");
    }

    @Override
    Likeness look(String plain) {
        return plain.length() <= 60 && TITLES.isIn(plain) ? Likeness.VALID : Likeness.NONE;
    }
}
