package io.leadtrace.casefile;

import io.leadtrace.detect.KeptScan;
import io.leadtrace.detect.Scan;
import io.leadtrace.engine.SqlStep;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.law.RuleSet;
import java.util.List;

/** Lists of a case counted like files, as far as their digests say. */
public final class CaseScan {
    private CaseScan() {}

    /** Counts lists that a case added to a corpus, by a rule set. */
    public static Scan of(Corpus corpus, List<ContactList> lists, RuleSet rules) {
        KeptScan scan = new KeptScan(rules);
        KeptScan.KeptFile file = null;
        for (int at = 0; at < lists.size(); at++) {
            ContactList list = lists.get(at);
            if (at == 0 || !list.file().equals(lists.get(at - 1).file())) {
                file = scan.file(list.file(), corpus.reading(list));
            }
            KeptScan.KeptTable table = file.table(list.head(), list.profile(), list.rows());
            corpus.session()
                    .query(
                            new SqlStep(
                                    "list cells",
                                    "SELECT row, col, raw, canonical FROM " + corpus.cellsOf(List.of(list.id()))
                                            + " c ORDER BY row, col"),
                            cell -> table.cell(cell.number(0), (int) cell.number(1), cell.number(2), cell.number(3)));
            table.end();
            if (at + 1 == lists.size() || !list.file().equals(lists.get(at + 1).file())) {
                file.end();
            }
        }
        return scan.scan();
    }
}
