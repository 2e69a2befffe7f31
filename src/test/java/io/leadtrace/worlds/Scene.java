package io.leadtrace.worlds;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A world in the making. */
final class Scene {
    private static final List<Field> TELLING = List.of(Field.EMPLOYER, Field.DEED, Field.ADDRESS);

    final long seed;
    final Dice dice;
    final Town town;
    final List<Integer> everybody;
    private final Map<String, World.Kept> lists = new LinkedHashMap<>();
    private final List<Clerk> clerks = new ArrayList<>();

    private final Iterator<String> names;

    Scene(long seed, Object plot) {
        this.seed = Dice.of(seed, plot).seed();
        dice = Dice.of(this.seed, "scene");
        names = dice.shuffled(IntStream.range(10, 60).mapToObj(n -> "list-" + n).toList())
                .iterator();
        int size = dice.between(2_000, 4_000);
        town = new Town(this.seed, size, dice.between(0.02, 0.08));
        everybody = IntStream.range(0, size).boxed().toList();
    }

    /** A clerk like no other here. */
    Clerk clerk() {
        return new Clerk(Dice.of(seed, "clerk", dice.below(Integer.MAX_VALUE)).seed());
    }

    /** A clerk like no other here who always has the number in use. */
    Clerk exactClerk() {
        return new Clerk(Dice.of(seed, "clerk", dice.below(Integer.MAX_VALUE)).seed(), true);
    }

    /** People by chance. */
    List<Integer> people(double share) {
        return dice.shuffled(dice.part(everybody, share));
    }

    /** Columns of a list: always name and phone, one to three that tell much, and some of the rest. */
    List<Field> fields(boolean phone) {
        EnumSet<Field> chosen = EnumSet.of(Field.NAME);
        chosen.addAll(dice.shuffled(TELLING).subList(0, dice.between(phone ? 1 : 2, 3)));
        for (Field field : List.of(
                Field.NUMBER,
                Field.ESTATE,
                Field.UNIT,
                Field.AREA,
                Field.NATIONAL_ID,
                Field.EMAIL,
                Field.GENDER,
                Field.BIRTH,
                Field.LOAN,
                Field.DATE,
                Field.STAFF)) {
            if (dice.chance(0.25)) {
                chosen.add(field);
            }
        }
        if (phone) {
            chosen.add(Field.PHONE);
        }
        List<Field> rest = new ArrayList<>(chosen);
        return dice.chance(0.5) ? rest : dice.shuffled(rest);
    }

    Sheet kept(Clerk clerk, List<Integer> people, List<Field> fields) {
        return Sheet.kept(clerk, town, people, fields, 0);
    }

    /** Puts a list at hand, under a name that tells nothing. */
    String add(Sheet sheet) {
        ListFile file = file(names.next());
        lists.put(file.name(), new World.Kept(file, sheet));
        return file.name();
    }

    /** Lists of other organisations; a part of them knows a part of the people of everybody else. */
    void unrelated(int count, boolean phone) {
        for (int i = 0; i < count; i++) {
            Clerk clerk = clerk();
            clerks.add(clerk);
            add(kept(clerk, people(dice.between(0.12, 0.5)), fields(phone || dice.chance(0.6))));
        }
    }

    /** A list of nearly everybody, typed by its keeper or merged from what others typed. */
    void aggregator(boolean phone) {
        List<Clerk> sellers = dice.chance(0.5) || clerks.isEmpty() ? List.of(exactClerk()) : new ArrayList<>(clerks);
        List<Field> fields = fields(phone);
        Dice hand = Dice.of(seed, "aggregator");
        List<Sheet.Line> lines = new ArrayList<>();
        for (int id : people(dice.chance(0.5) ? 1 : dice.between(0.93, 0.995))) {
            Clerk seller = hand.any(sellers);
            int row = lines.size() + 1;
            lines.add(new Sheet.Line(
                    id,
                    fields.stream()
                            .map(field -> seller.write(field, town.at(id, 0), row, 0))
                            .toList()));
        }
        add(new Sheet(fields, fields.stream().map(clerk()::header).toList(), lines));
    }

    World world(String shape, Sheet leak, Set<String> sources) {
        return new World(
                shape, new World.Kept(file("leak"), leak), dice.shuffled(List.copyOf(lists.values())), sources);
    }

    private ListFile file(String name) {
        String creator = dice.any("admin", "Administrator", "lenovo", "user", "wuye", "");
        String application = dice.any("Microsoft Excel", "WPS 表格", "Apache POI");
        String sheet = dice.any("Sheet1", "客户", "导出", "数据");
        Charset utf = StandardCharsets.UTF_8;
        return switch (dice.below(8)) {
            case 0, 1, 2 ->
                ListFile.workbook(
                        name + ".xlsx", dice.any("", "", "客户资料"), sheet, creator, application, dice.chance(0.5));
            case 3 -> ListFile.workbook(name + ".xls", "", sheet, creator, application, dice.chance(0.5));
            case 4 -> ListFile.csv(name + ".csv", Charset.forName("GB18030"), false, ",");
            case 5 -> ListFile.csv(name + ".txt", dice.chance(0.5) ? StandardCharsets.UTF_16LE : utf, true, "\t");
            case 6 -> ListFile.csv(name + ".csv", utf, true, dice.any(",", ";"));
            default -> ListFile.csv(name + ".csv", utf, false, ",");
        };
    }
}
