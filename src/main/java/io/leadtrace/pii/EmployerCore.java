package io.leadtrace.pii;

import java.util.Set;

/** What a Chinese employer is called, without where it is, its legal form, its branch and its department. */
final class EmployerCore {
    private static final WordFinder FORMS = new WordFinder("股份有限", "有限", "股份公司", "集团", "公司", "总厂");
    private static final String[] DEPARTMENTS = {
        "销售部", "财务部", "办公室", "采购部", "人事部", "市场部", "技术部", "行政部", "工程部", "生产部", "业务部", "后勤部", "维修队", "车间"
    };

    /** Words that tell nobody apart without their place. */
    private static final Set<String> GENERIC = Set.of(
            "银行", "大学", "学院", "学校", "医院", "中学", "小学", "幼儿园", "政府", "人民政府", "法院", "人民法院", "检察院", "公安局", "日报", "电视台",
            "报社", "移动", "联通", "电信", "石油", "石化", "铁路", "邮政", "人寿", "人保", "银行股份", "税务局", "供电公司", "公交", "自来水");

    private static final CharClass GENERIC_STARTS = new CharClass();

    static {
        GENERIC.forEach(word -> GENERIC_STARTS.add(word.charAt(0)));
    }

    private EmployerCore() {}

    /** Writes the core of a canonical form that stands at the beginning of a buffer as its first key; see {@link Employer}. */
    static void write(String canonical, FormBuffer to) {
        String name = canonical.indexOf('(') >= 0 ? withoutPlaceInBrackets(canonical) : canonical;
        int end = withoutBranch(name, withoutForm(name));
        int from = withoutPlace(name, end);
        int ordinal = end - from > 3 ? name.indexOf('第', from) : -1;
        if (ordinal >= 0 && ordinal < end) {
            name = name.substring(from, end).replace("第", "");
            from = 0;
            end = name.length();
        }
        if (end - from < 2) {
            to.set(1, 0, canonical.length());
        } else if (name.equals(canonical)) {
            to.set(1, from, end);
        } else {
            to.set(1, name.substring(from, end));
        }
    }

    /** Without brackets, and without what stands in them where that is a place. */
    private static String withoutPlaceInBrackets(String name) {
        char[] kept = new char[name.length()];
        int length = 0;
        int from = 0;
        while (from < kept.length) {
            int open = name.indexOf('(', from);
            int close = open < 0 ? -1 : name.indexOf(')', open);
            if (close < 0) {
                break;
            }
            length = keep(name, from, open, kept, length);
            if (!Places.isPlace(name, open + 1, close)) {
                length = keep(name, open + 1, close, kept, length);
            }
            from = close + 1;
        }
        return new String(kept, 0, keep(name, from, kept.length, kept, length));
    }

    private static int keep(String name, int from, int to, char[] kept, int length) {
        int behind = length;
        for (int i = from; i < to; i++) {
            char c = name.charAt(i);
            if (c != '(' && c != ')') {
                kept[behind++] = c;
            }
        }
        return behind;
    }

    /** Where a name ends without its legal form and what follows it, or its department. */
    private static int withoutForm(String name) {
        int cut = FORMS.find(name, 2);
        if (cut < 0) {
            cut = name.length();
            for (String department : DEPARTMENTS) {
                if (name.endsWith(department) && name.length() - department.length() >= 4) {
                    cut = name.length() - department.length();
                }
            }
        }
        return withoutNumeral(name, cut);
    }

    /** 二分公司 and 第一分公司, 一车间: the number goes with the word behind it. */
    private static int withoutNumeral(String name, int cut) {
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
        return end;
    }

    private static int withoutBranch(String name, int end) {
        int bank = name.indexOf("银行");
        if (bank <= 0 || bank + 2 > end) {
            return end;
        }
        boolean branch = name.startsWith("支行", end - 2)
                || name.startsWith("分行", end - 2)
                || end >= 3 && name.startsWith("营业部", end - 3);
        return branch ? bank + 2 : end;
    }

    /** Where a name that ends at a place begins behind the place it is at. */
    private static int withoutPlace(String name, int end) {
        int from = Places.behind(name, end);
        if (from == 0 && end > 3 && (name.charAt(0) == '市' || name.charAt(0) == '县' || name.charAt(0) == '省')) {
            from = 1;
        }
        return end - from < 2 || isGeneric(name, from, end) ? 0 : from;
    }

    private static boolean isGeneric(String name, int from, int end) {
        return GENERIC_STARTS.has(name.charAt(from)) && GENERIC.contains(name.substring(from, end));
    }
}
