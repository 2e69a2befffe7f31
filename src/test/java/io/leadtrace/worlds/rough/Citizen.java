package io.leadtrace.worlds.rough;

import java.time.LocalDate;

/**
 * Somebody made up, as of a month.
 *
 * @param surname or last name
 * @param given or first name
 * @param before the mobile number before this one
 * @param landline of the household; empty for none
 * @param employer the number of the employer in the city; -1 for none
 */
record Citizen(
        int id,
        String surname,
        String given,
        boolean woman,
        LocalDate born,
        String mobile,
        String before,
        String landline,
        String idCard,
        int employer,
        String job,
        Dwelling home,
        String email,
        int income,
        String plate,
        String wechat) {

    /** A flat or a house, and its deed. */
    record Dwelling(
            String district,
            String street,
            int number,
            String estate,
            int block,
            int entrance,
            int room,
            int area,
            String layout,
            int year,
            String deed) {}

    Citizen withMobile(String next) {
        return new Citizen(
                id, surname, given, woman, born, next, mobile, landline, idCard, employer, job, home, email, income,
                plate, wechat);
    }

    Citizen withEmployer(int next) {
        return new Citizen(
                id, surname, given, woman, born, mobile, before, landline, idCard, next, job, home, email, income,
                plate, wechat);
    }
}
