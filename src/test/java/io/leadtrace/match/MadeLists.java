package io.leadtrace.match;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Lists that are linked in many ways: few people for many rows; phones masked, doubled, or a switchboard's. */
public final class MadeLists {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平";

    private final Random dice;

    public MadeLists(long seed) {
        dice = new Random(seed);
    }

    /** Writes one: of form 1 with names in two columns, of forms 2 and 4 with masked numbers, of forms 3 and 4 of nothing but
     * names and phones. */
    public void write(Path file, int rows, int form) throws IOException {
        boolean twoColumns = form == 1;
        boolean masked = form == 2 || form == 4;
        boolean bare = form == 3 || form == 4;
        StringBuilder text =
                new StringBuilder(twoColumns ? "First name,Last name,电话,工作单位,住址,身份证号\n" : "姓名,电话,工作单位,住址,身份证号\n");
        for (int row = 0; row < rows; row++) {
            int id = dice.nextInt(500);
            Random person = new Random(id);
            char surname = SURNAMES.charAt(person.nextInt(10));
            String given = "" + GIVEN.charAt(person.nextInt(20)) + GIVEN.charAt(person.nextInt(20));
            String phone = "139" + (10_000_000 + id * 7_919L);
            phone = masked ? phone.substring(0, 3) + "****" + phone.substring(7) : phone;
            phone = dice.nextInt(12) == 0 ? "13931075000" : phone;
            // as many rows as may share a number that tells, and one more
            phone = row < 17 ? row < 8 ? "13931075111" : "13931075222" : phone;
            phone = dice.nextInt(12) == 0 ? phone + "/137" + (10_000_000 + id * 7_919L) : phone;
            String employer = bare ? "" : GIVEN.substring(id % 9, id % 9 + 2) + "商贸有限公司";
            String address = bare || dice.nextInt(9) == 0 ? "" : "邯郸市丛台区中山路" + id % 40 + "号";
            String number = bare || dice.nextInt(3) == 0 ? "" : identity(id, masked);
            text.append(twoColumns ? given + "," + surname : surname + given)
                    .append(',')
                    .append(String.join(",", phone, employer, address, number))
                    .append('\n');
        }
        Files.writeString(file, text);
    }

    private static String identity(int id, boolean masked) {
        String digits = "13040319" + (60 + id % 40) + "0" + (1 + id % 9) + (10 + id % 18) + String.format("%03d", id);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        String whole = digits + "10X98765432".charAt(sum % 11);
        return masked ? whole.substring(0, 6) + "********" + whole.substring(14) : whole;
    }
}
