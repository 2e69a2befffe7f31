package io.leadtrace.columns;

import java.util.Map;
import java.util.function.Supplier;

/** Makes what firms and their clerks write down: employers, money, days, marks and notes. */
final class Business {
    private Business() {}

    static void addTo(Map<String, Maker> all) {
        all.put("employer", draw -> {
            double firms = draw.chance(0.3) ? 1 : 0.65;
            return () -> draw.chance(firms) ? firm(draw) : draw.chance(0.7) ? office(draw) : draw.word("shortfirms");
        });
        all.put("company", draw -> () -> firm(draw));
        addMoney(all);
        addDays(all);
        addMarks(all);
        words(
                all,
                "job jobs,bank banks,grade2 grades,school schools,course courses,major majors,department departments,goods goods"
                        + ",car cars,colour colours,mortgage mortgages,degree degrees,ethnic ethnics,politic politics,relation relations"
                        + ",insured insured,scope scopes,companystate companystates,risk risks,level levels");
        all.put(
                "university",
                draw -> () -> draw.word("cities").replace("市", "") + draw.one("大学", "理工大学", "职业技术学院", "师范大学", "财经学院"));
        all.put("nation", draw -> () -> draw.one("中国", "中国", "中国", "美国", "日本", "葡萄牙", "菲律宾", "韩国"));
        all.put("branchoffice", draw -> () -> draw.word("streets") + draw.one("营业部", "证券营业部"));
        all.put("loanway", draw -> () -> draw.one("一次性付款", "公积金贷款", "商业贷款", "组合贷", "分期"));
        all.put("count", draw -> () -> String.valueOf(draw.number(1, 6)));
        all.put("weight", draw -> () -> draw.number(0, 20) + "." + draw.number(1, 9));
        all.put("weeks", draw -> {
            String form = draw.one("周", "+");
            return () -> draw.number(6, 40) + (form.equals("+") ? "+" + draw.number(0, 6) : form);
        });
        all.put("overdue", draw -> () -> String.valueOf(draw.number(1, 360)));
        all.put("points", draw -> () -> String.valueOf(draw.number(0, 30000)));
        all.put("score", draw -> () -> String.valueOf(draw.number(280, 690)));
        all.put("years", draw -> () -> draw.number(1, 20) + "年");
        all.put("url", draw -> () -> draw.word("sites") + draw.of("abcdef0123456789", 6));
    }

    private static void words(Map<String, Maker> all, String rows) {
        for (String row : rows.split(",", -1)) {
            String[] named = row.split(" ", -1);
            all.put(named[0], draw -> () -> draw.word(named[1]));
        }
    }

    static String firm(Draw draw) {
        String city = draw.chance(0.6) ? draw.word("cities") : "";
        String place = draw.chance(0.15) ? "（" + draw.word("cities").replace("市", "") + "）" : "";
        return city + draw.word("brands") + draw.word("trades") + place + draw.word("forms");
    }

    private static String office(Draw draw) {
        return (draw.chance(0.7) ? draw.word("cities") : "") + draw.word("offices");
    }

    private static void addMoney(Map<String, Maker> all) {
        all.put("income", draw -> {
            String form = draw.one("", "", "元", "k", "-");
            return () -> switch (form) {
                case "k" -> draw.number(4, 40) + "k";
                case "-" -> draw.number(3, 8) + "000-" + draw.number(9, 15) + "000";
                default -> draw.number(25, 400) * 100 + form;
            };
        });
        all.put("base", draw -> () -> draw.number(3000, 28000) + (draw.chance(0.5) ? ".00" : ""));
        all.put(
                "salary",
                draw -> () -> draw.chance(0.3) ? "面议" : draw.number(4, 12) + "000-" + draw.number(13, 20) + "000元/月");
        all.put("loan", draw -> {
            String form = draw.one("", "万", "万元", ",");
            return () -> switch (form) {
                case "" -> String.valueOf(draw.number(1, 300) * 10000);
                case "," -> String.format("%,d.00", draw.number(10, 3000) * 1000);
                default -> draw.number(3, 300) + form;
            };
        });
        all.put("paid", draw -> () -> draw.number(5, 900) + "." + draw.digits(2));
        all.put("tuition", draw -> () -> String.valueOf(draw.number(8, 300) * 100));
        all.put("premium", draw -> () -> draw.number(900, 9000) + "." + draw.digits(2));
        all.put("fee", draw -> () -> draw.number(80, 900) + "." + draw.digits(1));
        all.put("assets", draw -> () -> draw.number(1, 900) + "万");
        all.put("capital", draw -> () -> draw.number(1, 500) * 10 + "万人民币");
    }

    private static void addDays(Map<String, Maker> all) {
        all.put("date", draw -> days(draw, 2019, 2024, false));
        all.put("duedate", draw -> days(draw, 2024, 2032, false));
        all.put("datetime", draw -> days(draw, 2021, 2024, true));
        all.put("birth", draw -> days(draw, 1948, 2015, false));
        all.put("month", draw -> {
            String form = draw.one("%d-%02d", "%d年%d月", "%d%02d");
            return () -> String.format(form, draw.number(2005, 2024), draw.number(1, 12));
        });
    }

    private static Supplier<String> days(Draw draw, int first, int last, boolean time) {
        String form = draw.one("%d-%02d-%02d", "%d/%d/%d", "%d.%d.%d", "%d年%d月%d日", "%d%02d%02d", "%d-%02d-%02d");
        boolean timed = time || draw.chance(0.1) && first > 2000;
        String hours = form.equals("%d%02d%02d") ? "" : draw.one(" %02d:%02d:%02d", " %d:%02d");
        return () -> String.format(form, draw.number(first, last), draw.number(1, 12), draw.number(1, 28))
                + (timed ? String.format(hours, draw.number(8, 21), draw.number(0, 59), draw.number(0, 59)) : "");
    }

    private static void addMarks(Map<String, Maker> all) {
        all.put("status", draw -> Persons.few(draw, "statuses", draw.number(4, 9)));
        all.put("grade", draw -> {
            String form = draw.one("ABR", "ABR", "ABCD", "ABC类", "ABR级", "首公");
            return () -> form.equals("首公")
                    ? draw.one("首咨", "公海")
                    : draw.of(form.replaceAll("[类级]", ""), 1) + form.replaceAll("[A-Z]", "");
        });
        all.put("pool", draw -> () -> draw.one("首咨", "公海", "首咨数据", "公海数据"));
        all.put("note", draw -> () -> draw.word("notes"));
        all.put("channel", draw -> () -> draw.word("channels"));
        all.put("keyword", draw -> () -> draw.word("keywords"));
    }
}
