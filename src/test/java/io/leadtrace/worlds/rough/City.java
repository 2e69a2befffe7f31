package io.leadtrace.worlds.rough;

import io.leadtrace.worlds.Dice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A city made up: households that share a flat and at times a phone, few employers with many people and many with few. */
final class City {
    final boolean english;
    final String name;
    final long seed;
    private final Dice dice;
    private final List<Citizen> citizens = new ArrayList<>();
    private final List<String[]> employers = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    City(long seed, int size, boolean english) {
        this.seed = seed;
        this.english = english;
        dice = Dice.of(seed, "city");
        name = dice.any(english ? Lexicon.TOWNS_EN : Lexicon.TOWNS);
        for (int i = 0; i < Math.max(40, size / 5); i++) {
            employers.add(employer());
        }
        int estates = Math.max(10, size / dice.between(60, 200));
        while (citizens.size() < size) {
            household(estates);
        }
    }

    private String[] employer() {
        if (english) {
            return new String[] {dice.any(Lexicon.FIRMS_EN), dice.any(Lexicon.TRADES_EN), dice.any(Lexicon.FORMS_EN)};
        }
        if (dice.chance(0.25)) {
            return new String[] {dice.any(Lexicon.DISTRICTS).replace("区", "") + dice.any(Lexicon.OFFICES), "", ""};
        }
        return new String[] {
            dice.any(Lexicon.BRANDS_A)
                    + dice.any(Lexicon.BRANDS_B)
                    + (dice.chance(0.2) ? dice.any(Lexicon.BRANDS_A) : ""),
            dice.any(Lexicon.INDUSTRIES),
            dice.any(Lexicon.FORMS)
        };
    }

    /** Small numbers much more often: the n-th is taken about 1/n as often as the first. */
    private int zipf(int bound) {
        return Math.min(bound - 1, (int) Math.exp(dice.between(0.0, Math.log(bound + 1.0))) - 1);
    }

    private void household(int estates) {
        Dice estate = Dice.of(seed, "estate", zipf(estates));
        int year = 2000 + estate.below(24);
        Citizen.Dwelling home = new Citizen.Dwelling(
                estate.any(Lexicon.DISTRICTS),
                estate.any(english ? Lexicon.ROADS_EN : Lexicon.STREETS),
                english ? dice.between(1, 2999) : estate.between(1, 500),
                estate.any(Lexicon.ESTATES_A) + estate.any(Lexicon.ESTATES_B),
                dice.between(1, 30),
                dice.between(1, 3),
                dice.between(1, 33) * 100 + dice.between(1, 6),
                dice.between(45, 190),
                dice.any(Lexicon.LAYOUTS),
                year,
                dice.digits(year >= 2016 ? 7 : 8));
        String landline =
                dice.chance(0.3) ? (english ? "555" : "0" + (310 + name.length())) + "-" + dice.digits(7) : "";
        int members = dice.any(1, 1, 1, 2, 2, 3);
        String shared = mobile();
        String surname = surname();
        for (int i = 0; i < members; i++) {
            boolean same = i == 0 || dice.chance(0.45);
            citizens.add(citizen(
                    same ? surname : surname(),
                    home,
                    landline,
                    i > 0 && dice.chance(0.15) ? shared : i == 0 ? shared : mobile()));
        }
    }

    private String surname() {
        List<String> all = english ? Lexicon.LAST : Lexicon.SURNAMES;
        return all.get(zipf(all.size()));
    }

    private Citizen citizen(String surname, Citizen.Dwelling home, String landline, String mobile) {
        boolean woman = dice.chance(0.48);
        String given = english
                ? Lexicon.FIRST.get(zipf(Lexicon.FIRST.size()))
                : dice.letter(Lexicon.GIVEN) + (dice.chance(0.8) ? dice.letter(Lexicon.GIVEN) : "");
        LocalDate born = LocalDate.of(1950 + dice.below(53), 1 + dice.below(12), 1 + dice.below(28));
        int id = citizens.size();
        String mail = (dice.chance(0.6) ? "u" + dice.digits(8) : "m" + id + dice.any("_k", ".z", "66", "")) + "@"
                + dice.any("example.com", "example.org", "mail.example.net");
        return new Citizen(
                id,
                surname,
                given,
                woman,
                born,
                mobile,
                mobile(),
                landline,
                idCard(born, woman),
                dice.chance(0.08) ? -1 : zipf(employers.size()),
                dice.any(Lexicon.JOBS),
                home,
                mail,
                dice.between(3, 40) * 1000,
                "冀" + (char) ('A' + dice.below(6)) + dice.digits(2) + (char) ('A' + dice.below(20)) + dice.digits(2),
                dice.chance(0.5) ? "wx" + dice.digits(7) : "wxid_" + dice.digits(10));
    }

    private String mobile() {
        String number = english
                ? dice.any("212", "415", "617", "303", "206") + dice.between(201, 989) + dice.digits(4)
                : dice.any(Lexicon.SEGMENTS) + dice.digits(8);
        return taken.add(number) ? number : mobile();
    }

    private String idCard(LocalDate born, boolean woman) {
        String body = "1304" + "0" + dice.between(2, 8)
                + String.format(Locale.ROOT, "%tY%<tm%<td%03d", born, dice.below(499) * 2 + (woman ? 0 : 1));
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    int size() {
        return citizens.size();
    }

    /** The parts of an employer's name. */
    String[] employer(int number) {
        return employers.get(number);
    }

    /** Somebody as of a month; what changed stays changed. */
    Citizen at(int id, int month) {
        Citizen one = citizens.get(id);
        for (int m = 1; m <= month; m++) {
            Dice fate = Dice.of(seed, "fate", id, m);
            if (fate.chance(0.008)) {
                one = one.withMobile(
                        english
                                ? "646" + fate.between(201, 989) + fate.digits(4)
                                : fate.any(Lexicon.SEGMENTS) + fate.digits(8));
            }
            if (fate.chance(0.008)) {
                one = one.withEmployer(fate.below(employers.size()));
            }
        }
        return one;
    }

    /** People an organisation comes to know: by chance, or those of some employers and estates rather than others. */
    List<Integer> known(Dice hand, int count, boolean clustered) {
        List<Integer> all = new ArrayList<>();
        for (Citizen one : citizens) {
            boolean near = !clustered
                    || Dice.of(hand.seed(), "near", one.home().estate()).chance(0.3)
                    || hand.chance(0.25);
            if (near) {
                all.add(one.id());
            }
        }
        List<Integer> chosen = hand.shuffled(all);
        return new ArrayList<>(chosen.subList(0, Math.min(count, chosen.size())));
    }
}
