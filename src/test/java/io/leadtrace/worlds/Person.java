package io.leadtrace.worlds;

import java.time.LocalDate;

/**
 * Somebody made up.
 *
 * @param phone the number in use
 * @param oldPhone a number used before
 * @param second another number; empty for none
 */
record Person(
        int id,
        String name,
        boolean female,
        LocalDate birth,
        String nationalId,
        String phone,
        String oldPhone,
        String second,
        Firm firm,
        Home home,
        String email,
        int loan) {

    Person withPhone(String changed) {
        return new Person(id, name, female, birth, nationalId, changed, phone, second, firm, home, email, loan);
    }

    Person withFirm(Firm changed) {
        return new Person(id, name, female, birth, nationalId, phone, oldPhone, second, changed, home, email, loan);
    }

    Person withLoan(int changed) {
        return new Person(id, name, female, birth, nationalId, phone, oldPhone, second, firm, home, email, changed);
    }
}
