package io.leadtrace.detect;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/** The numbers of a column taken together: how long, how large, how round, how different they are. */
final class Figures {
    private static final int MOST_DIGITS = 18;

    private final int size;
    private final long[] whole;
    private final int[] lengths;
    private final int decimals;
    private final double[] amounts;

    /** @param texts the values of a column, numbers and others */
    Figures(List<String> texts) {
        size = texts.size();
        long[] found = new long[size];
        int[] digits = new int[size];
        double[] all = new double[size];
        int count = 0;
        int amount = 0;
        int fractions = 0;
        for (String text : texts) {
            String plain = tidy(text);
            int dot = plain.indexOf('.');
            if (isDigits(dot < 0 ? plain : plain.substring(0, dot))
                    && (dot < 0 || isDigits(plain.substring(dot + 1)))
                    && plain.length() <= MOST_DIGITS) {
                all[amount++] = Double.parseDouble(plain);
                if (dot < 0) {
                    found[count] = Long.parseLong(plain);
                    digits[count++] = plain.length();
                } else {
                    fractions++;
                }
            }
        }
        whole = Arrays.copyOf(found, count);
        lengths = Arrays.copyOf(digits, count);
        amounts = Arrays.copyOf(all, amount);
        decimals = fractions;
        Arrays.sort(amounts);
    }

    /** Without blanks at the ends, full width and a .0 that a spreadsheet put behind. */
    private static String tidy(String text) {
        String plain = text.strip();
        boolean wide = plain.chars().anyMatch(c -> c >= '０' && c <= '９');
        if (wide) {
            StringBuilder narrow = new StringBuilder(plain.length());
            plain.chars().forEach(c -> narrow.append((char) (c >= '０' && c <= '９' ? c - 0xfee0 : c)));
            plain = narrow.toString();
        }
        int dot = plain.indexOf('.');
        boolean noughts = dot > 0 && plain.chars().skip(dot + 1L).allMatch(c -> c == '0');
        return noughts ? plain.substring(0, dot) : plain;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Which part of all values is a whole number that fits, 0 to 1. */
    double wholes(LongPredicate fits) {
        return size == 0 ? 0 : (double) Arrays.stream(whole).filter(fits).count() / size;
    }

    /** Which part of all values is a whole number of so many digits, noughts in front counted. */
    double ofLength(int first, int last) {
        return size == 0
                ? 0
                : (double) Arrays.stream(lengths)
                                .filter(l -> l >= first && l <= last)
                                .count()
                        / size;
    }

    /** How many different lengths the whole numbers have. */
    int differentLengths() {
        return (int) Arrays.stream(lengths).distinct().count();
    }

    /** How many different whole numbers there are. */
    int different() {
        return (int) Arrays.stream(whole).distinct().count();
    }

    /** Which part of all values is a number. */
    double share() {
        return size == 0 ? 0 : (double) amounts.length / size;
    }

    /** Which part of all values has a fraction. */
    double fractions() {
        return size == 0 ? 0 : (double) decimals / size;
    }

    /** The number below which a part of the numbers lies; 0 without numbers. */
    double quantile(double part) {
        return amounts.length == 0
                ? 0
                : amounts[(int) Math.min(amounts.length - 1L, Math.round(part * (amounts.length - 1)))];
    }
}
