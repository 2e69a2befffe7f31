package io.leadtrace.columns;

import java.util.Map;
import java.util.function.Supplier;

/** Makes what lists of Hong Kong, Macau and Taiwan hold, in traditional characters. */
final class Traditional {
    private static final String TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

    private Traditional() {}

    static void addTo(Map<String, Maker> all) {
        all.put("tname", draw -> () -> draw.word("tsurnames") + draw.word("tgiven"));
        all.put("hkname", draw -> () -> draw.word("tsurnames") + draw.word("tgiven") + (draw.chance(0.08) ? "先生" : ""));
        all.put("roman", draw -> () -> roman(draw));
        all.put("tsurname", draw -> () -> draw.word("tsurnames"));
        all.put("tgivenname", draw -> () -> draw.word("tgiven"));
        all.put("tgender", draw -> () -> draw.one("男", "女"));
        all.put("tphone", Traditional::taiwanPhones);
        all.put("hkphone", draw -> {
            String form = draw.one("", " ", "+852 ", "852-");
            return () -> {
                String number = draw.one("6", "9", "5", "2") + draw.number(1, 9) + draw.digits(6);
                return form.equals(" ") ? number.substring(0, 4) + " " + number.substring(4) : form + number;
            };
        });
        all.put("mophone", draw -> {
            String form = draw.one("+853 ", "853-", "(853)");
            return () -> form + "6" + draw.number(2, 8) + draw.digits(6);
        });
        all.put("tid", draw -> () -> taiwanId(draw));
        all.put("hkid", draw -> () -> hongKongId(draw));
        all.put("moid", draw -> () -> draw.one("1", "5", "7") + draw.digits(6) + "(" + draw.digits(1) + ")");
        all.put(
                "taddress",
                draw -> () -> draw.word("tplaces") + draw.word("troads") + draw.number(1, 400) + "號"
                        + (draw.chance(0.6)
                                ? draw.number(2, 15) + "樓" + (draw.chance(0.4) ? "之" + draw.number(1, 5) : "")
                                : ""));
        all.put(
                "hkaddress",
                draw -> () -> draw.word("hkdistricts")
                        + (draw.chance(0.5)
                                ? draw.word("hkstreets") + draw.number(1, 700) + "號"
                                : draw.word("hkestates"))
                        + draw.number(1, 12) + "座" + draw.number(1, 38) + "樓" + draw.of("ABCDEFGH", 1) + "室");
        all.put("testate", draw -> () -> draw.word("testates"));
        all.put("hkestate", draw -> () -> draw.word("hkestates"));
        all.put("hkunit", draw -> {
            String form = draw.one("座", "樓");
            return () -> (form.equals("座") ? draw.number(1, 12) + "座" : "") + draw.number(1, 38) + "樓"
                    + draw.of("ABCDEFGH", 1) + "室";
        });
        all.put("tland", draw -> {
            boolean land = draw.chance(0.5);
            return () -> land ? draw.digits(4) + "-" + draw.digits(4) : draw.digits(5) + "-" + draw.digits(3);
        });
        all.put("tarea", draw -> {
            String unit = draw.one("", "坪");
            return () -> draw.number(12, 75) + "." + draw.digits(2) + unit;
        });
        all.put("tprice", draw -> () -> draw.number(480, 3980) + draw.one("萬", "萬", "萬元"));
        all.put(
                "hkprice",
                draw -> () -> draw.chance(0.5)
                        ? "$" + String.format("%,d", draw.number(30, 300) * 100_000)
                        : draw.number(300, 3000) + "萬");
        all.put("tbirth", draw -> {
            String form = draw.one("民國%d年%d月%d日", "%d/%02d/%02d", "%d-%02d-%02d");
            int shift = form.startsWith("民") ? 1911 : 0;
            return () -> String.format(form, draw.number(1945, 2004) - shift, draw.number(1, 12), draw.number(1, 28));
        });
        for (String row : "temployer tjob tstatus tnote tchannel".split(" ", -1)) {
            all.put(
                    row,
                    draw -> () ->
                            draw.word(row.endsWith("us") ? "tstatuses" : row.equals("tnote") ? "tnotes" : row + "s"));
        }
        all.put("tsales", draw -> Persons.few(draw, "tsales", 3));
    }

    private static String roman(Draw draw) {
        String surname = draw.word("romansurnames");
        String given = draw.word("romangiven").replace('+', ' ');
        return draw.chance(0.15)
                ? surname.charAt(0) + surname.substring(1).toLowerCase(java.util.Locale.ROOT) + ", " + given
                : surname + " " + given;
    }

    private static Supplier<String> taiwanPhones(Draw draw) {
        String form = draw.one("%s%s%s", "%s-%s-%s", "%s-%s%s", "+886 %s %s %s");
        double landline = draw.chance(0.3) ? 0.4 : 0;
        return () -> draw.chance(landline)
                ? "02-2" + draw.digits(7)
                : String.format(
                        form,
                        form.startsWith("+") ? "9" + draw.digits(2) : "09" + draw.digits(2),
                        draw.digits(3),
                        draw.digits(3));
    }

    private static String taiwanId(Draw draw) {
        String letter = draw.of("ABDEFHKNP", 1);
        int value = TAIWAN_LETTERS.indexOf(letter) + 10;
        String digits = draw.one("1", "2") + draw.digits(7);
        int sum = value / 10 + value % 10 * 9;
        for (int i = 0; i < 8; i++) {
            sum += (digits.charAt(i) - '0') * (8 - i);
        }
        return letter + digits + (10 - sum % 10) % 10;
    }

    private static String hongKongId(Draw draw) {
        String letter = draw.of("ACDEGHKMPRVYZ", 1);
        String digits = draw.digits(6);
        int sum = 36 * 9 + (letter.charAt(0) - 'A' + 10) * 8;
        for (int i = 0; i < 6; i++) {
            sum += (digits.charAt(i) - '0') * (7 - i);
        }
        int check = (11 - sum % 11) % 11;
        return letter + digits + "(" + (check == 10 ? "A" : String.valueOf(check)) + ")";
    }
}
