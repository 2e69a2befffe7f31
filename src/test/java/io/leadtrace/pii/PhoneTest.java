package io.leadtrace.pii;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a phone number and which spellings are one. */
class PhoneTest {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final int GENERATED = Integer.getInteger("phones", 200_000);

    private final Phone phone = new Phone();

    @AfterEach
    void mainland() {
        Region.use("CN");
    }

    @Test
    void theFastWayGivesWhatLibphonenumberGives() {
        Random random = new Random(20_261_101);
        int real = 0;
        for (int i = 0; i < GENERATED; i++) {
            String digits = i % 3 == 0 ? landline(random) : i % 3 == 1 ? mobile(random) : anything(random);
            String styled = styled(digits, random);
            String fast = MainlandPhone.e164(Spelling.plain(styled));
            if (fast != null && !isMadeUp(digits)) {
                String slow = libphonenumber(Spelling.plain(styled));
                assertThat(fast).as(styled).isEqualTo(slow);
                real += slow.isEmpty() ? 0 : 1;
            }
        }
        assertThat(real).isGreaterThan(GENERATED / 4);
    }

    @Test
    void theFastWayIsTakenForEveryNumberThatExists() {
        Random random = new Random(20_261_102);
        for (int i = 0; i < 20_000; i++) {
            String digits = i % 2 == 0 ? landline(random) : mobile(random);
            if (!libphonenumber(digits).isEmpty() && !isMadeUp(digits)) {
                assertThat(MainlandPhone.e164(Spelling.plain(styled(digits, random))))
                        .as(digits)
                        .isNotNull();
            }
        }
    }

    private static String mobile(Random random) {
        return "1" + (3 + random.nextInt(7)) + digits(random, 9);
    }

    private static String landline(Random random) {
        String area =
                switch (random.nextInt(3)) {
                    case 0 -> "010";
                    case 1 -> "02" + random.nextInt(10);
                    default -> "0" + (3 + random.nextInt(7)) + digits(random, 2);
                };
        return area + digits(random, 7 + random.nextInt(2));
    }

    private static String anything(Random random) {
        return digits(random, 10 + random.nextInt(4));
    }

