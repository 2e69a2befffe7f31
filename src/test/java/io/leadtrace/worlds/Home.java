package io.leadtrace.worlds;

/** A flat and the deed it is registered under. */
record Home(
        Words.Place place,
        String district,
        String road,
        int number,
        String estate,
        int building,
        int entrance,
        int room,
        int area,
        int year,
        String deed) {

    /** Whether the deed is of the new, unified kind. */
    boolean unified() {
        return year >= 2016;
    }
}
