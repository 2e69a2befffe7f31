package io.leadtrace.detect;

import io.leadtrace.language.Message;
import io.leadtrace.pii.HeaderWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who keeps lists with such columns: a hint from the columns alone, which says nothing of where this list was taken from.
 *
 * @param sectors sectors that keep such lists, the likeliest first; empty where nothing speaks
 * @param downstream marks that others put over a list afterwards, such as a call centre's; empty where there are none
 */
public record SectorHint(List<Kept> sectors, List<Kept> downstream) {
    private static final double LEAST = 2;
    private static final int MOST = 3;

    /** What is less than this part of the strongest is not worth naming. */
    private static final double BESIDE = 0.5;

    public SectorHint {
        sectors = List.copyOf(sectors);
        downstream = List.copyOf(downstream);
    }

    /**
     * A sector that keeps such lists.
     *
     * @param sector its name, such as {@code property-management}
     * @param weight how much speaks for it; at least {@value #LEAST}, on no scale of probability
     * @param reason the columns and header words that speak for it
     * @param remark what has to be said with it; null for nothing
     */
    public record Kept(String sector, double weight, Message reason, Message remark) {
        /** The sector in words. */
        public Message named() {
            return Message.of("detect.sector." + sector);
        }
    }

    /** The hint that columns give. */
    static SectorHint of(Profile profile) {
        Set<String> kinds = profile.columns().stream().map(ColumnProfile::kind).collect(Collectors.toSet());
        Set<String> headers = profile.columns().stream()
                .map(column -> HeaderWords.normal(column.header()))
                .filter(header -> !header.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Kept> origins = new ArrayList<>();
        List<Kept> overlays = new ArrayList<>();
        for (Sector sector : Sectors.ALL) {
            Kept kept = held(sector, kinds, headers);
            if (kept.weight() >= LEAST) {
                (sector.downstream() ? overlays : origins).add(kept);
            }
        }
        origins.sort(Comparator.comparingDouble(kept -> -kept.weight()));
        double least = origins.isEmpty() ? 0 : origins.get(0).weight() * BESIDE;
        return new SectorHint(
                origins.stream()
                        .filter(kept -> kept.weight() >= least)
                        .limit(MOST)
                        .toList(),
                overlays);
    }

    private static Kept held(Sector sector, Set<String> kinds, Set<String> headers) {
        Map<String, Double> words = new LinkedHashMap<>();
        sector.headers().forEach((word, weight) -> {
            String normal = HeaderWords.normal(word);
            if (headers.stream().anyMatch(header -> stands(normal, header))) {
                words.put(word, weight);
            }
        });
        Set<String> speaking = new TreeSet<>(sector.kinds().keySet());
        speaking.retainAll(kinds);
        double weight = words.values().stream().mapToDouble(Double::doubleValue).sum()
                + speaking.stream().mapToDouble(sector.kinds()::get).sum();
        Message remark = null;
        for (Sector.Together together : sector.together()) {
            if (kinds.containsAll(together.kinds())) {
                weight += together.weight();
                speaking.addAll(together.kinds());
            }
        }
        if (sector.remark() != null) {
            remark = Message.of("detect.sector.remark." + sector.remark());
        }
        return new Kept(sector.name(), Math.rint(weight * 10) / 10, reason(speaking, words.keySet()), remark);
    }

    /** A short Latin word has to be the header: ip stands within many others. */
    private static boolean stands(String word, String header) {
        boolean brief = word.length() < 4 && word.charAt(0) < 128;
        return brief ? header.equals(word) : header.contains(word);
    }

    private static Message reason(Set<String> kinds, Set<String> words) {
        Message columns = listed(kinds.stream()
                .map(kind -> (Object) Message.of("detect.kind." + kind))
                .toList());
        Message headers = listed(words.stream().map(word -> (Object) word).toList());
        if (words.isEmpty()) {
            return Message.of("detect.sector.by-columns", columns);
        }
        return kinds.isEmpty()
                ? Message.of("detect.sector.by-headers", headers)
                : Message.of("detect.sector.by-both", columns, headers);
    }

    private static Message listed(List<Object> items) {
        Message list = Message.of("detect.list.one", items.isEmpty() ? "" : items.get(0));
        for (int i = 1; i < items.size(); i++) {
            list = Message.of("detect.list.more", list, items.get(i));
        }
        return list;
    }
}