    private static String digits(Random random, int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private static String styled(String digits, Random random) {
        boolean mobile = digits.charAt(0) == '1' && digits.length() == 11;
        boolean landline = digits.charAt(0) == '0';
        int head = mobile ? 3 : digits.startsWith("010") || digits.startsWith("02") ? 3 : 4;
        String rest = digits.substring(head);
        return switch (random.nextInt(10)) {
            case 0 -> "+86" + (landline ? digits.substring(1) : digits);
            case 1 -> "0086 " + (landline ? digits.substring(1) : digits);
            case 2 -> digits.substring(0, head) + "-" + rest;
            case 3 -> digits.substring(0, head) + " " + rest.substring(0, 4) + " " + rest.substring(4);
            case 4 -> wide(digits);
            case 5 -> mobile ? "86" + digits : "(" + digits.substring(0, head) + ")" + rest;
            case 6 -> mobile ? "17951" + digits : "+86-" + digits.substring(0, head) + "-" + rest;
            case 7 -> "'" + digits;
            case 8 -> digits.substring(0, 3) + "\u200b" + digits.substring(3) + "\u00a0";
            default -> digits;
        };
    }

    private static String wide(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c + 0xfee0)));
        return wide.toString();
    }

    private static String libphonenumber(String plain) {
        try {
            PhoneNumber number = NUMBERS.parse(plain, "CN");
            return NUMBERS.isValidNumber(number) ? NUMBERS.format(number, PhoneNumberFormat.E164) : "";
        } catch (NumberParseException e) {
            return "";
        }
    }

    /** Numbers that exist by their form and that nobody has. */
    private static boolean isMadeUp(String digits) {
        return digits.matches(".*(\\d)\\1{7}|.*12345678|.*23456789|.*87654321|.*98765432|13800\\d*500|13800138000");
    }

    @ParameterizedTest
    @CsvSource({
        "13900001357, VALID, +8613900001357",
        "张三13900001357, VALID, +8613900001357",
        "手机：139-0000-1357（微信同号）, VALID, +8613900001357",
        "1.3900001357E10, VALID, +8613900001357",
        "1.39E+10, INVALID, ''",
        "010-65550123-801, VALID, +861065550123",
        "(0312)6555012转8, VALID, +863126555012",
        "+1 303 555 0123, VALID, +13035550123",
        "(303) 555-0123, VALID, +13035550123",
        "1-303-555-0123, VALID, +13035550123",
        "020 7946 0958, VALID, +862079460958",
        "+44 20 7946 0958, VALID, +442079460958",
        "13800138000, INVALID, ''",
        "10000000000, INVALID, ''",
        "138****1357, MASKED, ''",
        "1390000****, MASKED, ''",
        "139 **** 1357, MASKED, ''",
        "(303) ***-0123, MASKED, ''",
        "+49 151 ****4567, MASKED, ''",
        "0151****4567, MASKED, ''",
        "4000********1234, NONE, ''",
        "2019-05-06, NONE, ''",
        "20190506, NONE, ''",
        "1234567.89, NONE, ''",
        "110105194912310021, NONE, ''",
        "6222020200000000017, NONE, ''",
        "65550123, POSSIBLE, ''",
    })
    void isWhatItLooksLike(String text, Likeness likeness, String canonical) {
        assertThat(phone.examine(text)).isEqualTo(likeness);
        if (!canonical.isEmpty() || likeness != Likeness.POSSIBLE) {
            assertThat(phone.canonical(text)).isEqualTo(canonical);
        }
    }

    @Test
    void severalInACellAreSeveral() {
        assertThat(phone.split("13900001357/13900001368")).containsExactly("13900001357", "13900001368");
        assertThat(phone.split("张三13900001357 李四13900001368")).hasSize(2);
        assertThat(phone.split("13900001357\n010-65550123")).hasSize(2);
        assertThat(phone.split("+86 139 0000 1357")).hasSize(1);
        assertThat(phone.split("177 0735 2620/18712697464")).containsExactly("177 0735 2620", "18712697464");
        assertThat(phone.split("13912697464 176 5693 1590")).containsExactly("13912697464", "176 5693 1590");
        assertThat(phone.split("159 1937 9909 021-65550123")).containsExactly("159 1937 9909", "021-65550123");
    }

    @Test
    void aMaskLinksByTheDigitsItLeaves() {
        assertThat(phone.keys("139****1357").get(0))
                .isEqualTo(phone.keys("13900001357").get(0))
                .isEqualTo("1391357");
        assertThat(phone.keys("1390000****").get(1))
                .isEqualTo(phone.keys("+86 13900001357").get(1))
                .isEqualTo("1390000");
        assertThat(phone.keys("(303) ***-0123").get(0))
                .isEqualTo(phone.keys("+1 303 555 0123").get(0))
                .isEqualTo("3030123");
        assertThat(phone.keys("0151****4567").get(0))
                .as("the nought stands in place of the country")
                .isEqualTo(phone.keys("+49 151 2345 4567").get(0))
                .isEqualTo(phone.keys("+49 151 ****4567").get(0))
                .isEqualTo("1514567");
        assertThat(phone.keys("0312-***5012").get(0))
                .isEqualTo(phone.keys("0312-6555012").get(0));
        assertThat(phone.keys("015****4567")).as("too few digits in front").isEmpty();
    }

    @Test
    void theRegionSaysWhatANumberWithoutACodeIs() {
        Region.use("US");
        assertThat(phone.canonical("13035550123")).isEqualTo("+13035550123");
        assertThat(phone.canonical("303-555-0123")).isEqualTo("+13035550123");
        Region.use("GB");
        assertThat(phone.canonical("020 7946 0958")).isEqualTo("+442079460958");
        assertThat(phone.canonical("+8613900001357")).isEqualTo("+8613900001357");
    }
}
