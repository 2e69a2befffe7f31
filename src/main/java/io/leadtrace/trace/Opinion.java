package io.leadtrace.trace;

import io.leadtrace.evidence.Candidacy;
import io.leadtrace.evidence.Divergence;
import io.leadtrace.evidence.Evidence;
import io.leadtrace.evidence.EvidenceType;
import io.leadtrace.evidence.EvidenceTypes;
import io.leadtrace.evidence.Inquiry;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.language.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts a verdict into the form of an expert's opinion: propositions, evidence for and against, what would settle it. */
final class Opinion {
    /** A leak of fewer rows leaves much open. */
    private static final int FEW_ROWS = 50;

    private final Corpus corpus;
    private final Inquiry inquiry;
    private final Verdict verdict;

    Opinion(Corpus corpus, Inquiry inquiry, Verdict verdict) {
        this.corpus = corpus;
        this.inquiry = inquiry;
        this.verdict = verdict;
    }

    Attribution attribution() {
        List<Verdict.Scored> sources = verdict.sources();
        List<Attribution.Candidate> candidates = new ArrayList<>(
                verdict.scored().parallelStream().map(this::candidate).toList());
        inquiry.others().forEach(other -> candidates.add(unlinked(other)));
        double rows = inquiry.leakRows();
        double unexplained = verdict.unexplained() / inquiry.sampled();
        return new Attribution(
                Attribution.SCHEMA,
                leak(),
                sources.isEmpty()
                        ? Attribution.NOT_ESTABLISHED
                        : sources.size() == 1 ? Attribution.ONE_SOURCE : Attribution.SEVERAL_SOURCES,
                sources.stream().map(one -> one.candidate().path()).toList(),
                candidates,
                new Attribution.Unexplained(Math.round(unexplained), rows == 0 ? 0 : unexplained / rows),
                List.of(Message.of("trace.proposition.source"), Message.of("trace.proposition.elsewhere")),
                settle(),
                corpus.problems());
    }

    private Attribution.Leak leak() {
        ContactList first = inquiry.leakTables().get(0);
        return new Attribution.Leak(
                first.file().path(),
                first.file().sha256(),
                inquiry.leakTables().size(),
                inquiry.leakRows(),
                IntStream.range(0, inquiry.columns())
                        .mapToObj(column -> new Attribution.LeakColumn(
                                column, inquiry.header(column), inquiry.kind(column), suppliers(column)))
                        .toList());
    }

    private List<String> suppliers(int column) {
        return verdict.sources().stream()
                .map(Verdict.Scored::candidate)
                .filter(source -> supplies(source, column) && source.compared(column) > 0)
                .map(Candidacy::path)
                .toList();
    }

    private Attribution.Candidate candidate(Verdict.Scored one) {
        Candidacy candidate = one.candidate();
        List<Evidence> pro = new ArrayList<>();
        List<Evidence> contra = new ArrayList<>();
        for (EvidenceType type : EvidenceTypes.ALL) {
            for (Evidence evidence : type.weigh(candidate)) {
                double weight = evidence.log10LikelihoodRatio();
                boolean against = weight < 0 || weight == 0 && type.name().equals("column-supply");
                (against ? contra : pro)
                        .add(new Evidence(
                                evidence.type(),
                                evidence.statement(),
                                Calibration.claimed(weight),
                                evidence.exhibits()));
            }
        }
        pro.sort(Comparator.comparingDouble(evidence -> -evidence.log10LikelihoodRatio()));
        contra.sort(Comparator.comparingDouble(Evidence::log10LikelihoodRatio));
        double log10 = Calibration.claimed(one.logRatio() / Math.log(10));
        return new Attribution.Candidate(
                candidate.path(),
                candidate.rows(),
                one.probability(),
                one.share() > 0 ? one.share() : verdict.shareAlone(one),
                log10,
                Support.of(log10),
                Math.round(candidate.rowsLinked() / inquiry.sampled()),
                pro,
                contra,
                columns(candidate));
    }

    private List<Attribution.SuppliedColumn> columns(Candidacy candidate) {
        return IntStream.range(0, inquiry.columns())
                .mapToObj(column -> new Attribution.SuppliedColumn(
                        column,
                        inquiry.header(column),
                        candidate.headerOf(column),
                        candidate.compared(column),
                        candidate.agreement(column),
                        candidate.headerOf(column) != null && candidate.compared(column) == 0
                                ? "open"
                                : supplies(candidate, column) ? "can" : "cannot"))
                .toList();
    }

    /** One of several sources supplied the columns of its own rows only. */
    private boolean supplies(Candidacy candidate, int column) {
        List<Candidacy> named =
                verdict.sources().stream().map(Verdict.Scored::candidate).toList();
        return candidate.supplies(column)
                || named.size() > 1 && named.contains(candidate) && Divergence.supplies(candidate, named, column);
    }

    private static Attribution.Candidate unlinked(Inquiry.Unlinked other) {
        return new Attribution.Candidate(
                other.path(),
                other.rows(),
                0,
                0,
                0,
                Support.of(0),
                other.rowsLinked(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Message> settle() {
        List<Message> open = new ArrayList<>();
        if (verdict.notAtHand() != null) {
            open.add(verdict.notAtHand());
        } else if (verdict.sources().isEmpty()) {
            List<Verdict.Scored> established = verdict.scored().stream()
                    .filter(one -> one.absolute() > Verdict.ESTABLISHED && one.relative() > 0.05)
                    .toList();
            if (established.size() > 1) {
                open.add(Message.of(
                        "trace.settle.relatives",
                        established.get(0).candidate().path(),
                        established.get(1).candidate().path()));
            } else {
                open.add(Message.of(verdict.scored().isEmpty() ? "trace.settle.strangers" : "trace.settle.wording"));
            }
        } else {
            open.add(Message.of("trace.settle.access"));
        }
        if (inquiry.leakRows() < FEW_ROWS) {
            open.add(Message.of("trace.settle.rows", inquiry.leakRows()));
        }
        return open;
    }
}
