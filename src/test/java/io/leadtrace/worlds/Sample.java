package io.leadtrace.worlds;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sample case: a leaked list of 3,146 people, ten lists it may have come from, and a second leak that came from none
 * of them. The first leak was taken from the lender's August snapshot.
 */
public final class Sample {
    private static final long SEED = 3146;
    private static final Charset GB = Charset.forName("GB18030");

    private final Dice dice = Dice.of(SEED, "sample");
    private final Town town = new Town(SEED, 9_000, 0.03);
    private final List<Integer> everybody = IntStream.range(0, 9_000).boxed().toList();

    /** Writes the sample into a folder. */
    public void write(Path folder) {
        Path sources = folder.resolve("sources");
        Clerk lender = new Clerk(11);
        List<Field> kept = List.of(
                Field.NUMBER, Field.NAME, Field.PHONE, Field.EMPLOYER, Field.DEED, Field.LOAN, Field.DATE, Field.STAFF);
        List<Integer> clients = dice.shuffled(everybody).subList(0, 4_300);
        List<Integer> later = new ArrayList<>(dice.part(clients, 0.96));
        Set<Integer> known = new HashSet<>(clients);
        List<Integer> others = dice.shuffled(
                everybody.stream().filter(id -> !known.contains(id)).toList());
        later.addAll(others.subList(0, 210));
        Sheet august = Sheet.kept(lender, town, clients, kept, 3);
        Sheet september = Sheet.kept(lender, town, later, kept, 4);
        ListFile.workbook("lender-2024-08.xlsx", "", "客户", "admin", "Apache POI", false)
                .write(august, sources);
        ListFile.workbook("lender-2024-09.xlsx", "", "客户", "admin", "Apache POI", false)
                .write(september, sources);

        ListFile.workbook("resale.xlsx", "优质房产客户 一手资源", "Sheet1", "lenovo", "WPS 表格", true)
                .write(resale(august), sources);
        bank(clients, others).write(sources);
        agency(sources);
        property(sources);
        education(sources);
        shop(sources);
        aggregator(sources);
        english().write(sources);

        ListFile.workbook("leaked-3146.xlsx", "客户资料（内部使用）", "Sheet1", "Administrator", "Microsoft Excel", true)
                .write(
                        leak(august, others),
                        List.of(List.of("团队", "人数"), List.of("一组", "12"), List.of("二组", "9")),
                        folder);
        noSource(clients).write(folder);
    }

    private record Filed(ListFile file, Sheet list) {
        void write(Path folder) {
            file.write(list, folder);
        }
    }

    /** What the leak is: most of the August snapshot, stacked by client manager, topped up from elsewhere. */
    private Sheet leak(Sheet august, List<Integer> others) {
        List<Sheet.Line> taken = new ArrayList<>(
                dice.part(august.sorted(Field.STAFF).lines(), 0.70).subList(0, 2_926));
        Sheet elsewhere = Sheet.kept(new Clerk(99), town, others.subList(2_000, 2_220), august.fields(), 3);
        Dice places = Dice.of(SEED, "places");
        elsewhere.lines().forEach(line -> taken.add(places.between(1, taken.size()), line));
        Dice hand = Dice.of(SEED, "hand");
        return august.with(taken)
                .columns(List.of(Field.NAME, Field.PHONE, Field.EMPLOYER, Field.DEED))
                .rewritten(
                        Field.PHONE,
                        phone -> hand.chance(0.6) ? phone : Phones.styled(Phones.bare(phone), hand.below(6)))
                .mistyped(0.004, hand)
                .called(List.of("姓名", "电话", "工作单位", "房本信息"));
    }

