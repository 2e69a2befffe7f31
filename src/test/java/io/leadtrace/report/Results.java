package io.leadtrace.report;

import io.leadtrace.detect.Scan;
import io.leadtrace.detect.SectorHint;
import io.leadtrace.evidence.Evidence;
import io.leadtrace.find.Finding;
import io.leadtrace.language.Message;
import io.leadtrace.law.Holding;
import io.leadtrace.law.LawCount;
import io.leadtrace.law.RuleSets;
import io.leadtrace.law.Screening;
import io.leadtrace.mark.MarkReading;
import io.leadtrace.mark.Marking;
import io.leadtrace.match.Comparison;
import io.leadtrace.redact.Redaction;
import io.leadtrace.source.Origin;
import io.leadtrace.source.Problem;
import io.leadtrace.source.SecretText;
import io.leadtrace.source.SourceFile;
import io.leadtrace.trace.Attribution;
import io.leadtrace.trace.Lineage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Made-up results of every kind, with hostile texts in them. */
final class Results {
    /** Markup, a script, a formula, a terminal's colour, a turn of direction. */
    static final String HOSTILE =
            "=1+1</script><script>alert(1)</script><img src=x onerror=alert(2)>\u001b[31m\u202e\"'";

    static final String PHONE = "13905550123";

    private Results() {}

    static List<Object> all() {
        return List.of(
                scan(),
                comparison(3),
                attribution(),
                lineage(),
                finding(),
                redaction(),
                marking(),
                markReading(),
                report());
    }

    /** An attribution with a hostile file, and rows whose phones differ where they are covered. */
    static Report report() {
        Origin leak = new Origin("leak.csv", 0, 5, -1);
        Origin candidate = new Origin(HOSTILE, 0, 7, -1);
        return new Report(
                attribution(),
                List.of(
                        new SourceFile(HOSTILE, "2".repeat(64), 12, null, null),
                        new SourceFile("a.zip/b.csv", "3".repeat(64), 12, null, "a.zip"),
                        new SourceFile("a.zip/c.csv", "4".repeat(64), 12, null, "a.zip")),
                List.of(new RowsBeside(
                        leak,
                        candidate,
                        Message.of("report.literal", HOSTILE),
                        List.of(
                                new RowsBeside.Field(
                                        "电话",
                                        "phone",
                                        new SecretText(PHONE, "139****0123"),
                                        new SecretText("13905560123", "139****0123")),
                                new RowsBeside.Field(
                                        HOSTILE,
                                        "employer",
                                        new SecretText(HOSTILE, HOSTILE),
                                        new SecretText("", ""))))));
    }

    static Lineage lineage() {
        return new Lineage(
                Lineage.SCHEMA,
                List.of(
                        new Lineage.Descendant(label(0), 100, null, 0, Message.of("trace.lineage.root")),
                        new Lineage.Descendant(label(1), 80, label(0), 3, Message.of("trace.lineage.copied", label(0))),
                        new Lineage.Descendant(label(2), 70, "hidden-1", 2, Message.of("trace.lineage.hidden"))),
                List.of(new Lineage.HiddenAncestor("hidden-1", List.of(label(2)))),
                List.of(new Lineage.Open(label(0), label(2), Message.of("trace.lineage.open", label(0), label(2)))),
                List.of());
    }

    static Scan scan() {
        Scan.ScannedColumn column = new Scan.ScannedColumn(
                0, "电话", "phone", 0.97, List.of(), List.of(), 10, 9, 8, 1, 1, List.of("139****0123"));
        Scan.ScannedColumn headed =
                new Scan.ScannedColumn(1, PHONE, "phone", 0.97, List.of(), List.of(), 10, 9, 8, 1, 1, List.of());
        Scan.ScannedTable table = new Scan.ScannedTable(
                "张三" + PHONE,
                0,
                true,
                1,
                10,
                Map.of("title", 2L),
                9,
                List.of(column, headed),
                keptBy(),
                screening(),
                law());
        Scan.ScannedFile file = new Scan.ScannedFile(
                "a/" + HOSTILE + ".csv",
                "0".repeat(64),
                12,
                null,
                "a",
                "csv",
                "UTF-8",
                ",",
                Map.of("creator", "李四 " + PHONE),
                List.of(table),
                List.of(new Problem("a/x.csv", Message.of("table.empty"))),
                screening(),
                law());
        return new Scan(
                Scan.SCHEMA,
                List.of(file),
                List.of(),
                new Scan.Totals(1, 1, 10, 9, 1, RuleSets.usual(), screening(), law()),
                List.of());
    }

