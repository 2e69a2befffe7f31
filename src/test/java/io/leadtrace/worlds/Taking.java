package io.leadtrace.worlds;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;

/** What somebody does to a list between taking and passing it on. */
final class Taking {
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Hans-Hant");

    private final Dice dice;
    private final List<String> done = new ArrayList<>();

    Taking(long seed) {
        dice = Dice.of(seed, "taking");
    }

    /** What was done, in words. */
    String shape() {
        return String.join(", ", done);
    }

    private void did(String what) {
        done.add(what);
    }

    /** A third to nearly all of the list: rows by chance, one block, or those with some value in a column. */
    Sheet part(Sheet list) {
        double share = dice.between(0.33, 0.97);
        int size = list.lines().size();
        List<Sheet.Line> taken;
        if (dice.chance(0.25)) {
            int count = (int) (size * share);
            int from = dice.below(size - count + 1);
            taken = list.lines().subList(from, from + count);
            did("block of " + percent(share));
        } else {
            taken = dice.part(list.lines(), share);
            did("some " + percent(share));
        }
        return list.with(taken);
    }

    /** So many rows by chance. */
    Sheet few(Sheet list, int count) {
        did(count + " rows");
        List<Sheet.Line> chosen = dice.shuffled(list.lines())
                .subList(0, Math.min(count, list.lines().size()));
        return list.with(list.lines().stream().filter(chosen::contains).toList());
    }

    /** Adds rows from elsewhere at any places. */
    Sheet toppedUp(Sheet list, Sheet elsewhere) {
        List<Sheet.Line> lines = new ArrayList<>(list.lines());
        for (Sheet.Line line : elsewhere.columns(list.fields()).lines()) {
            List<String> cells = new ArrayList<>(line.cells());
            while (cells.size() < list.fields().size()) {
                cells.add("");
            }
            lines.add(dice.below(lines.size() + 1), new Sheet.Line(line.person(), cells));
        }
        did(elsewhere.lines().size() + " rows from elsewhere");
        return list.with(lines);
    }

    /** Columns dropped, renamed and in another order; those to keep stay. */
    Sheet columns(Sheet list, List<Field> keep, int telling) {
        List<Field> kept =
                new ArrayList<>(keep.stream().filter(list.fields()::contains).toList());
        List<Field> tell = dice.shuffled(List.of(Field.EMPLOYER, Field.DEED, Field.ADDRESS)).stream()
                .filter(list.fields()::contains)
                .toList();
        tell.stream().limit(telling).filter(field -> !kept.contains(field)).forEach(kept::add);
        for (Field field : list.fields()) {
            if (!kept.contains(field) && field != Field.NUMBER && dice.chance(0.5)) {
                kept.add(field);
            }
        }
        List<Field> order =
                dice.chance(0.5) ? list.fields().stream().filter(kept::contains).toList() : dice.shuffled(kept);
        did(order.size() + " of " + list.fields().size() + " columns");
        Sheet fewer = list.columns(order);
        return dice.chance(0.5)
                ? fewer
                : fewer.called(
                        fewer.fields().stream().map(field -> field.header(dice)).toList());
    }

    /** Everything else: phones restyled, rows shuffled or sorted, slips, other characters, status columns. */
    Sheet passedOn(Sheet list) {
        Sheet leak = list;
        int style = dice.below(12);
        if (style < 5) {
            did("phones style " + style);
            leak = leak.rewritten(
                    Field.PHONE, phone -> phone.isEmpty() ? phone : Phones.styled(Phones.bare(phone), style));
        } else if (style == 5) {
            did("phones in mixed styles");
            leak = leak.rewritten(
                    Field.PHONE, phone -> phone.isEmpty() ? phone : Phones.styled(Phones.bare(phone), dice.below(5)));
        }
        switch (dice.below(8)) {
            case 0, 1 -> {
                did("shuffled");
                leak = leak.with(dice.shuffled(leak.lines()));
            }
            case 2 -> {
                did("sorted by name");
                leak = leak.sorted(Field.NAME);
            }
            case 3 -> {
                Field by = dice.any(leak.fields());
                did("sorted by " + by);
                leak = leak.sorted(by);
            }
            default -> {}
        }
        if (dice.chance(0.6)) {
            double slips = dice.between(0.005, 0.02);
            did("slips " + percent(slips));
            leak = leak.mistyped(slips, dice);
        }
        if (dice.chance(0.12)) {
            did("Traditional");
            leak = leak.rewritten(TRADITIONAL::transliterate);
        }
        if (dice.chance(0.35)) {
            did("status added");
            leak = leak.and(
                    Field.STATUS,
                    dice.any("意向", "跟进", "状态"),
                    leak.lines().stream()
                            .map(line -> dice.any("A", "A", "B", "R", ""))
                            .toList());
        }
        if (dice.chance(0.2)) {
            did("notes added");
            leak = leak.and(
                    Field.NOTES,
                    "备注",
                    leak.lines().stream()
                            .map(line -> dice.any("", "", "未接", "空号", "加微信"))
                            .toList());
        }
        return leak;
    }

    /** A name with all but its surname, or its middle, hidden. */
    Sheet masked(Sheet list) {
        boolean middle = dice.chance(0.5);
        did("masked");
        return list.rewritten(
                        Field.NAME,
                        name -> name.isEmpty()
                                ? name
                                : middle && name.length() > 2
                                        ? name.charAt(0) + "*" + name.substring(2)
                                        : name.charAt(0) + "*".repeat(name.length() - 1))
                .rewritten(Field.PHONE, phone -> hidden(Phones.bare(phone), 3, 4))
                .rewritten(Field.NATIONAL_ID, id -> hidden(id, 6, 4))
                .rewritten(
                        Field.EMAIL,
                        email -> email.indexOf('@') < 2
                                ? email
                                : email.charAt(0) + "***" + email.substring(email.indexOf('@')));
    }

    private static String hidden(String text, int front, int back) {
        return text.length() <= front + back
                ? text
                : text.substring(0, front)
                        + "*".repeat(text.length() - front - back)
                        + text.substring(text.length() - back);
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + " %";
    }
}