    private Sheet resale(Sheet august) {
        Dice hand = Dice.of(SEED, "resale");
        Sheet sold = august.with(dice.part(august.lines(), 0.85))
                .columns(List.of(Field.NAME, Field.PHONE, Field.DEED, Field.EMPLOYER))
                .rewritten(Field.PHONE, Phones::bare)
                .mistyped(0.02, hand)
                .sorted(Field.NAME)
                .called(List.of("客户", "手机", "房产", "单位"));
        return sold.and(
                Field.STATUS,
                "意向",
                sold.lines().stream().map(line -> hand.any("A", "A", "B", "R")).toList());
    }

    private Filed bank(List<Integer> clients, List<Integer> others) {
        List<Integer> people = new ArrayList<>(dice.part(clients, 0.55));
        people.addAll(others.subList(300, 1_100));
        Sheet list = Sheet.kept(
                        new Clerk(22),
                        town,
                        dice.shuffled(people),
                        List.of(
                                Field.NUMBER,
                                Field.NAME,
                                Field.NATIONAL_ID,
                                Field.PHONE,
                                Field.EMPLOYER,
                                Field.LOAN,
                                Field.DATE),
                        3)
                .rewritten(
                        Field.NATIONAL_ID,
                        id -> id.length() < 15 ? id : id.substring(0, 6) + "********" + id.substring(14));
        return new Filed(ListFile.csv("bank-loan-clients.csv", GB, false, ","), list);
    }

    private void agency(Path folder) {
        Sheet list = Sheet.kept(
                new Clerk(33),
                town,
                dice.part(everybody, 0.30),
                List.of(
                        Field.ESTATE,
                        Field.UNIT,
                        Field.AREA,
                        Field.NAME,
                        Field.PHONE,
                        Field.DEED,
                        Field.STAFF,
                        Field.DATE,
                        Field.NOTES),
                3);
        ListFile.workbook("agency-listings.xls", "", "房源", "zhongjie", "WPS 表格", false)
                .write(list, folder);
    }

    private void property(Path folder) {
        Sheet list = Sheet.kept(
                new Clerk(44),
                town,
                dice.part(everybody, 0.25),
                List.of(Field.ESTATE, Field.UNIT, Field.NAME, Field.PHONE, Field.AREA),
                3);
        ListFile.workbook("property-owners.xlsx", "业主信息登记表", "业主", "wuye", "Microsoft Excel", true)
                .write(list.sorted(Field.ESTATE), folder);
    }

    private void education(Path folder) {
        Sheet list = Sheet.kept(
                new Clerk(55),
                town,
                dice.part(everybody, 0.12),
                List.of(Field.NAME, Field.PHONE, Field.STATUS, Field.STAFF, Field.NOTES),
                3);
        Dice child = Dice.of(SEED, "child");
        List<String> grades = list.lines().stream()
                .map(line -> child.any("一年级", "二年级", "三年级", "初一", "初二", "高一"))
                .toList();
        List<String> headers = new ArrayList<>(list.headers());
        headers.set(0, "家长姓名");
        ListFile.csv("education-leads.csv", StandardCharsets.UTF_8, false, ",")
                .write(list.called(headers).and(Field.NOTES, "孩子年级", grades), folder);
    }

    private void shop(Path folder) {
        Sheet list = Sheet.kept(
                new Clerk(66),
                town,
                dice.part(everybody, 0.18),
                List.of(Field.NAME, Field.PHONE, Field.ADDRESS, Field.DATE),
                3);
        Dice order = Dice.of(SEED, "order");
        List<String> headers = List.of("收货人", "手机", "收货地址", "下单时间");
        ListFile.csv("shop-orders.txt", StandardCharsets.UTF_16LE, true, "\t")
                .write(
                        list.called(headers)
                                .and(
                                        Field.NUMBER,
                                        "订单号",
                                        list.lines().stream()
                                                .map(line -> "SD" + order.digits(14))
                                                .toList()),
                        folder);
    }