    private static SectorHint keptBy() {
        return new SectorHint(
                List.of(new SectorHint.Kept(
                        "company-register",
                        4.5,
                        Message.of("detect.sector.by-headers", "注册资本"),
                        Message.of("detect.sector.remark.public-register"))),
                List.of(new SectorHint.Kept("call-centre", 2.5, Message.of("detect.sector.by-headers", "首咨"), null)));
    }

    private static Screening screening() {
        return new Screening(10, 6, 1, 1, 1, 1, 0, new Screening.UniquePeople(0, 6, 6, 0, 0));
    }

    private static LawCount law() {
        return RuleSets.usual()
                .count(List.of(new Holding(Set.of("phone", "property-record"), false, 9)), Map.of("phone", 10L));
    }

    static Comparison comparison(int count) {
        List<Comparison.Compared> lists = new ArrayList<>();
        List<Comparison.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new Comparison.Compared(i, label(i), 0, "表", label(i), 100, 90));
            for (int j = i + 1; j < count; j++) {
                pairs.add(new Comparison.Pair(
                        label(i), label(j), (i * 7 + j) % 90, 0.5, 0.25, 5, 6, 0.3, "overlaps", "not-established"));
            }
        }
        return new Comparison(Comparison.SCHEMA, lists, pairs, List.of());
    }

    static Finding finding() {
        return new Finding(
                Finding.SCHEMA,
                List.of(new Finding.Sought(new SecretText(PHONE, "139****0123"), List.of("phone"), 1, 1, 0)),
                List.of(new Finding.Hit(
                        0,
                        HOSTILE,
                        HOSTILE,
                        0,
                        7,
                        1,
                        PHONE,
                        "phone",
                        "same-value",
                        List.of(new Finding.Held(0, "姓名", "person-name", new SecretText("张三", "张*"))))),
                List.of(new Finding.Passing(HOSTILE, "hidden-1", 3.2, Message.of("trace.lineage.hidden"))),
                List.of(HOSTILE),
                List.of());
    }

    static Marking marking() {
        return new Marking(
                Marking.SCHEMA,
                HOSTILE,
                "0".repeat(64),
                70,
                List.of(new Marking.Copy(HOSTILE, HOSTILE, 33)),
                List.of());
    }

    static MarkReading markReading() {
        return new MarkReading(
                MarkReading.SCHEMA,
                HOSTILE,
                HOSTILE,
                70,
                60,
                List.of(new MarkReading.Recipient(HOSTILE, 60, -18), new MarkReading.Recipient(PHONE, 30, 0)),
                List.of(HOSTILE),
                List.of());
    }

    static Redaction redaction() {
        return new Redaction(
                Redaction.SCHEMA,
                HOSTILE,
                "copy.csv",
                "csv",
                "csv",
                1,
                10,
                Map.of("phone", 9L, "text", 2L),
                0,
                List.of(),
                List.of());
    }

    private static String label(int list) {
        return list == 0 ? HOSTILE : "lists/名单-" + list + ".xlsx";
    }

    static Attribution attribution() {
        Evidence evidence = new Evidence(
                "row-order",
                Message.of("report.literal", HOSTILE),
                3.2,
                List.of(new Evidence.RowPair(new Origin("leak.csv", 0, 5, -1), new Origin(HOSTILE, 0, 7, -1))));
        Attribution.Candidate candidate = new Attribution.Candidate(
                HOSTILE,
                100,
                0.999,
                0.8,
                3.0,
                Message.of("trace.support.for.strong"),
                80,
                List.of(evidence),
                List.of(),
                List.of());
        return new Attribution(
                Attribution.SCHEMA,
                new Attribution.Leak(
                        "leak.csv",
                        "1".repeat(64),
                        1,
                        100,
                        List.of(new Attribution.LeakColumn(0, PHONE, "phone", List.of(HOSTILE)))),
                Attribution.ONE_SOURCE,
                List.of(HOSTILE),
                List.of(candidate),
                new Attribution.Unexplained(20, 0.2),
                List.of(Message.of("trace.proposition.source"), Message.of("trace.proposition.elsewhere")),
                List.of(),
                List.of());
    }
}
