package io.leadtrace.worlds.rough;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How leaks come about whose source is one of the lists at hand, or was made of them. */
final class Plots {
    static final List<Col> CONTACT = List.of(Col.NAME, Col.PHONE);

    private Plots() {}

    /** A leak and the names of the lists it was taken from. */
    record Leak(Paper paper, Set<String> sources) {}

    static Leak part(Stage s, boolean masked) {
        Paper source = s.kept(s.house(false), s.people(300), s.cols(true, 1), 0);
        String name = s.add(source);
        s.bystanders(s.dice.between(3, 9), true);
        s.aggregator(true);
        Paper leak = s.hands.passed(s.hands.fewer(s.topped(s.hands.taken(source), 0.4), CONTACT, masked ? 2 : 1));
        return new Leak(masked ? s.hands.masked(leak) : leak, Set.of(name));
    }

    static Leak noPhone(Stage s) {
        Paper source = s.kept(s.house(false), s.people(300), s.cols(s.dice.chance(0.5), 2), 0);
        String name = s.add(source);
        boolean phones = s.dice.chance(0.5);
        s.bystanders(s.dice.between(3, 8), phones);
        s.aggregator(phones);
        Paper taken = s.topped(s.hands.taken(source), 0.4);
        Paper bare = taken.columns(taken.cols().stream()
                .filter(c -> c != Col.PHONE && c != Col.LANDLINE)
                .toList());
        return new Leak(s.hands.passed(s.hands.fewer(bare, List.of(Col.NAME), 2)), Set.of(name));
    }

    static Leak extract(Stage s) {
        Paper source = s.kept(s.house(false), s.people(300), s.cols(true, 2), 0);
        String name = s.add(source);
        s.bystanders(s.dice.between(3, 8), true);
        s.aggregator(true);
        int count = s.dice.between(12, 40);
        Set<Paper.Entry> few = new HashSet<>(s.dice.shuffled(source.entries()).subList(0, count));
        s.hands.did(count + " rows");
        Paper some = source.rows(source.entries().stream().filter(few::contains).toList());
        return new Leak(s.hands.passed(s.hands.fewer(some, CONTACT, 2)), Set.of(name));
    }

    /** Two houses, or three, with the same people and the same right numbers. */
    static Leak samePeople(Stage s) {
        List<Integer> people = s.people(300);
        List<Col> cols = s.cols(true, 1);
        Paper source = s.kept(s.house(true), people, cols, 0);
        String name = s.dice.chance(0.5) ? s.add(source) : null;
        for (int i = s.dice.chance(0.3) ? 2 : 1; i > 0; i--) {
            List<Integer> theirs = new ArrayList<>(s.dice.chance(0.5) ? people : s.dice.part(people, 0.97));
            if (s.dice.chance(0.4)) {
                theirs.addAll(s.city.known(s.dice, s.city.size() / 20, false).stream()
                        .filter(p -> !people.contains(p))
                        .toList());
            }
            List<Col> sameCols = s.dice.chance(0.6) ? cols : s.cols(true, 1);
            s.add(s.kept(s.house(true), s.dice.chance(0.3) ? theirs : s.dice.shuffled(theirs), sameCols, 0));
        }
        name = name == null ? s.add(source) : name;
        s.bystanders(s.dice.between(1, 5), true);
        if (s.dice.chance(0.5)) {
            s.aggregator(true);
        }
        return new Leak(s.hands.passed(s.hands.fewer(s.topped(s.hands.taken(source), 0.3), CONTACT, 1)), Set.of(name));
    }

    static Leak snapshots(Stage s) {
        House house = s.house(false);
        List<Col> cols = s.cols(true, 2);
        int months = s.dice.between(3, 9);
        int right = s.dice.below(months);
        List<Integer> clients = s.people(700);
        boolean sameSorting = s.dice.chance(0.7);
        String name = "";
        Paper source = null;
        for (int month = 0; month < months; month++) {
            Paper now = s.kept(house, clients, cols, month);
            now = sameSorting ? now : now.rows(s.dice.shuffled(now.entries()));
            String file = s.add(now);
            if (month == right) {
                name = file;
                source = now;
            }
            Set<Integer> known = new HashSet<>(clients);
            if (s.dice.chance(0.5)) {
                clients = new ArrayList<>(s.dice.part(clients, 1 - s.dice.between(0.0, 0.02)));
                clients.addAll(s.city.known(s.dice, s.dice.between(1, 1 + clients.size() / 50), false).stream()
                        .filter(p -> !known.contains(p))
                        .toList());
            }
        }
        s.bystanders(s.dice.between(1, 4), true);
        if (s.dice.chance(0.5)) {
            s.aggregator(true);
        }
        s.hands.did("month " + right + " of " + months);
        return new Leak(s.hands.passed(s.hands.fewer(s.topped(s.hands.taken(source), 0.3), CONTACT, 2)), Set.of(name));
    }

