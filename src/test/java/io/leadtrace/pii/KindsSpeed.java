package io.leadtrace.pii;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How many values a second each kind brings to canonical form and keys on one core, and how many rows of a list of ten
 * columns. Values are drawn by chance and do not repeat more than they do in a list.
 */
public final class KindsSpeed {
    private static final int ROWS = 20_000;
    private static final int ROUNDS = 10;
    private static final List<String> COLUMNS = List.of(
            "person-name",
            "phone",
            "national-id",
            "employer",
            "address",
            "property-record",
            "unit",
            "birth-date",
            "gender",
            "loan-amount");

    private KindsSpeed() {}

    /** Prints the figures. */
    public static void main(String[] args) {
        Random random = new Random(7);
        FormBuffer forms = new FormBuffer();
        List<List<String>> columns = new ArrayList<>();
        for (String kind : COLUMNS) {
            List<String> values = new ArrayList<>(ROWS);
            for (int i = 0; i < ROWS; i++) {
                values.add(value(kind, random));
            }
            columns.add(values);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double all = 0;
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < COLUMNS.size(); column++) {
                PiiKind kind = PiiKinds.named(COLUMNS.get(column));
                long began = cpu();
                long sum = 0;
                for (String value : columns.get(column)) {
                    for (String one : kind.split(value)) {
                        kind.forms(one, forms);
                        sum += forms.to(0);
                    }
                }
                double nanos = (cpu() - began) / (double) ROWS;
                long examining = cpu();
                for (String value : columns.get(column)) {
                    sum += kind.examine(value) == Likeness.NONE ? 0 : 1;
                }
                double examine = (cpu() - examining) / (double) ROWS;
                all += nanos;
                line.append(String.format(
                        Locale.ROOT,
                        "  %-16s %6.0f ns to canonical form and keys, %6.0f ns to examine%s%n",
                        kind.name(),
                        nanos,
                        examine,
                        sum == 0 ? "!" : ""));
            }
            if (round == ROUNDS - 1) {
                System.out.printf(Locale.ROOT, "%s%.0f rows a second%n", line, 1e9 / all);
            }
        }
    }

    /** Time of this thread alone, in nanoseconds: other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String value(String kind, Random random) {
        return switch (kind) {
            case "person-name" ->
                any(random, "王", "李", "张", "刘", "欧阳", "陳") + any(random, "晓", "建", "", "文", "美") + han(random);
            case "phone" -> any(random, "", "", "", "+86", "86-") + "13" + digits(random, 9);
            case "national-id" ->
                "110105" + (1950 + random.nextInt(50)) + "0" + (1 + random.nextInt(9)) + "1" + digits(random, 5);
            case "employer" ->
                any(random, "北京", "邯郸市", "")
                        + han(random)
                        + han(random)
                        + any(random, "科技", "商贸", "建材")
                        + any(random, "有限公司", "（集团）有限公司", "公司");
            case "address" ->
                any(random, "河北省邯郸市", "邯郸市", "") + "丛台区" + han(random) + han(random) + "路" + random.nextInt(200) + "号"
                        + han(random) + "花园" + room(random);
            case "property-record" -> "冀(2018)邯郸市不动产权第" + digits(random, 7) + "号";
            case "unit" -> room(random);
            case "birth-date" ->
                (1950 + random.nextInt(50)) + any(random, "-", "/") + "0" + (1 + random.nextInt(9)) + "-1"
                        + digits(random, 1);
            case "gender" -> any(random, "男", "女");
            default -> random.nextInt(100) + any(random, "0000", "万");
        };
    }

    private static String room(Random random) {
        return random.nextInt(30) + any(random, "栋", "号楼") + random.nextInt(4) + "单元" + random.nextInt(20) + "01";
    }

    private static String any(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static String han(Random random) {
        return String.valueOf((char) (0x4e00 + random.nextInt(6_000)));
    }

    private static String digits(Random random, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}
