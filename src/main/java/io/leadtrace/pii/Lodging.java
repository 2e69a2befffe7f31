package io.leadtrace.pii;

import java.util.regex.Pattern;

/**
 * What is known of somebody's stay: hotel, kind of room, nights, days of arrival and departure. Hotels have names and days
 * as many other things do, so only the kinds of rooms and the nights tell by themselves. Canonical form: folded, of a day
 * ISO 8601.
 */
final class Lodging extends PlainKind {
    private static final Vocabulary ROOMS = Vocabulary.of("lodging");
    private static final Vocabulary HOTELS = new Vocabulary(
            "酒店 宾馆 旅馆 民宿 客栈 招待所 旅店 度假村 旅社 公寓酒店",
            "",
            "hotel inn motel hostel resort suites lodge guesthouse pension albergo gasthof gasthaus auberge posada");
    private static final Pattern NIGHTS =
            Pattern.compile("[0-9]{1,3} ?(?:晚|夜|nights?|nuits?|noches?|notti|Nächte|Nacht)");
    private static final int LONGEST = 60;

    Lodging() {
        super("lodging");
    }

    @Override
    Likeness look(String plain) {
        if (plain.length() > LONGEST) {
            return Likeness.NONE;
        }
        boolean nights =
                Spelling.isDigit(plain.charAt(0)) && NIGHTS.matcher(plain).matches();
        if (nights || ROOMS.isIn(plain)) {
            return Likeness.VALID;
        }
        return HOTELS.isIn(plain) || Dates.examine(plain) != Likeness.NONE ? Likeness.POSSIBLE : Likeness.NONE;
    }

    @Override
    String form(String text) {
        String day = Dates.iso(text);
        return day.isEmpty() ? super.form(text) : day;
    }
}
