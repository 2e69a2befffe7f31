package io.leadtrace.report;

import java.util.Arrays;

/** Which characters of a text another one lacks, told by their longest common subsequence. */
final class Differences {
    private static final int LONGEST = 400;

    private Differences() {}

    /**
     * Marks of a text as it is shown, one for each of its code points. Where the shown text is as long as the text
     * itself, covered characters are marked by what they cover; otherwise what is shown is compared, and where that is
     * the same although the texts differ, all of it is marked.
     *
     * @param text the text itself
     * @param shown the text as it is shown
     * @param otherText the text it is held against
     * @param otherShown that text as it is shown
     */
    static boolean[] of(String text, String shown, String otherText, String otherShown) {
        int[] points = shown.codePoints().toArray();
        boolean[] marks = new boolean[points.length];
        if (text.equals(otherText)) {
            return marks;
        }
        int[] own = text.codePoints().toArray();
        if (own.length == points.length && own.length <= LONGEST && otherText.length() <= LONGEST) {
            return lacking(own, otherText.codePoints().toArray());
        }
        int[] other = otherShown.codePoints().toArray();
        if (points.length <= LONGEST && other.length <= LONGEST && !shown.equals(otherShown)) {
            return lacking(points, other);
        }
        Arrays.fill(marks, true);
        return marks;
    }

    private static boolean[] lacking(int[] own, int[] other) {
        int[][] longest = new int[own.length + 1][other.length + 1];
        for (int i = own.length - 1; i >= 0; i--) {
            for (int k = other.length - 1; k >= 0; k--) {
                longest[i][k] =
                        own[i] == other[k] ? longest[i + 1][k + 1] + 1 : Math.max(longest[i + 1][k], longest[i][k + 1]);
            }
        }
        boolean[] lacking = new boolean[own.length];
        Arrays.fill(lacking, true);
        int i = 0;
        int k = 0;
        while (i < own.length && k < other.length) {
            if (own[i] == other[k]) {
                lacking[i++] = false;
                k++;
            } else if (longest[i + 1][k] >= longest[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
        return lacking;
    }
}
