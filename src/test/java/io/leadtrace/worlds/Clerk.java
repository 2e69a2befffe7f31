package io.leadtrace.worlds;

import java.util.Locale;

/**
 * How one organisation writes down what it knows: its own wording, its own slips, its own gaps. What was typed once stays
 * as it was typed until the truth changes or somebody corrects it.
 */
final class Clerk {
    private final long seed;
    private final Dice habit;
    private final int phones;
    private final int firms;
    private final int deeds;
    private final int units;
    private final int addresses;
    private final int dates;
    private final boolean wide;
    private final double slips;
    private final double gaps;
    private final double stale;
    private final String nothing;
    private final boolean exactNumbers;

    Clerk(long seed) {
        this(seed, false);
    }

    /** A clerk who, if so told, always has the number in use and never mistypes it. */
    Clerk(long seed, boolean exactNumbers) {
        this.seed = seed;
        this.exactNumbers = exactNumbers;
        habit = Dice.of(seed, "habit");
        phones = habit.below(6);
        firms = habit.below(5);
        deeds = habit.below(5);
        units = habit.below(5);
        addresses = habit.below(4);
        dates = habit.below(4);
        wide = habit.chance(0.4);
        slips = habit.between(0.008, 0.03);
        gaps = habit.between(0.0, 0.08);
        stale = exactNumbers ? 0 : habit.between(0.0, 0.03);
        nothing = habit.any("", "", "", "无", "-", "/");
    }

    String header(Field field) {
        return field.header(Dice.of(seed, "header", field));
    }

    /** What stands in a column about somebody, as of a month. */
    String write(Field field, Person person, int row, int month) {
        String truth = truth(field, person);
        Dice dice = Dice.of(seed, field, person.id(), truth);
        if (field == Field.NUMBER) {
            return Integer.toString(row);
        }
        boolean needed = field == Field.NAME || field == Field.PHONE;
        if (!needed && dice.chance(gaps)) {
            return nothing;
        }
        String worded = worded(field, person, dice);
        int corrected = dice.chance(0.7) ? Integer.MAX_VALUE : dice.between(1, 6);
        boolean slip = dice.chance(field != Field.PHONE ? slips : exactNumbers ? 0 : slips / 4);
        return slip && month < corrected && slippery(field) ? Typos.in(worded, dice) : worded;
    }

    private static boolean slippery(Field field) {
        return switch (field) {
            case NAME, PHONE, EMPLOYER, DEED, ADDRESS, ESTATE, UNIT, NATIONAL_ID, EMAIL, NOTES -> true;
            default -> false;
        };
    }

    private static String truth(Field field, Person person) {
        return switch (field) {
            case PHONE -> person.phone();
            case EMPLOYER -> person.firm().toString();
            case LOAN -> Integer.toString(person.loan());
            default -> "";
        };
    }

    private String worded(Field field, Person person, Dice dice) {
        return switch (field) {
            case NUMBER -> "";
            case NAME -> person.name();
            case PHONE -> phone(person, dice);
            case EMPLOYER -> firm(person.firm(), dice);
            case DEED -> deed(person.home(), dice);
            case ADDRESS -> address(person.home(), dice);
            case ESTATE -> person.home().estate();
            case UNIT -> unit(person.home(), units);
            case AREA -> person.home().area() + (dates % 2 == 0 ? "" : "." + dice.digits(2));
            case NATIONAL_ID -> person.nationalId();
            case EMAIL -> person.email();
            case GENDER -> person.female() ? "女" : "男";
            case BIRTH -> date(person.birth());
            case LOAN -> Integer.toString(person.loan());
            case DATE -> date(java.time.LocalDate.of(2023, 1, 1).plusDays(dice.below(600)));
            case STATUS -> dice.any("A", "A", "A", "B", "B", "R");
            case STAFF -> Dice.of(seed, "staff", dice.below(4)).any(Words.STAFF);
            case NOTES ->
                dice.chance(0.7)
                        ? ""
                        : dice.any("无人接听", "已加微信", "周末联系", "不需要", "考虑中", "回电") + dice.any("", "", dice.digits(1));
        };
    }

