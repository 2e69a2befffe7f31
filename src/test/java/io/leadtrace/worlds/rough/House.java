package io.leadtrace.worlds.rough;

import io.leadtrace.worlds.Dice;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * An organisation that keeps a list: what it writes down, how, how well. Many values are as the person gave them and
 * alike everywhere; the others are in the house's own way. In each month a few cells are typed anew.
 */
final class House {
    final Dice habit;
    private final long seed;
    private final City city;
    private final double given;
    private final double loose;
    private final double slips;
    private final double stale;
    private final double retyped;
    private final int phoneStyle;
    private final int dateStyle;
    private final boolean wide;
    private final boolean exact;
    private final long ways;
    private final String nothing;
    private final Map<Col, Double> gaps = new EnumMap<>(Col.class);

    /**
     * A house; {@code given} says how much is as the person gave it, {@code exact} that numbers are right and up to date,
     * {@code plain} that it mostly puts things as all plain houses of the city do.
     */
    House(long seed, City city, double given, boolean exact, boolean plain) {
        this.seed = seed;
        this.city = city;
        this.exact = exact;
        habit = Dice.of(seed, "house");
        this.given = Math.max(0, Math.min(0.97, given + habit.between(-0.15, 0.05)));
        loose = habit.between(0.02, plain ? 0.12 : 0.3);
        slips = habit.between(0.002, 0.03);
        stale = exact ? 0 : habit.between(0.0, 0.08);
        retyped = habit.between(0.004, 0.03);
        ways = plain && habit.chance(0.85) ? city.seed : seed;
        phoneStyle = plain && habit.chance(0.5) ? 0 : habit.below(6);
        dateStyle = habit.below(5);
        wide = habit.chance(0.5);
        nothing = habit.any("", "", "", "", "-", "无", "N/A", "不详");
        for (Col col : Col.values()) {
            gaps.put(col, habit.chance(0.5) ? habit.between(0.0, 0.04) : habit.between(0.04, 0.3));
        }
    }

    String cell(Col col, int person, int row, int month) {
        if (col == Col.NO) {
            return Integer.toString(row);
        }
        Citizen one = city.at(person, month);
        Dice dice = Dice.of(seed, col, person, version(col, person, month), truth(col, one));
        boolean needed = col == Col.NAME || col == Col.PHONE;
        if (needed ? dice.chance(exact ? 0 : 0.004) : dice.chance(gaps.get(col) * (exact ? 0.3 : 1))) {
            return nothing;
        }
        Dice own = Dice.of(person, "given", col, truth(col, one));
        boolean asGiven = dice.chance(given) && !col.own();
        String worded = asGiven ? worded(col, one, own, own) : worded(col, one, Dice.of(ways, "way", col), dice);
        if (asGiven && own.chance(0.02)) {
            worded = Slip.in(worded, own);
        }
        double wrong = col == Col.PHONE ? exact ? 0 : slips / 3 : slips;
        return dice.chance(wrong) && !col.own() ? Slip.in(worded, dice) : worded;
    }

    private int version(Col col, int person, int month) {
        int version = 0;
        double rate = col == Col.STATUS || col == Col.NOTE
                ? 0.1
                : col == Col.NAME || col == Col.PHONE ? retyped / 4 : retyped;
        for (int m = 1; m <= month; m++) {
            version += Dice.of(seed, "version", col, person, m).chance(rate) ? 1 : 0;
        }
        return version;
    }

    private static String truth(Col col, Citizen one) {
        return col == Col.PHONE ? one.mobile() : col == Col.EMPLOYER ? Integer.toString(one.employer()) : "";
    }

    /** In words: the way is the writer's, the dice are for what varies from time to time. */
    private String worded(Col col, Citizen one, Dice way, Dice dice) {
        int usual = way.below(60);
        int style = dice.chance(loose) ? dice.below(60) : usual;
        Citizen.Dwelling home = one.home();
        return switch (col) {
            case NO -> "";
            case NAME -> name(one, style);
            case PHONE -> phone(one, dice);
            case LANDLINE -> one.landline();
            case ID -> one.idCard();
            case EMPLOYER -> employer(one, style, dice);
            case JOB -> one.job();
            case ADDRESS -> address(home, style);
            case ESTATE -> home.estate();
            case ROOM -> room(home, style);
            case DEED -> deed(home, style);
            case EMAIL -> one.email();
            case BIRTH -> date(one.born());
            case SEX -> one.woman() ? "女" : "男";
            case INCOME -> style % 2 == 0 ? Integer.toString(one.income()) : one.income() / 1000 + "k";
            case LOAN -> Integer.toString(dice.between(5, 300) * (usual % 2 == 0 ? 10000 : 1));
            case AREA -> usual % 3 == 0 ? home.area() + "㎡" : home.area() + (usual % 3 == 1 ? "" : ".00");
            case LAYOUT ->
                usual % 2 == 0
                        ? home.layout()
                        : home.layout()
                                .replace("两", "2")
                                .replace("三", "3")
                                .replace("一", "1")
                                .replace("四", "4");
            case PLATE -> one.plate();
            case WECHAT -> dice.chance(0.4) ? one.mobile() : one.wechat();
            case DISTRICT -> home.district();
            case DATE -> date(LocalDate.of(2022, 1, 1).plusDays(dice.below(900)));
            case SALES -> dice.any(Lexicon.SALES.subList(usual % 6, usual % 6 + 5));
            case STATUS -> dice.any("A", "A", "B", "C", "R");
            case NOTE -> dice.chance(0.5) ? "" : dice.any(Lexicon.NOTES);
            case ORDER -> (char) ('A' + usual % 26) + "" + (2000 + usual) + dice.digits(6);
            case CHANNEL -> dice.any(Lexicon.CHANNELS);
        };
    }

