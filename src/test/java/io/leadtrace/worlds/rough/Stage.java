package io.leadtrace.worlds.rough;

import io.leadtrace.worlds.Dice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A city, its organisations and the lists at hand. */
final class Stage {
    final long seed;
    final Dice dice;
    final City city;
    final Hands hands;
    private final double given;
    private final boolean plain;
    private final Map<String, Paper> lists = new LinkedHashMap<>();
    private final List<Integer> names;
    private int houses;

    Stage(long seed, Object plot) {
        this.seed = Dice.of(seed, "rough", plot).seed();
        dice = Dice.of(this.seed, "stage");
        boolean english = dice.chance(0.12);
        city = new City(this.seed, dice.any(1500, 2500, 2500, 4000, 4000, 6000, 6000, 10_000), english);
        hands = new Hands(this.seed, english);
        given = dice.chance(0.35) ? dice.between(0.75, 0.97) : dice.between(0.0, 0.75);
        plain = Dice.of(this.seed, "plain").chance(0.3);
        if (plain) {
            hands.did("plain");
        }
        List<Integer> numbers = new ArrayList<>();
        for (int i = 100; i < 200; i++) {
            numbers.add(i);
        }
        names = new ArrayList<>(dice.shuffled(numbers));
    }

    House house(boolean exact) {
        return new House(Dice.of(seed, "house", houses++).seed(), city, given, exact, plain);
    }

    /** Columns for a list: name, mostly a number, some that are worded, some others; in a plain world hardly any. */
    List<Col> cols(boolean phone, int worded) {
        EnumSet<Col> chosen = EnumSet.of(Col.NAME);
        List<Col> telling = dice.shuffled(city.english ? List.of(Col.EMPLOYER, Col.ADDRESS) : Col.WORDED);
        chosen.addAll(
                telling.subList(0, Math.min(telling.size(), plain ? Math.max(1, worded) : dice.between(worded, 3))));
        for (Col col : Col.values()) {
            boolean possible = !city.english
                    || !Set.of(
                                    Col.ID,
                                    Col.DEED,
                                    Col.PLATE,
                                    Col.WECHAT,
                                    Col.ESTATE,
                                    Col.ROOM,
                                    Col.LAYOUT,
                                    Col.DISTRICT,
                                    Col.CHANNEL,
                                    Col.SALES,
                                    Col.NOTE,
                                    Col.SEX)
                            .contains(col);
            if (possible && col != Col.PHONE && !Col.WORDED.contains(col) && dice.chance(plain ? 0.06 : 0.2)) {
                chosen.add(col);
            }
        }
        if (phone) {
            chosen.add(Col.PHONE);
        }
        List<Col> cols = new ArrayList<>(chosen);
        return dice.chance(0.4) ? cols : dice.shuffled(cols);
    }

    /** People in a number that lists have. */
    List<Integer> people(int least) {
        int most = Math.min(4000, city.size() * 7 / 10);
        double u = dice.between(0.0, 1.0);
        int count = (int) (least * Math.pow((double) most / least, u));
        return city.known(Dice.of(seed, "known", dice.below(1 << 30)), count, dice.chance(0.4));
    }

    /** The list a house keeps, some people standing in it twice. */
    Paper kept(House house, List<Integer> people, List<Col> cols, int month) {
        Dice hand = Dice.of(seed, "kept", house.habit.seed());
        double twice = hand.chance(0.5) ? 0 : hand.between(0.0, 0.03);
        boolean inEnglish = city.english || hand.chance(0.15);
        List<Paper.Entry> entries = new ArrayList<>();
        for (int person : people) {
            entries.add(entry(house, person, cols, entries.size() + 1, month));
            if (hand.chance(twice)) {
                entries.add(entry(house, person, cols, entries.size() + 1, month + 40));
            }
        }
        Paper paper = new Paper(
                cols, cols.stream().map(col -> col.header(inEnglish, hand)).toList(), entries);
        return hand.chance(0.25) ? paper.sorted(hand.any(cols)) : paper;
    }

    private static Paper.Entry entry(House house, int person, List<Col> cols, int row, int month) {
        return new Paper.Entry(
                person,
                cols.stream().map(col -> house.cell(col, person, row, month)).toList());
    }

    /** Puts a list at hand and returns its name. */
    String add(Paper paper) {
        String name = "f" + names.remove(names.size() - 1);
        lists.put(name, paper);
        return name;
    }

    /** Lists of houses that have nothing to do with the leak. */
    void bystanders(int count, boolean phone) {
        for (int i = 0; i < count; i++) {
            add(kept(house(false), people(200), cols(phone || dice.chance(0.5), phone ? 0 : 2), 0));
        }
    }

    /** A list of nearly everybody: what one house typed, or what several lists held, in the words of the first that did. */
    void aggregator(boolean phone) {
        List<Integer> everybody = city.known(dice, (int) (city.size() * dice.between(0.85, 1.0)), false);
        List<Col> cols = cols(phone, 1);
        if (dice.chance(0.5) || lists.isEmpty()) {
            add(kept(house(dice.chance(0.5)), everybody, cols, 0));
            return;
        }
        List<House> typists = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            typists.add(house(false));
        }
        Map<Integer, Paper.Entry> merged = new HashMap<>();
        for (int person : everybody) {
            merged.put(person, entry(dice.any(typists), person, cols, 0, 0));
        }
        List<Col> named = cols;
        add(new Paper(
                named,
                named.stream().map(col -> col.header(city.english, dice)).toList(),
                everybody.stream().map(merged::get).toList()));
    }

    /** Rows from anywhere, on people outside a set. */
    List<Paper.Entry> anywhere(List<Col> cols, int count, Set<Integer> without, int hands) {
        List<House> typists = new ArrayList<>();
        for (int i = 0; i < hands; i++) {
            typists.add(house(false));
        }
        List<Paper.Entry> rows = new ArrayList<>();
        for (int person : city.known(dice, city.size(), false)) {
            if (rows.size() < count && !without.contains(person)) {
                rows.add(entry(dice.any(typists), person, cols, rows.size() + 1, 0));
            }
        }
        return rows;
    }

    /** Now and then a few rows more than the source gave. */
    Paper topped(Paper list, double chance) {
        return dice.chance(chance) && list.size() > 40
                ? hands.mixed(list, anywhere(list.cols(), dice.between(1, list.size() / 16), list.people(), 2))
                : list;
    }

    Map<String, Paper> lists() {
        return lists;
    }
}