    static Leak recipients(Stage s) {
        Paper export = s.kept(s.house(false), s.people(400), s.cols(true, 1), 0);
        List<Paper> copies = new ArrayList<>();
        List<String> files = new ArrayList<>();
        boolean shuffled = s.dice.chance(0.3);
        for (int i = 0; i < 8; i++) {
            List<Paper.Entry> rows = s.dice.part(export.entries(), 0.85);
            copies.add(export.rows(shuffled ? s.dice.shuffled(rows) : rows));
            files.add(s.add(copies.get(i)));
        }
        s.bystanders(s.dice.between(0, 3), true);
        int one = s.dice.below(8);
        boolean pooled = s.dice.chance(0.4);
        int two = (one + s.dice.between(1, 7)) % 8;
        Set<Paper.Entry> held = new HashSet<>(copies.get(one).entries());
        if (pooled) {
            s.hands.did("pooled");
            held.addAll(copies.get(two).entries());
        }
        double share = s.dice.between(0.4, 1.0);
        Paper leak = export.rows(
                s.dice.part(export.entries().stream().filter(held::contains).toList(), share));
        leak = s.hands.mixed(
                leak, s.anywhere(export.cols(), s.dice.between(3, 5 + leak.size() / 15), export.people(), 3));
        return new Leak(
                s.hands.passed(s.hands.fewer(leak, CONTACT, 1)),
                pooled ? Set.of(files.get(one), files.get(two)) : Set.of(files.get(one)));
    }

    static Leak resale(Stage s) {
        Paper source = s.kept(s.house(false), s.people(400), s.cols(true, 2), 0);
        Paper sold = source.rows(s.dice.part(source.entries(), s.dice.between(0.75, 1.0)));
        Hands seller = new Hands(s.seed + 1, s.city.english);
        List<Col> cols = sold.cols().stream()
                .filter(c -> CONTACT.contains(c) || Col.WORDED.contains(c) || s.dice.chance(0.7))
                .toList();
        double slips = s.dice.between(0.006, 0.03);
        Paper resale = sold.columns(s.dice.chance(0.5) ? cols : s.dice.shuffled(cols))
                .edited((col, cell) -> s.dice.chance(slips) ? Slip.in(cell, s.dice) : cell);
        int style = s.dice.below(5);
        resale = resale.edited((col, cell) ->
                col == Col.PHONE ? Numbers.styled(Numbers.bare(cell, s.city.english), style, s.city.english) : cell);
        resale = s.dice.chance(0.5) ? resale.rows(seller.dice.shuffled(resale.entries())) : resale;
        boolean fromResale = s.dice.chance(0.5);
        s.hands.did(fromResale ? "the resale" : "the original");
        String first = s.add(source);
        String second = s.add(resale);
        s.bystanders(s.dice.between(2, 6), true);
        s.aggregator(true);
        Paper leak = s.hands.taken(fromResale ? resale : source);
        return new Leak(s.hands.passed(s.hands.fewer(leak, CONTACT, 2)), Set.of(fromResale ? second : first));
    }

    static Leak union(Stage s) {
        List<Col> cols = s.cols(true, 2);
        Paper one = s.kept(s.house(false), s.people(400), cols, 0);
        Paper two = s.kept(s.house(false), s.people(400), s.dice.chance(0.5) ? cols : s.dice.shuffled(cols), 0);
        Set<String> sources = Set.of(s.add(one), s.add(two));
        s.bystanders(s.dice.between(2, 7), true);
        s.aggregator(true);
        int half = Math.min(one.size(), two.size());
        Paper first = some(s, one, (int) (half * s.dice.between(0.4, 0.95)));
        Paper second = some(s, two, (int) (half * s.dice.between(0.4, 0.95)))
                .columns(cols)
                .without(first.people());
        s.hands.did("union");
        List<Paper.Entry> all = new ArrayList<>(first.entries());
        all.addAll(second.entries());
        return new Leak(s.hands.passed(s.hands.fewer(first.rows(all), CONTACT, 2)), sources);
    }

    private static Paper some(Stage s, Paper list, int count) {
        Set<Paper.Entry> chosen =
                new HashSet<>(s.dice.shuffled(list.entries()).subList(0, Math.min(count, list.size())));
        return list.rows(list.entries().stream().filter(chosen::contains).toList());
    }

