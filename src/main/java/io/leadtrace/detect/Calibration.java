package io.leadtrace.detect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How often a judgement is right that is made with so much more for one kind than for all others: a map that only rises,
 * between the points of {@code calibration.tsv} a straight line. The file says what it was fitted on and how. Safe for
 * use by several threads.
 */
final class Calibration {
    private static final String OTHER = "other";
    private static final String FEW = "-few";
    private static final List<String> GROUPS = List.of(
            "chinese-kinds", "chinese-kinds-few", "chinese-other", "chinese-other-few", "latin-kinds", "latin-other");
    private static final Map<String, NavigableMap<Double, Double>> POINTS = points();

    private Calibration() {}

    /**
     * The probability that a judgement is right, 0 to 1.
     *
     * @param kind the kind that was judged likeliest
     * @param chinese whether the table has Chinese in it: lists of people there, all sorts of data elsewhere
     * @param few whether it was made on few values, as {@link ColumnSample#isFew} has it
     * @param logOdds what was for it against all others together, in natural logarithms of odds
     */
    static double probability(String kind, boolean chinese, boolean few, double logOdds) {
        String group = (chinese ? "chinese-" : "latin-")
                + (kind.equals(OTHER) ? OTHER : "kinds")
                + (chinese && few ? FEW : "");
        NavigableMap<Double, Double> points = POINTS.get(group);
        Map.Entry<Double, Double> below = points.floorEntry(logOdds);
        Map.Entry<Double, Double> above = points.ceilingEntry(logOdds);
        if (below == null) {
            return above.getValue();
        }
        if (above == null || above.getKey().equals(below.getKey())) {
            return below.getValue();
        }
        double part = (logOdds - below.getKey()) / (above.getKey() - below.getKey());
        return below.getValue() + part * (above.getValue() - below.getValue());
    }

    private static Map<String, NavigableMap<Double, Double>> points() {
        Map<String, NavigableMap<Double, Double>> points = new HashMap<>();
        GROUPS.forEach(group -> points.put(group, new TreeMap<>()));
        try (InputStream in = Calibration.class.getResourceAsStream("calibration.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split("\t", -1);
                    points.get(parts[0]).put(Double.valueOf(parts[1]), Double.valueOf(parts[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return points;
    }
}
