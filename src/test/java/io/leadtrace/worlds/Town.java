package io.leadtrace.worlds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A made-up town: its people, where they work and live, and what changes from month to month. */
public final class Town {
    private final Dice dice;
    private final long seed;
    private final Words.Place place;
    private final List<Firm> firms = new ArrayList<>();
    private final List<Home> estates = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final Set<String> phones = new HashSet<>();
    private final double change;

    /**
     * A town.
     *
     * @param change how many of a hundred people change number or employer in a month, divided by a hundred
     */
    Town(long seed, int size, double change) {
        this.seed = seed;
        this.dice = Dice.of(seed, "town");
        this.place = dice.any(Words.PLACES);
        this.change = change;
        for (int i = 0; i < Math.max(30, size / 6); i++) {
            firms.add(Firm.made(dice, place.city()));
        }
        for (int i = 0; i < Math.max(12, size / 120); i++) {
            estates.add(estate());
        }
        for (int i = 0; i < size; i++) {
            people.add(person(i));
        }
    }

    private Home estate() {
        String name = dice.letter(Words.ESTATE_A) + dice.letter(Words.ESTATE_B) + dice.any(Words.ESTATE_ENDS);
        return new Home(
                place,
                dice.any(place.districts()),
                dice.any(Words.ROADS),
                dice.between(1, 399),
                name,
                0,
                0,
                0,
                0,
                dice.between(2001, 2023),
                "");
    }

    private Person person(int id) {
        boolean female = dice.chance(0.47);
        String stock = female ? Words.FEMALE : Words.MALE;
        String name = Words.SURNAMES.get(dice.skewed(Words.SURNAMES.size()))
                + dice.letter(stock)
                + (dice.chance(0.78) ? dice.letter(stock) : "");
        LocalDate birth = LocalDate.of(dice.between(1955, 2001), dice.between(1, 12), dice.between(1, 28));
        Firm firm = dice.chance(0.06)
                ? new Firm("", dice.any(Words.NO_FIRM), "", "")
                : firms.get(dice.skewed(firms.size()));
        Home estate = dice.any(estates);
        int year = Math.min(2024, estate.year() + dice.skewed(9));
        String deed = year >= 2016
                ? dice.any("000", "001", "002") + dice.digits(4)
                : "0" + dice.between(1, 9) + dice.digits(7);
        Home home = new Home(
                place,
                estate.district(),
                estate.road(),
                estate.number(),
                estate.estate(),
                dice.between(1, 22),
                dice.between(1, 4),
                dice.between(1, 28) * 100 + dice.between(1, 4),
                dice.between(48, 168),
                year,
                deed);
        return new Person(
                id,
                name,
                female,
                birth,
                nationalId(birth, female),
                phone(),
                phone(),
                dice.chance(0.12) ? phone() : "",
                firm,
                home,
                email(id),
                dice.between(5, 120));
    }

    private String email(int id) {
        String local = dice.chance(0.5)
                ? dice.digits(9).replaceFirst("^0", "1")
                : dice.any("wind", "sun", "happy", "blue", "lotus", "cloud", "tiger", "river")
                        + id
                        + dice.any("", "_cn", "88", "x");
        return local.toLowerCase(Locale.ROOT) + "@"
                + dice.any("example.com", "mail.example.com", "example.net", "post.example.org");
    }

    private String phone() {
        String phone = dice.any(Words.PREFIXES) + dice.digits(8);
        return phones.add(phone) ? phone : phone();
    }

    private String nationalId(LocalDate birth, boolean female) {
        int order = dice.below(500) * 2 + (female ? 0 : 1);
        String body =
                place.area() + "0" + dice.between(1, 8) + String.format(Locale.ROOT, "%tY%<tm%<td%03d", birth, order);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * weights[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    Words.Place place() {
        return place;
    }

    /** Everybody, as of the first month. */
    List<Person> people() {
        return people;
    }

    /** Somebody as of a month; changes stay. */
    Person at(int id, int month) {
        Person person = people.get(id);
        for (int m = 1; m <= month; m++) {
            Dice fate = Dice.of(seed, "fate", id, m);
            if (fate.chance(change)) {
                person = switch (fate.below(3)) {
                    case 0 -> person.withPhone(Words.PREFIXES.get(fate.below(Words.PREFIXES.size())) + fate.digits(8));
                    case 1 -> person.withFirm(firms.get(fate.below(firms.size())));
                    default -> person.withLoan(fate.between(5, 120));
                };
            }
        }
        return person;
    }
}
