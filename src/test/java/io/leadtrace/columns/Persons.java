package io.leadtrace.columns;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes people's names and what they are. */
final class Persons {
    private static final String[] SYLLABLES = {
        "YUXIN", "HAORAN", "XIAOYAN", "MINGHUI", "GUOQING", "LIJUAN", "ZIHAO", "BOWEN", "JINFENG", "TIANYOU", "QIAN",
        "ZHIYUAN", "XUE", "PENGFEI", "RUI", "SHUZHEN"
    };

    private Persons() {}

    static void addTo(Map<String, Maker> all) {
        all.put("name", Persons::names);
        all.put("child", draw -> () -> draw.chance(0.2) ? draw.word("given") : name(draw));
        all.put("coowner", draw -> () -> draw.chance(0.15) ? name(draw) + "、" + name(draw) : name(draw));
        all.put("maskedname", draw -> {
            int style = draw.number(0, 2);
            return () -> masked(name(draw), style);
        });
        all.put("appellation", draw -> {
            double share = draw.chance(0.3) ? 1 : 0.45;
            return () -> draw.chance(share) ? draw.word("surnames") + draw.word("appellations") : name(draw);
        });
        all.put("pinyin", draw -> {
            String between = draw.one(" ", " ", "/");
            return () -> draw.one(
                            "ZENG", "TAN", "LIAO", "ZHAI", "OU", "MIAO", "YAN", "QIN", "SHA", "GE", "LUO", "LIN", "HAN",
                            "DONG")
                    + between
                    + draw.one(SYLLABLES);
        });
        all.put(
                "nick",
                draw -> () -> draw.one("快乐的小鱼", "一米阳光", "Tina", "风中追风", "AAA建材小李", "随缘", "星星点灯", "😊微笑", "大叔不老")
                        + (draw.chance(0.3) ? draw.number(1, 99) : ""));
        all.put("gender", draw -> {
            String[] words = draw.one(List.of(
                    new String[] {"男", "女"},
                    new String[] {"男", "女"},
                    new String[] {"男性", "女性"},
                    new String[] {"先生", "女士"},
                    new String[] {"M", "F"},
                    new String[] {"1", "2"}));
            return () -> draw.one(words);
        });
        all.put("age", draw -> {
            String unit = draw.one("", "", "岁");
            int least = draw.one(List.of(18, 20, 25));
            return () -> draw.number(least, least + 40) + unit;
        });
        all.put("childage", draw -> () -> draw.number(3, 17) + draw.one("", "", "岁"));
        all.put("sales", draw -> few(draw, "sales", draw.number(2, 6)));
        all.put("team", draw -> few(draw, "teams", 4));
        all.put("namephone", draw -> {
            String between = draw.one("", " ", "：", "-", "，");
            return () -> name(draw) + between + Numbers.mobile(draw);
        });
    }

    private static Supplier<String> names(Draw draw) {
        boolean spaced = draw.chance(0.12);
        boolean remarks = draw.chance(0.1);
        boolean covered = draw.chance(0.1);
        int style = draw.number(0, 2);
        return () -> {
            String name = name(draw);
            if (covered) {
                return masked(name, style);
            }
            if (spaced && name.length() == 2) {
                return name.charAt(0) + (draw.chance(0.5) ? " " : "　") + name.charAt(1);
            }
            return remarks && draw.chance(0.3) ? name + draw.one("（本人）", "(老客户)", " ", "（妻）") : name;
        };
    }

    static String name(Draw draw) {
        if (draw.chance(0.01)) {
            return draw.word("minority");
        }
        return draw.word("surnames") + draw.word("given");
    }

    private static String masked(String name, int style) {
        int length = name.length();
        return switch (style) {
            case 0 -> name.charAt(0) + "*".repeat(length - 1);
            case 1 -> "*" + name.substring(1);
            default -> length == 2 ? name.charAt(0) + "*" : name.charAt(0) + "*" + name.charAt(length - 1);
        };
    }

    /** A few words of a row, over and over. */
    static Supplier<String> few(Draw draw, String row, int count) {
        List<String> few = java.util.stream.Stream.generate(() -> draw.word(row))
                .limit(count)
                .toList();
        return () -> draw.one(few);
    }
}
