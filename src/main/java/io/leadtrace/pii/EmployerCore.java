package io.leadtrace.pii;

import java.util.Set;

/** What a Chinese employer is called, without where it is, its legal form, its branch and its department. */
final class EmployerCore {
    private static final String[] FORMS = {"股份有限", "有限", "股份公司", "集团", "公司", "总厂"};
    private static final String[] DEPARTMENTS = {
        "销售部", "财务部", "办公室", "采购部", "人事部", "市场部", "技术部", "行政部", "工程部", "生产部", "业务部", "后勤部", "维修队", "车间"
    };

    /** Words that tell nobody apart without their place. */
    private static final Set<String> GENERIC = Set.of(
            "银行", "大学", "学院", "学校", "医院", "中学", "小学", "幼儿园", "政府", "人民政府", "法院", "人民法院", "检察院", "公安局", "日报", "电视台",
            "报社", "移动", "联通", "电信", "石油", "石化", "铁路", "邮政", "人寿", "人保", "银行股份", "税务局", "供电公司", "公交", "自来水");

    private EmployerCore() {}

    /** The core of a canonical form; see {@link Employer}. */
    static String of(String canonical) {
        String name = canonical.indexOf('(') >= 0 ? withoutPlaceInBrackets(canonical) : canonical;
        name = withoutBranch(withoutForm(name));
        String core = withoutPlace(name);
        if (core.indexOf('第') >= 0 && core.length() > 3) {
            core = core.replace("第", "");
        }
        return core.length() < 2 ? canonical : core;
    }

    private static String withoutPlaceInBrackets(String name) {
        StringBuilder kept = new StringBuilder(name.length());
        int from = 0;
        while (from < name.length()) {
            int open = name.indexOf('(', from);
            int close = open < 0 ? -1 : name.indexOf(')', open);
            if (close < 0) {
                break;
            }
            String inside = name.substring(open + 1, close);
            kept.append(name, from, open);
            if (!Places.isPlace(inside)) {
                kept.append(inside);
            }
            from = close + 1;
        }
        return kept.append(name, from, name.length())
                .toString()
                .replace("(", "")
                .replace(")", "");
    }

    private static String withoutForm(String name) {
        int cut = name.length();
        for (String form : FORMS) {
            int at = name.indexOf(form, 2);
            cut = at >= 0 && at < cut ? at : cut;
        }
        if (cut == name.length()) {
            for (String department : DEPARTMENTS) {
                if (name.endsWith(department) && name.length() - department.length() >= 4) {
                    cut = name.length() - department.length();
                }
            }
        }
        return withoutNumeral(name, cut);
    }

    /** 二分公司 and 第一分公司, 一车间: the number goes with the word behind it. */
    private static String withoutNumeral(String name, int cut) {
        int end = cut;
        if (end < name.length()) {
            if (end > 2 && (name.charAt(end - 1) == '分' || name.charAt(end - 1) == '总')) {
                end--;
            }
            if (end < cut || name.startsWith("车间", cut)) {
                while (end > 2 && "一二三四五六七八九十第".indexOf(name.charAt(end - 1)) >= 0) {
                    end--;
                }
            }
        }
        return name.substring(0, end);
    }

    private static String withoutBranch(String name) {
        int bank = name.indexOf("银行");
        boolean branch = bank > 0 && (name.endsWith("支行") || name.endsWith("分行") || name.endsWith("营业部"));
        return branch ? name.substring(0, bank + 2) : name;
    }

    private static String withoutPlace(String name) {
        int from = Places.behind(name, 0);
        if (from == 0
                && name.length() > 3
                && (name.charAt(0) == '市' || name.charAt(0) == '县' || name.charAt(0) == '省')) {
            from = 1;
        }
        String rest = name.substring(from);
        return rest.length() < 2 || GENERIC.contains(rest) ? name : rest;
    }
}