    /** What one list knows, and beside it what another knows of the same numbers. */
    static Leak join(Stage s) {
        List<Integer> people = s.people(700);
        List<Col> telling = s.dice.shuffled(s.city.english ? List.of(Col.EMPLOYER, Col.ADDRESS) : Col.WORDED);
        List<Col> left = new ArrayList<>(List.of(Col.NAME, Col.PHONE, telling.get(0)));
        List<Col> right = new ArrayList<>(List.of(Col.NAME, Col.PHONE, telling.get(1)));
        (s.dice.chance(0.5) ? left : right).add(s.dice.any(Col.INCOME, Col.AREA, Col.BIRTH));
        if (s.dice.chance(0.3)) {
            right.add(telling.get(0));
        }
        Paper one = s.kept(s.house(s.dice.chance(0.5)), s.dice.part(people, 0.85), s.dice.shuffled(left), 0);
        Paper two = s.kept(
                s.house(s.dice.chance(0.5)), s.dice.shuffled(s.dice.part(people, 0.85)), s.dice.shuffled(right), 0);
        Set<String> sources = Set.of(s.add(one), s.add(two));
        s.bystanders(s.dice.between(2, 7), true);
        s.aggregator(true);
        Map<String, Paper.Entry> byPhone = new HashMap<>();
        int at = two.cols().indexOf(Col.PHONE);
        two.entries().forEach(e -> byPhone.put(Numbers.bare(e.cells().get(at), s.city.english), e));
        Paper taken = s.hands.taken(one).columns(left);
        boolean inner = s.dice.chance(0.6);
        s.hands.did(inner ? "inner join" : "left join");
        Paper leak = taken.rows(taken.entries().stream()
                .filter(e ->
                        !inner || byPhone.containsKey(Numbers.bare(e.cells().get(1), s.city.english)))
                .toList());
        for (Col col : right.stream().filter(c -> !left.contains(c)).collect(Collectors.toList())) {
            int from = two.cols().indexOf(col);
            leak = leak.with(
                    col,
                    two.headers().get(from),
                    leak.entries().stream()
                            .map(e -> byPhone.get(Numbers.bare(e.cells().get(1), s.city.english)))
                            .map(e -> e == null ? "" : e.cells().get(from))
                            .toList());
        }
        return new Leak(s.hands.passed(leak), sources);
    }

    static Leak recycled(Stage s) {
        Paper source = s.kept(s.house(false), s.people(400), s.cols(true, 2), 0);
        String name = s.add(source);
        s.bystanders(s.dice.between(4, 9), true);
        List<Paper> at = new ArrayList<>(s.lists().values());
        at.remove(source);
        s.aggregator(true);
        Paper leak = some(s, source, Math.min((int) (source.size() * s.dice.between(0.25, 0.9)), s.city.size() / 4));
        int rest = leak.size() * 2;
        List<Paper.Entry> others =
                new ArrayList<>(s.anywhere(source.cols(), rest, source.people(), s.dice.between(3, 8)));
        if (s.dice.chance(0.4)) {
            s.hands.did("from lists at hand too");
            for (Paper list : at) {
                others.addAll(some(
                                s,
                                list.columns(source.cols()).without(source.people()),
                                Math.min(list.size() / 2, rest / 20))
                        .entries());
            }
            others = s.dice.shuffled(others);
        }
        leak = s.hands.mixed(leak, new ArrayList<>(others.subList(0, Math.min(rest, others.size()))));
        leak = leak.rows(s.dice.shuffled(leak.entries()));
        return new Leak(s.hands.passed(s.hands.fewer(leak, CONTACT, 2)), Set.of(name));
    }

    static Leak none(Stage s) {
        int kind = s.dice.below(4);
        List<Integer> people = s.people(300);
        List<Col> cols = s.cols(true, 1);
        Paper source = s.kept(s.house(kind >= 2), people, cols, 0);
        s.hands.did(List.of("unrelated", "aggregator", "twin", "twin and aggregator")
                .get(kind));
        s.bystanders(s.dice.between(kind >= 2 ? 1 : 3, 8), true);
        if (kind % 2 == 1) {
            s.aggregator(true);
        }
        if (kind >= 2) {
            List<Integer> theirs = s.dice.part(people, s.dice.between(0.7, 1.0));
            s.add(s.kept(
                    s.house(true),
                    s.dice.chance(0.4) ? theirs : s.dice.shuffled(theirs),
                    s.dice.chance(0.6) ? cols : s.cols(true, 1),
                    0));
        }
        return new Leak(s.hands.passed(s.hands.fewer(s.hands.taken(source), CONTACT, 1)), Set.of());
    }
}
