package io.leadtrace.columns;

import java.util.Map;
import java.util.function.Supplier;

/** Makes numbers of people and things as they stand in cells. */
final class Numbers {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Numbers() {}

    static void addTo(Map<String, Maker> all) {
        all.put("seq", Numbers::sequence);
        all.put("phone", Numbers::phones);
        all.put("maskedphone", draw -> () -> covered(mobile(draw)));
        all.put("landline", draw -> () -> draw.chance(0.4) ? mobile(draw) : landline(draw));
        all.put("id", Numbers::ids);
        all.put("card", Numbers::cards);
        all.put("credit", draw -> () -> credit(draw));
        all.put("passport", draw -> {
            String letter = draw.one("E", "G", "EA", "EJ");
            return () -> letter + draw.digits(9 - letter.length());
        });
        all.put("plate", draw -> () -> plate(draw));
        all.put(
                "vin",
                draw -> () -> "L" + draw.of(LETTERS.replace("I", "").replace("Q", ""), 4) + draw.digits(3)
                        + draw.of("ABCDEFGH", 2) + draw.digits(7));
        all.put("engine", draw -> () -> draw.of(LETTERS, 1) + draw.digits(6));
        all.put("qq", draw -> () -> draw.number(1, 9) + draw.digits(draw.number(6, 9)));
        all.put(
                "wechat",
                draw -> () -> draw.chance(0.15)
                        ? "wxid_" + draw.of("abcdefghijk0123456789", 14)
                        : draw.chance(0.12) ? mobile(draw) : draw.word("wechats") + draw.number(10, 99999));
        all.put(
                "email",
                draw -> () -> draw.one("", "li.", "wang", "a", "zh_")
                        + draw.of("abcdefghlmnqxyz", 4)
                        + draw.number(1, 9999)
                        + draw.word("domains"));
        all.put("order", draw -> {
            String head = draw.one("", "2023", "DD2024", "SO-", "11");
            int digits = draw.one(java.util.List.of(10, 14, 16));
            return () -> head + draw.digits(digits);
        });
        all.put("waybill", draw -> {
            String head = draw.one("SF", "YT", "JD", "75", "4300");
            return () -> head + draw.digits(12);
        });
        all.put("policy", draw -> () -> "PDAA" + draw.number(2019, 2024) + draw.digits(14));
        all.put("contract", draw -> {
            String head = draw.one("HT", "JK", "XD-", "(2021)借字第");
            return () -> head + draw.number(2018, 2024) + draw.digits(6);
        });
        all.put("listing", draw -> () -> draw.one("FY", "A") + draw.digits(8));
        all.put("member", draw -> () -> "V" + draw.digits(7));
        all.put("record", draw -> () -> "20" + draw.digits(8));
        all.put("account", draw -> () -> "3" + draw.digits(9));
        all.put("huhao", draw -> () -> "0" + draw.digits(8));
        all.put("postcode", draw -> () -> draw.number(1, 7) + draw.digits(3) + "00");
        all.put(
                "ip",
                draw -> () -> draw.number(1, 223) + "." + draw.number(0, 255) + "." + draw.number(0, 255) + "."
                        + draw.number(1, 254));
    }

    private static Supplier<String> sequence(Draw draw) {
        int[] at = {draw.chance(0.7) ? 0 : draw.number(1, 5000)};
        String tail = draw.chance(0.15) ? ".0" : "";
        return () -> ++at[0] + tail;
    }

    static String mobile(Draw draw) {
        return draw.one(
                        "138", "139", "136", "150", "158", "186", "188", "133", "177", "199", "135", "152", "181",
                        "170")
                + draw.number(1, 9)
                + draw.digits(7);
    }

    static String landline(Draw draw) {
        String area = draw.one("0535-", "0816-", "010-", "021-", "0757", "(0755)", "024 ");
        return area
                + draw.number(2, 8)
                + draw.digits(7).substring(area.startsWith("0535") || area.startsWith("0816") ? 1 : 0);
    }

    private static Supplier<String> phones(Draw draw) {
        int style = draw.number(0, 11);
        return () -> {
            String mobile = mobile(draw);
            return switch (style) {
                case 0 -> "+86 " + mobile;
                case 1 -> mobile + ".0";
                case 2 -> mobile.substring(0, 3) + " " + mobile.substring(3, 7) + " " + mobile.substring(7);
                case 3 -> mobile.substring(0, 3) + "-" + mobile.substring(3, 7) + "-" + mobile.substring(7);
                case 4 -> draw.chance(0.4) ? mobile + draw.one("/", "、", ",", ";", " ") + mobile(draw) : mobile;
                case 5 -> draw.chance(0.35) ? landline(draw) : mobile;
                case 6 -> covered(mobile);
                case 7 -> draw.chance(0.3) ? mobile + draw.one("（微信同号）", "(妻子)", " 微信", "家") : mobile;
                case 8 -> draw.chance(0.5) ? wide(mobile) : mobile;
                default -> draw.chance(0.03) ? draw.one("11111111111", "1380000", "无", "空号") : mobile;
            };
        };
    }

    private static String covered(String mobile) {
        return mobile.substring(0, 3) + "****" + mobile.substring(7);
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xfee0)));
        return wide.toString();
    }

    private static Supplier<String> ids(Draw draw) {
        int style = draw.number(0, 7);
        return () -> {
            String id = id(draw);
            return switch (style) {
                case 0 -> id.substring(0, 4) + "**********" + id.substring(14);
                case 1 -> id.substring(0, 6) + "********" + id.substring(14);
                case 2 -> draw.chance(0.3) ? id.substring(0, 6) + id.substring(8, 17) : id;
                case 3 -> id.toLowerCase(java.util.Locale.ROOT);
                case 4 -> draw.chance(0.25) ? id.substring(0, 15) + "000" : id;
                case 5 -> id.substring(0, 6) + " " + id.substring(6, 14) + " " + id.substring(14);
                default -> id;
            };
        };
    }

    static String id(Draw draw) {
        String area =
                draw.one("370602", "510703", "441303", "520303", "320211", "230604", "331002", "410305", "130982");
        String digits = area
                + String.format("%04d%02d%02d", draw.number(1945, 2006), draw.number(1, 12), draw.number(1, 28))
                + draw.digits(3);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return digits + "10X98765432".charAt(sum % 11);
    }

    private static Supplier<String> cards(Draw draw) {
        int style = draw.number(0, 4);
        return () -> {
            String card = card(draw, draw.one("621700", "622848", "621226", "623058"), draw.chance(0.8) ? 19 : 16);
            return switch (style) {
                case 0 -> card.replaceAll("(.{4})(?=.)", "$1 ");
                case 1 -> card.substring(0, 6) + "*********" + card.substring(card.length() - 4);
                default -> card;
            };
        };
    }

    private static String card(Draw draw, String head, int length) {
        String digits = head + draw.digits(length - head.length() - 1);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static String credit(Draw draw) {
        String code = "91" + draw.one("370602", "510703", "441303", "330281") + "MA" + draw.of(CREDIT, 7);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            sum += CREDIT.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return code + CREDIT.charAt((31 - sum % 31) % 31);
    }

    private static String plate(Draw draw) {
        String head = draw.one("鲁F", "川B", "粤L", "贵C", "苏B", "黑E", "浙J", "豫C", "京N", "沪A");
        String between = draw.chance(0.2) ? "·" : "";
        return draw.chance(0.15)
                ? head + between + "D" + draw.digits(5)
                : head + between + draw.of(LETTERS.replace("I", "").replace("O", ""), 1) + draw.digits(4);
    }
}
