package io.leadtrace.worlds.rough;

import com.ibm.icu.text.Transliterator;
import io.leadtrace.worlds.Dice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is done to a list on its way from the source to whoever found it. */
final class Hands {
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Hans-Hant");

    final Dice dice;
    private final boolean english;
    private final List<String> done = new ArrayList<>();

    Hands(long seed, boolean english) {
        dice = Dice.of(seed, "hands");
        this.english = english;
    }

    String story() {
        return String.join(", ", done);
    }

    void did(String what) {
        done.add(what);
    }

    /** A third to nearly all: by chance, a run, or what a filter lets pass. */
    Paper taken(Paper list) {
        double share = dice.between(0.33, 0.98);
        did(Math.round(share * 100) + " %");
        int count = Math.max(1, (int) (list.size() * share));
        if (dice.chance(0.2)) {
            int from = dice.below(list.size() - count + 1);
            did("a run");
            return list.rows(list.entries().subList(from, from + count));
        }
        return list.rows(dice.part(list.entries(), share));
    }

    /** Columns dropped, moved, renamed; {@code least} of those that tell stay, and all of those needed. */
    Paper fewer(Paper list, List<Col> needed, int least) {
        Set<Col> keep = new HashSet<>(needed);
        dice.shuffled(Col.WORDED).stream()
                .filter(list.cols()::contains)
                .limit(least)
                .forEach(keep::add);
        for (Col col : list.cols()) {
            if (col != Col.NO && dice.chance(col.own() ? 0.25 : 0.55)) {
                keep.add(col);
            }
        }
        List<Col> kept =
                new ArrayList<>(list.cols().stream().filter(keep::contains).toList());
        Paper fewer = list.columns(dice.chance(0.5) ? kept : dice.shuffled(kept));
        did(kept.toString());
        boolean renamed = dice.chance(0.5);
        boolean inEnglish = english || dice.chance(0.2);
        return renamed
                ? fewer.called(fewer.cols().stream()
                        .map(col -> col.header(inEnglish, dice))
                        .toList())
                : fewer;
    }

    /** All the rest. */
    Paper passed(Paper list) {
        Paper leak = list;
        int style = dice.below(9);
        if (style < 5) {
            did("phones " + style);
            leak = leak.edited((col, cell) ->
                    col == Col.PHONE ? Numbers.styled(Numbers.bare(cell, english), style, english) : cell);
        }
        int order = dice.below(6);
        if (order < 2) {
            did("shuffled");
            leak = leak.rows(dice.shuffled(leak.entries()));
        } else if (order == 2) {
            Col by = dice.any(leak.cols());
            did("sorted by " + by);
            leak = leak.sorted(by);
        }
        if (dice.chance(0.65)) {
            double slips = dice.between(0.005, 0.02);
            did("slips");
            leak = leak.edited((col, cell) -> dice.chance(slips) ? Slip.in(cell, dice) : cell);
        }
        if (!english && dice.chance(0.12)) {
            did("traditional");
            leak = leak.edited((col, cell) -> TRADITIONAL.transliterate(cell));
        }
        if (dice.chance(0.1)) {
            did("full width");
            leak = leak.edited((col, cell) -> col == Col.ADDRESS || col == Col.PHONE
                    ? cell.replace('-', '－').replace('0', '０')
                    : cell);
        }
        if (dice.chance(0.35)) {
            did("status");
            leak = leak.with(
                    Col.STATUS,
                    dice.any("意向", "状态", "结果", "Grade"),
                    leak.entries().stream()
                            .map(one -> dice.any("A", "A", "B", "R", ""))
                            .toList());
        }
        if (dice.chance(0.2)) {
            did("notes");
            leak = leak.with(
                    Col.NOTE,
                    dice.any("备注", "回访"),
                    leak.entries().stream()
                            .map(one -> dice.any("", "", "空号", "不要", "加微信", "下周"))
                            .toList());
        }
        if (dice.chance(0.1)) {
            did("numbered");
            List<String> numbers = new ArrayList<>();
            for (int i = 1; i <= leak.size(); i++) {
                numbers.add(Integer.toString(i));
            }
            leak = leak.with(Col.NO, "序号", numbers);
        }
        return leak;
    }

    /** With rows of others put among them. */
    Paper mixed(Paper list, List<Paper.Entry> others) {
        List<Paper.Entry> all = new ArrayList<>(list.entries());
        boolean below = dice.chance(0.3);
        for (Paper.Entry one : others) {
            all.add(below ? all.size() : dice.below(all.size() + 1), one);
        }
        did(others.size() + " others");
        return list.rows(all);
    }

    /** Names and numbers hidden, one way or another. */
    Paper masked(Paper list) {
        int way = dice.below(4);
        int names = dice.below(4);
        did("masked " + way + names);
        return list.edited((col, cell) -> switch (col) {
            case NAME -> names == 3 ? cell : name(cell, names);
            case PHONE -> phone(Numbers.bare(cell, english), way);
            case ID ->
                cell.length() < 12 ? cell : cell.substring(0, 6) + "********" + cell.substring(cell.length() - 4);
            case LANDLINE -> "****" + cell.substring(Math.max(0, cell.length() - 3));
            default -> cell;
        });
    }

    private static String name(String name, int way) {
        return switch (way) {
            case 0 -> name.charAt(0) + "*".repeat(name.length() - 1);
            case 1 ->
                name.length() < 3 ? name.charAt(0) + "*" : name.charAt(0) + "*" + name.substring(name.length() - 1);
            default -> name.charAt(0) + "**";
        };
    }

    private static String phone(String number, int way) {
        int n = number.length();
        if (n < 8) {
            return number;
        }
        return switch (way) {
            case 0, 1 -> number.substring(0, 3) + "****" + number.substring(n - 4);
            case 2 -> number.substring(0, 3) + "xxxx" + number.substring(n - 4);
            default -> number.substring(0, n - 4) + "****";
        };
    }
}
