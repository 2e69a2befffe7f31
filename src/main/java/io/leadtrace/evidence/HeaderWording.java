package io.leadtrace.evidence;

import io.leadtrace.language.Message;
import java.util.List;

/** Headers that are the same words in both lists, weighed by how common they are among the lists at hand. */
final class HeaderWording implements EvidenceType {
    /** As a power of ten. Headers are easily rewritten, and easily alike. */
    private static final double MOST = 1;

    private static final double KEPT = 0.5;

    @Override
    public String name() {
        return "header-words";
    }

    @Override
    public List<Evidence> weigh(Candidacy candidate) {
        Inquiry inquiry = candidate.inquiry();
        int same = 0;
        int compared = 0;
        double common = 1;
        for (int column = 0; column < inquiry.columns(); column++) {
            String mine = inquiry.header(column);
            ColumnPair pair = candidate.columns().get(column);
            if (mine.isEmpty() || !pair.exists()) {
                continue;
            }
            compared++;
            if (mine.equals(candidate.cells().columns().get(pair.column()).header())) {
                same++;
                common *= usual(candidate, column, mine);
            }
        }
        if (compared == 0 || same < compared) {
            return List.of();
        }
        double weight = Math.min(MOST, Math.log10(KEPT / common + 1 - KEPT));
        return List.of(new Evidence(name(), Message.of("evidence.headers", same), weight, List.of()));
    }

    /** Which part of the unrelated lists has the header on the column too. */
    private static double usual(Candidacy candidate, int column, String header) {
        double same = 1;
        double all = 3;
        for (Candidacy other : candidate.inquiry().candidates()) {
            ColumnPair pair = other.columns().get(column);
            if (!other.isRelatedTo(candidate) && pair.exists()) {
                all++;
                same += header.equals(other.cells().columns().get(pair.column()).header()) ? 1 : 0;
            }
        }
        return same / all;
    }
}