    private String name(Citizen one, int style) {
        if (!city.english) {
            return one.surname() + (style % 12 == 0 && one.given().length() == 1 ? " " : "") + one.given();
        }
        return style % 3 == 0
                ? one.surname() + ", " + one.given()
                : style % 3 == 1
                        ? one.given() + " " + one.surname()
                        : (one.given() + " " + one.surname()).toUpperCase(Locale.ROOT);
    }

    private String phone(Citizen one, Dice dice) {
        String number = dice.chance(stale) ? one.before() : one.mobile();
        String styled = Numbers.styled(number, dice.chance(0.9) ? phoneStyle : dice.below(6), city.english);
        return !exact && !one.landline().isEmpty() && dice.chance(0.15)
                ? styled + (wide ? "；" : ",") + one.landline()
                : styled;
    }

    private String employer(Citizen one, int style, Dice dice) {
        if (one.employer() < 0) {
            return city.english ? dice.any("Self-employed", "Retired", "None") : dice.any(Lexicon.NONE);
        }
        String[] parts = city.employer(one.employer());
        String core = parts[0] + parts[1];
        if (city.english) {
            return switch (style % 5) {
                case 0 -> parts[0] + " " + parts[1] + " " + parts[2];
                case 1 -> parts[0] + " " + parts[1];
                case 2 -> (parts[0] + " " + parts[1] + ", " + parts[2]).toUpperCase(Locale.ROOT);
                case 3 -> parts[0] + " " + parts[1] + " (" + city.name + ")";
                default -> parts[0];
            };
        }
        if (parts[2].isEmpty()) {
            return switch (style % 5) {
                case 0 -> city.name + "市" + core;
                case 1 -> core;
                case 2 -> city.name + core;
                case 3 -> city.name + "市" + core + Dice.of(seed, one.id()).any(Lexicon.SUBOFFICES);
                default -> core.length() > 5 ? core.substring(0, 5) : core;
            };
        }
        return switch (style % 7) {
            case 0 -> city.name + core + parts[2];
            case 1 -> city.name + "市" + core + parts[2];
            case 2 -> core + (wide ? "（" + city.name + "）" : "(" + city.name + ")") + parts[2];
            case 3 -> core;
            case 4 -> parts[0];
            case 5 -> parts[0] + parts[1].substring(0, 2) + "公司";
            default -> core + parts[2];
        };
    }

    private String address(Citizen.Dwelling home, int style) {
        if (city.english) {
            String road = home.street();
            return switch (style % 4) {
                case 0 -> home.number() + " " + road + " Street, " + city.name;
                case 1 -> home.number() + " " + road + " St";
                case 2 -> home.number() + " " + road + " St., Apt " + home.room() % 100 + ", " + city.name;
                default -> (home.number() + " " + road + " street").toUpperCase(Locale.ROOT);
            };
        }
        String room = room(home, style / 6);
        return switch (style % 6) {
            case 0 -> city.name + "市" + home.district() + home.street() + home.number() + "号" + home.estate() + room;
            case 1 -> home.estate() + room;
            case 2 -> home.district() + home.estate() + room;
            case 3 -> home.street() + home.number() + "号" + room;
            case 4 -> city.name + home.district() + home.street() + home.estate() + " " + room;
            default -> city.name + "市" + home.estate() + room;
        };
    }

    private String room(Citizen.Dwelling home, int style) {
        int block = home.block();
        int entrance = home.entrance();
        int room = home.room();
        return switch (style % 6) {
            case 0 -> block + "幢" + entrance + "单元" + room + "室";
            case 1 -> block + "-" + entrance + "-" + room;
            case 2 -> block + "号楼" + room;
            case 3 -> block + "栋" + room + (wide ? "号" : "");
            case 4 -> block + "#" + room;
            default -> block + "座" + entrance + "-" + room;
        };
    }

    private String deed(Citizen.Dwelling home, int style) {
        if (home.year() >= 2016) {
            return switch (style % 5) {
                case 0 -> "冀(" + home.year() + ")" + city.name + "市不动产权第" + home.deed() + "号";
                case 1 -> "冀（" + home.year() + "）" + city.name + "市不动产权第" + home.deed() + "号";
                case 2 -> home.deed();
                case 3 -> home.year() + "-" + home.deed();
                default -> "不动产权第" + home.deed() + "号";
            };
        }
        return switch (style % 4) {
            case 0 -> city.name + "房权证字第" + home.deed() + "号";
            case 1 -> "房权证" + home.district().charAt(0) + "字第" + home.deed() + "号";
            case 2 -> home.deed();
            default -> "房产证" + home.deed();
        };
    }

    private String date(LocalDate date) {
        return switch (dateStyle) {
            case 0 -> date.toString();
            case 1 -> date.getYear() + "/" + date.getMonthValue() + "/" + date.getDayOfMonth();
            case 2 -> date.getYear() + "." + date.getMonthValue() + "." + date.getDayOfMonth();
            case 3 -> date.toString().replace("-", "");
            default -> date + " 00:00:00";
        };
    }
}