    private String phone(Person person, Dice dice) {
        String number = dice.chance(stale) ? person.oldPhone() : person.phone();
        String styled = Phones.styled(number, dice.chance(0.93) ? phones : dice.below(6));
        boolean both = !exactNumbers && !person.second().isEmpty() && dice.chance(0.3);
        return both ? styled + "/" + person.second() : styled;
    }

    /** A house has one way to write a firm; now and then somebody writes it another way. */
    private String firm(Firm firm, Dice dice) {
        Dice house = Dice.of(seed, "firm", firm);
        boolean usual = dice.chance(0.8);
        int way = usual ? (house.chance(0.6) ? firms : house.below(7)) : dice.below(7);
        String city = firm.city();
        if (city.isEmpty()) {
            return firm.core();
        }
        if (!firm.isFirm()) {
            return switch (way) {
                case 0, 5 -> city + "市" + firm.core();
                case 1 -> "市" + firm.core();
                case 2 -> city + firm.core().replace("第", "");
                case 3 -> firm.core();
                default -> city + firm.core();
            };
        }
        String core = firm.core() + firm.trade();
        return switch (way) {
            case 0 -> city + "市" + core + firm.form();
            case 1 -> core;
            case 2 -> wide ? core + "（" + city + "）" + firm.form() : core + "(" + city + ")" + firm.form();
            case 3 -> core + "公司";
            case 4 -> city + core + firm.form();
            case 5 -> city + firm.core();
            default -> core + firm.form() + (usual ? house : dice).any(Words.DEPARTMENTS);
        };
    }

    private String deed(Home home, Dice dice) {
        String city = home.place().city() + "市";
        int way = dice.chance(0.9) ? deeds : dice.below(5);
        if (home.unified()) {
            String open = wide ? "（" : "(";
            String close = wide ? "）" : ")";
            return switch (way) {
                case 0 -> home.place().sign() + open + home.year() + close + city + "不动产权第" + home.deed() + "号";
                case 1 -> home.place().sign() + open + home.year() + close + " " + city + "不动产权 第" + home.deed() + "号";
                case 2 -> home.year() + city + "不动产权第" + home.deed() + "号";
                case 3 -> home.deed();
                default -> home.place().sign() + home.year() + city + "不动产权第" + home.deed();
            };
        }
        String letter = home.district().substring(0, 2);
        return switch (way) {
            case 0, 1 -> home.place().city().substring(0, 1) + "房权证" + letter + "字第" + home.deed() + "号";
            case 2 -> "房权证" + letter + "字第" + home.deed() + "号";
            case 3 -> home.deed();
            default -> city + "房权证" + letter + "字" + home.deed();
        };
    }

    private String address(Home home, Dice dice) {
        String room = unit(home, dice.chance(0.9) ? units : dice.below(5));
        String place = home.place().city() + "市" + home.district();
        return switch (addresses) {
            case 0 -> home.place().province() + place + home.road() + home.number() + "号" + home.estate() + room;
            case 1 -> place + home.estate() + room;
            case 2 -> home.district() + home.road() + home.number() + "号" + home.estate() + room;
            default -> place + home.road() + home.estate() + room;
        };
    }

    private static String unit(Home home, int way) {
        return switch (way) {
            case 0 -> home.building() + "栋" + home.entrance() + "单元" + home.room();
            case 1 -> home.building() + "-" + home.entrance() + "-" + home.room();
            case 2 -> home.building() + "#" + home.entrance() + "-" + home.room();
            case 3 -> home.building() + "号楼" + home.entrance() + "单元" + home.room() + "室";
            default -> home.building() + "号楼" + home.entrance() + "门" + home.room();
        };
    }

    private String date(java.time.LocalDate date) {
        return switch (dates) {
            case 0 -> date.toString();
            case 1 -> date.toString().replace('-', '/');
            case 2 -> String.format(Locale.ROOT, "%tY年%<tm月%<td日", date);
            default -> date.toString().replace("-", "");
        };
    }
}
