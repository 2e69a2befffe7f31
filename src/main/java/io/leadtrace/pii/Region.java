package io.leadtrace.pii;

/**
 * The region whose national forms are taken for granted: a phone number without a country code is one of this region.
 * One for the whole program, set before anything is read.
 */
public final class Region {
    private static volatile String current = "CN";

    private Region() {}

    /** The region, two capital letters after ISO 3166-1; CN unless {@link #use} said otherwise. */
    public static String current() {
        return current;
    }

    /** Whether numbers without a country's code are mainland Chinese ones. */
    static boolean isMainland() {
        return current.equals("CN");
    }

    /**
     * Takes another region for granted from now on.
     *
     * @param region two letters after ISO 3166-1
     */
    public static void use(String region) {
        current = region.toUpperCase(java.util.Locale.ROOT);
    }
}
