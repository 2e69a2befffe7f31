package io.leadtrace.columns;

import java.util.Map;
import java.util.function.Supplier;

/** Makes addresses, estates, rooms, deeds and what flats cost. */
final class Dwellings {
    private static final String[] AUTHORITIES = {"芝罘区", "绵阳市", "惠阳区", "汇川区", "无锡市", "椒江区", "洛阳市"};
    private static final String[] SHORT = {"鲁", "川", "粤", "贵", "苏", "浙", "豫"};

    private Dwellings() {}

    static void addTo(Map<String, Maker> all) {
        all.put("address", Dwellings::addresses);
        all.put("addressless", draw -> () -> local(draw));
        all.put(
                "village",
                draw -> () -> draw.word("villages") + draw.number(1, 12) + "组"
                        + (draw.chance(0.5) ? draw.number(1, 80) + "号" : ""));
        all.put("village0", draw -> () -> draw.word("villages"));
        all.put("province", draw -> part(draw, 0, draw.chance(0.3)));
        all.put("city", draw -> draw.chance(0.5) ? part(draw, 1, false) : () -> draw.word("cities"));
        all.put("district", draw -> part(draw, 2, false));
        all.put("quarter", draw -> () -> draw.word("quarters"));
        all.put("estate", draw -> () -> draw.word("estates"));
        all.put("unit", Dwellings::units);
        all.put("building", draw -> {
            String mark = draw.one("栋", "号楼", "#", "幢", "座");
            return () -> (mark.equals("座") ? draw.of("ABCD", 1) : draw.number(1, 28)) + mark;
        });
        all.put("room", draw -> {
            String mark = draw.one("", "", "室");
            return () -> draw.number(1, 32) + "0" + draw.number(1, 6) + mark;
        });
        all.put("parking", draw -> () -> draw.one("B1-", "B2-", "地下") + draw.number(1, 300));
        all.put("layout", draw -> {
            String form = draw.one("室厅", "室厅", "室厅卫", "房厅", "居");
            return () -> layout(draw, form);
        });
        all.put("area", draw -> {
            String unit = draw.one("", "", "㎡", "平", "平米", "平方米");
            boolean whole = draw.chance(0.3);
            return () -> draw.number(38, 210) + (whole ? "" : "." + draw.digits(2)) + unit;
        });
        all.put("deed", Dwellings::deeds);
        all.put(
                "unitnumber",
                draw -> () ->
                        "3706021" + draw.digits(5) + draw.one("GB", "JC") + draw.digits(5) + "F" + draw.digits(8));
        all.put("mortgage", draw -> () -> draw.word("mortgages"));
        all.put("price", draw -> {
            String unit = draw.one("", "万", "万元");
            return () -> unit.isEmpty()
                    ? draw.number(45, 980) * 10000 + draw.number(0, 9) * 1000 + ""
                    : draw.number(45, 980) + (draw.chance(0.3) ? ".5" : "") + unit;
        });
        all.put("unitprice", draw -> {
            String unit = draw.one("", "元/㎡", "元");
            return () -> draw.number(5200, 68000) + unit;
        });
        all.put("budget", draw -> () -> {
            int low = draw.number(6, 40) * 10;
            return draw.chance(0.6) ? low + "-" + (low + 50) + "万" : low + draw.one("万左右", "万以内", "万");
        });
    }

    private static Supplier<String> part(Draw draw, int place, boolean brief) {
        return () -> {
            String part = draw.word("places").split("/", -1)[place];
            return brief ? part.replaceAll("(省|市|壮族自治区|自治区)$", "") : part;
        };
    }

    private static Supplier<String> addresses(Draw draw) {
        int style = draw.number(0, 4);
        return () -> {
            String[] place = draw.word("places").split("/", -1);
            String front =
                    switch (style) {
                        case 0 -> place[0] + place[1] + place[2];
                        case 1 -> place[1] + place[2];
                        case 2 -> place[2];
                        case 3 -> place[0].replaceAll("(省|市)$", "") + " " + place[1] + " " + place[2] + " ";
                        default -> draw.chance(0.5) ? place[0] + place[1] + place[2] : "";
                    };
            return front + local(draw);
        };
    }

    private static String local(Draw draw) {
        String road = draw.word("streets") + draw.number(1, 300) + "号";
        return switch (draw.number(0, 3)) {
            case 0 -> road + draw.word("estates") + unit(draw, draw.number(0, 5));
            case 1 -> draw.word("estates") + unit(draw, draw.number(0, 5));
            case 2 -> draw.word("quarters") + road;
            default -> road + (draw.chance(0.5) ? draw.number(1, 9) + "号楼" + draw.number(101, 2004) : "");
        };
    }

    private static Supplier<String> units(Draw draw) {
        int style = draw.number(0, 8);
        return () -> unit(draw, style > 5 ? draw.number(0, 5) : style);
    }

    private static String unit(Draw draw, int style) {
        int building = draw.number(1, 28);
        int entrance = draw.number(1, 4);
        String room = draw.number(1, 32) + "0" + draw.number(1, 4);
        return switch (style) {
            case 0 -> building + "-" + entrance + "-" + room;
            case 1 -> building + "栋" + entrance + "单元" + room;
            case 2 -> building + "号楼" + entrance + "单元" + room + "室";
            case 3 -> building + "#" + room;
            case 4 -> building + "幢" + room + "室";
            default -> draw.of("ABC", 1) + "座" + room;
        };
    }

    private static String layout(Draw draw, String form) {
        int rooms = draw.number(1, 5);
        int halls = draw.number(1, 2);
        return switch (form) {
            case "室厅" -> rooms + "室" + halls + "厅";
            case "室厅卫" -> rooms + "室" + halls + "厅" + draw.number(1, 2) + "卫";
            case "房厅" -> rooms + "房" + halls + "厅";
            default -> draw.one("一", "两", "三", "四") + "居" + draw.one("", "室");
        };
    }

    private static Supplier<String> deeds(Draw draw) {
        int style = draw.number(0, 6);
        return () -> {
            int office = draw.number(0, AUTHORITIES.length - 1);
            String number = draw.digits(7);
            String fresh =
                    SHORT[office] + "(" + draw.number(2016, 2023) + ")" + AUTHORITIES[office] + "不动产权第" + number + "号";
            String old = AUTHORITIES[office].substring(0, 2) + draw.one("房权证", "房产证", "房地权证")
                    + draw.one("市", "字", "开", "") + "字第" + draw.digits(6) + "号";
            return switch (style) {
                case 0 -> fresh.replace('(', '（').replace(')', '）');
                case 1 -> old;
                case 2 -> draw.chance(0.5) ? fresh : old;
                case 3 -> fresh.replace("不动产权第", " 不动产权 第 ");
                case 4 -> draw.chance(0.4) ? "00" + draw.digits(6) : fresh;
                default -> fresh;
            };
        };
    }
}