    /** Everybody, bought from anybody: numbers in use and numbers given up, each in its own row. */
    private void aggregator(Path folder) {
        Dice hand = Dice.of(SEED, "aggregator");
        List<Clerk> sellers = List.of(new Clerk(22), new Clerk(66), new Clerk(77), new Clerk(88));
        List<Field> fields = List.of(Field.NAME, Field.PHONE, Field.EMPLOYER, Field.DEED);
        List<Sheet.Line> lines = new ArrayList<>();
        for (int id : dice.shuffled(dice.part(everybody, 0.995))) {
            Person person = town.at(id, 3);
            Clerk seller = hand.any(sellers);
            lines.add(line(seller, fields, person, person.phone()));
            if (hand.chance(0.7)) {
                lines.add(line(hand.any(sellers), fields, person, person.oldPhone()));
            }
        }
        Sheet list = new Sheet(fields, List.of("name", "mobile", "company", "house"), dice.shuffled(lines));
        ListFile.csv("all-in-one.csv", StandardCharsets.UTF_8, false, ",").write(list, folder);
    }

    private static Sheet.Line line(Clerk clerk, List<Field> fields, Person person, String phone) {
        return new Sheet.Line(
                person.id(),
                fields.stream()
                        .map(field -> field == Field.PHONE ? phone : clerk.write(field, person, 0, 3))
                        .toList());
    }

    /** People abroad; their numbers are of the range set aside for fiction. */
    private Filed english() {
        Dice hand = Dice.of(SEED, "english");
        List<Sheet.Line> lines = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            String first = hand.any(
                    "Alice", "Brian", "Clara", "Dennis", "Edith", "Frank", "Grace", "Howard", "Irene", "Jack", "Laura",
                    "Martin", "Nora", "Oliver");
            String last = hand.any(
                    "Ashdown", "Birch", "Cobham", "Dunmore", "Ellery", "Farrow", "Gaskell", "Harlow", "Ibbot", "Kersey",
                    "Lomax", "Marlow");
            lines.add(new Sheet.Line(
                    -1 - i,
                    List.of(
                            first,
                            last,
                            String.format(Locale.ROOT, "+44 7700 900%03d", i),
                            (first + "." + last + i + "@example.org").toLowerCase(Locale.ROOT),
                            hand.between(1, 180) + " "
                                    + hand.any(
                                            "Mill Lane", "Station Road", "Orchard Close", "High Street", "Chapel Row"),
                            hand.any("Leeds", "Bristol", "Norwich", "Exeter"))));
        }
        List<Field> fields = List.of(Field.NAME, Field.NAME, Field.PHONE, Field.EMAIL, Field.ADDRESS, Field.NOTES);
        Sheet list = new Sheet(fields, List.of("First name", "Last name", "Mobile", "Email", "Street", "City"), lines);
        return new Filed(ListFile.csv("clients-abroad.csv", StandardCharsets.UTF_8, false, ";"), list);
    }

    /** Many of the same people, as somebody wrote them down whose list is not at hand. */
    private Filed noSource(List<Integer> clients) {
        List<Integer> people = new ArrayList<>(dice.shuffled(clients).subList(0, 1_400));
        people.addAll(dice.shuffled(everybody).subList(0, 450));
        Sheet list = Sheet.kept(
                new Clerk(123),
                town,
                people.stream().distinct().toList(),
                List.of(Field.NAME, Field.PHONE, Field.EMPLOYER, Field.ESTATE, Field.UNIT, Field.STATUS),
                3);
        return new Filed(ListFile.csv("leaked-no-source.csv", StandardCharsets.UTF_8, true, ","), list);
    }

    /** What no screen may show: the numbers, national ids and names (of three characters or more) of everybody in the town. */
    public Set<String> secrets() {
        Set<String> secrets = new HashSet<>();
        for (Person person : town.people()) {
            secrets.addAll(List.of(person.phone(), person.oldPhone(), person.nationalId()));
            if (person.name().length() > 2) {
                secrets.add(person.name());
            }
        }
        return secrets;
    }
}
