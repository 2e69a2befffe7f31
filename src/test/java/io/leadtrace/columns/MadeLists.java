package io.leadtrace.columns;

import io.leadtrace.columns.MadeList.Column;
import io.leadtrace.columns.MadeList.Headed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Makes lists of all sectors: half of them headed plainly, the others misleadingly, in English or not at all. */
final class MadeLists {
    private static final List<String> NOTHING_SAID = List.of("列", "字段", "内容", "信息", "数据", "项目值", "Column", "F");
    private static final List<Headed> HEADED =
            List.of(Headed.PLAIN, Headed.MISLEADING, Headed.PLAIN, Headed.ENGLISH, Headed.PLAIN, Headed.NONE);
    private static final List<Plan> PLANS = plans();

    private MadeLists() {}

    private record Slot(String kinds, String maker, List<List<String>> headers) {}

    private record Plan(String sector, String name, List<Slot> slots) {}

    /** So many lists of each sort. */
    static List<MadeList> make(long seed, int each) {
        List<MadeList> lists = new ArrayList<>();
        for (int plan = 0; plan < PLANS.size(); plan++) {
            for (int time = 0; time < each; time++) {
                Draw draw = new Draw(seed * 1_000_003 + plan * 1_009L + time);
                lists.add(list(PLANS.get(plan), HEADED.get((plan + time) % HEADED.size()), draw));
            }
        }
        return lists;
    }

    private static MadeList list(Plan plan, Headed headed, Draw draw) {
        int rows = draw.number(15, 90);
        List<Slot> slots = new ArrayList<>(plan.slots());
        while (slots.size() > 4 && draw.chance(0.5)) {
            slots.remove(draw.number(2, slots.size() - 1));
        }
        if (draw.chance(0.3)) {
            Collections.shuffle(slots, draw.random());
        }
        List<Column> columns = new ArrayList<>();
        for (Slot slot : slots) {
            Set<String> kinds = Set.of(slot.kinds().split("~", -1)[0].split("/", -1));
            Set<String> bare = Set.of(slot.kinds().split("[/~]", -1));
            columns.add(new Column(
                    slot.maker(),
                    headed == Headed.PLAIN || headed == Headed.ENGLISH ? kinds : bare,
                    bare,
                    header(slot, headed, columns.size(), draw),
                    values(slot.maker(), rows, draw)));
        }
        return new MadeList(plan.sector(), plan.name(), headed, columns);
    }

    private static String header(Slot slot, Headed headed, int index, Draw draw) {
        return switch (headed) {
            case NONE -> "";
            case MISLEADING ->
                draw.chance(0.4)
                        ? draw.one(NOTHING_SAID) + (index + 1)
                        : draw.one(slot.headers().get(2));
            case ENGLISH -> draw.one(slot.headers().get(1));
            case PLAIN -> retyped(draw.one(slot.headers().get(0)), draw);
        };
    }

    /** A header as clerks type it. */
    private static String retyped(String header, Draw draw) {
        return switch (draw.number(0, 14)) {
            case 0 -> "*" + header;
            case 1 -> header + "（必填）";
            case 2 -> header + "：";
            case 3 -> header.length() == 2 ? header.charAt(0) + "  " + header.charAt(1) : header;
            default -> header;
        };
    }

    private static List<String> values(String maker, int rows, Draw draw) {
        Supplier<String> made = Maker.ALL.get(maker).column(draw);
        double gaps = maker.equals("seq") || draw.chance(0.5) ? 0 : draw.number(1, 35) / 100.0;
        String gap = draw.one("", "", "", "-", "无", "/", "暂无");
        boolean blanks = draw.chance(0.1);
        List<String> values = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            String value = made.get();
            values.add(draw.chance(gaps) ? gap : blanks && draw.chance(0.3) ? " " + value + " " : value);
        }
        return values;
    }

    private static List<Plan> plans() {
        List<Plan> plans = new ArrayList<>();
        for (String line : Draw.lines("lists.tsv")) {
            String[] parts = line.split("\t", -1);
            if (line.startsWith("\t")) {
                plans.get(plans.size() - 1)
                        .slots()
                        .add(new Slot(
                                parts[1],
                                parts[2],
                                List.of(
                                        List.of(parts[3].split("\\|", -1)),
                                        List.of(parts[4].split("\\|", -1)),
                                        List.of(parts[5].split("\\|", -1)))));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                plans.add(new Plan(parts[0], parts[1], new ArrayList<>()));
            }
        }
        return plans;
    }
}
