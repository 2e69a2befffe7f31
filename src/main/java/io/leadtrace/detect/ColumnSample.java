package io.leadtrace.detect;

import io.leadtrace.pii.PiiKind;
import io.leadtrace.table.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Values of one column, spread evenly over the rows at hand, and what can be said of them without any kind. */
final class ColumnSample {
    private static final int MOST = 120;
    private static final int FEW = 10;
    /** What people and programs write where there is nothing to say, in lower case. */
    private static final Set<String> EMPTY = Set.of(
            "-",
            "--",
            "/",
            "\\",
            "null",
            "none",
            "n/a",
            "na",
            "无",
            "暂无",
            "nan",
            "#n/a",
            "?",
            "n.a.",
            "n.d.",
            "nd",
            "s/d",
            "s.d.",
            "tbd",
            "tba",
            "nil",
            "(null)",
            "#ref!",
            "not available",
            "not applicable",
            "not provided",
            "unknown",
            "not specified",
            "sin dato",
            "sin datos",
            "sin informacion",
            "sin información",
            "no aplica",
            "no registra",
            "no reporta",
            "no disponible",
            "keine angabe",
            "k.a.",
            "k. a.",
            "unbekannt",
            "nicht bekannt",
            "non renseigné",
            "non communiqué",
            "inconnu",
            "non disponibile",
            "sconosciuto",
            "não informado",
            "não disponível",
            "onbekend",
            "brak",
            "brak danych",
            "нет",
            "нет данных",
            "неизвестно");

    private static final int LONGEST_EMPTY =
            EMPTY.stream().mapToInt(String::length).max().orElse(0);

    private final List<String> texts = new ArrayList<>();

    /** How often each of them stands there: what holds for a value holds for all like it. */
    private final Map<String, Integer> counts = new HashMap<>();

    private final int distinct;
    private final boolean counting;
    private final double averageLength;

    ColumnSample(List<Row> rows, int column) {
        List<String> filled = new ArrayList<>();
        for (Row row : rows) {
            String text = row.reveal(column);
            String bare = text.strip();
            boolean empty =
                    bare.isEmpty() || bare.length() <= LONGEST_EMPTY && EMPTY.contains(bare.toLowerCase(Locale.ROOT));
            if (!empty) {
                filled.add(text);
            }
        }
        double step = Math.max(1, (double) filled.size() / MOST);
        for (double at = 0; at < filled.size() && texts.size() < MOST; at += step) {
            texts.add(filled.get((int) at));
        }
        texts.forEach(text -> counts.merge(text, 1, Integer::sum));
        distinct = (int) texts.stream().map(String::strip).distinct().count();
        counting = counts(filled);
        averageLength = texts.stream().mapToInt(String::length).average().orElse(0);
    }

    int size() {
        return texts.size();
    }

    /** Whether there are so few values that a judgement on them is less sure than its odds say. */
    boolean isFew() {
        return texts.size() <= FEW;
    }

    /** Which part of the values is different from all others, 0 to 1. */
    double distinctness() {
        return texts.isEmpty() ? 0 : (double) distinct / texts.size();
    }

    int distinct() {
        return distinct;
    }

    double averageLength() {
        return averageLength;
    }

    /** Whether the values count the rows: whole numbers, each one more than the last. */
    boolean counting() {
        return counting;
    }

    /** How many of the values are what, held against a kind. */
    LikenessCount likenesses(PiiKind kind) {
        LikenessCount likenesses = new LikenessCount();
        counts.forEach((text, count) -> likenesses.add(kind.examine(text), count));
        return likenesses;
    }

    /** Which part of the values has a form, blanks at their ends left out, 0 to 1. */
    double share(Pattern form) {
        int matching = 0;
        for (Map.Entry<String, Integer> one : counts.entrySet()) {
            matching += form.matcher(one.getKey().strip()).matches() ? one.getValue() : 0;
        }
        return texts.isEmpty() ? 0 : (double) matching / texts.size();
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    private static boolean counts(List<String> filled) {
        int steps = 0;
        for (int i = 1; i < filled.size(); i++) {
            long before = number(filled.get(i - 1));
            if (before >= 0 && number(filled.get(i)) == before + 1) {
                steps++;
            }
        }
        return filled.size() > 2 && steps >= (filled.size() - 1) * 0.9 && number(filled.get(0)) < 100_000;
    }

    private static long number(String text) {
        String plain = text.strip();
        if (plain.endsWith(".0")) {
            plain = plain.substring(0, plain.length() - 2);
        }
        if (plain.isEmpty() || plain.length() > 15) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
