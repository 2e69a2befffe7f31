package io.leadtrace.detect;

import io.leadtrace.detect.Scan.ScannedTable;
import io.leadtrace.law.RuleSet;
import io.leadtrace.table.Row;
import io.leadtrace.table.RowRole;
import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;

/**
 * Counts the rows of one table. While one batch of rows is read, the columns of the batch before it are counted by
 * whatever processors are free, and the people of the batch before that; each column and the people by one thread at a
 * time and in the order of the rows.
 */
final class TableCount implements RowVisitor {
    private static final int BATCH_ROWS = 512;

    /** A batch of rows with long texts ends earlier. */
    private static final int BATCH_CHARACTERS = 1 << 18;

    private final TableHead head;
    private final List<ColumnCount> columns;
    private final PeopleCount people;
    private final RuleSet rules;
    private final SectorHint keptBy;
    private final Map<RowRole, Long> roles = new TreeMap<>();
    private List<Row> batch = new ArrayList<>(BATCH_ROWS);
    private int characters;
    private Counting counting = new Counting(List.of(), List.of(), null);
    private long rows;

    TableCount(TableHead head, Profile profile, RuleSet rules, LocalDate day) {
        this.rules = rules;
        this.head = head;
        this.keptBy = SectorHint.of(profile);
        Minors minors = new Minors(rules.minor(), day);
        this.columns = profile.columns().stream()
                .map(column -> new ColumnCount(column, rules, minors))
                .toList();
        this.people = new PeopleCount(profile, rules);
    }

    /** A batch whose columns are being counted, and the task that counts the people of the batch before; null for none. */
    private record Counting(List<Row> rows, List<ForkJoinTask<BatchColumn>> columns, ForkJoinTask<?> people) {}

    @Override
    public void row(Row row, RowRole role) {
        if (role != RowRole.DATA) {
            roles.merge(role, 1L, Long::sum);
            return;
        }
        rows++;
        batch.add(row.copy());
        for (int column = 0; column < row.width(); column++) {
            characters += row.reveal(column).length();
        }
        if (batch.size() == BATCH_ROWS || characters >= BATCH_CHARACTERS) {
            count();
        }
    }

    @Override
    public void end() {
        count();
        people.add(counting.rows(), counted());
    }

    /** Hands the batch over to be counted, once the one before it is. */
    private void count() {
        List<Row> before = counting.rows();
        List<BatchColumn> known = counted();
        List<Row> full = batch;
        batch = new ArrayList<>(BATCH_ROWS);
        characters = 0;
        counting = new Counting(
                full,
                columns.stream()
                        .map(column ->
                                ForkJoinTask.adapt(() -> column.count(full)).fork())
                        .toList(),
                ForkJoinTask.adapt(() -> people.add(before, known)).fork());
    }

    /** Waits for all that is being counted. Last task first: those nobody has begun yet this thread then does itself. */
    private List<BatchColumn> counted() {
        if (counting.people() != null) {
            counting.people().join();
        }
        BatchColumn[] known = new BatchColumn[counting.columns().size()];
        for (int column = known.length - 1; column >= 0; column--) {
            known[column] = counting.columns().get(column).join();
        }
        return List.of(known);
    }

    /** All that was counted; adds the people to those of others. Only once the table has ended. */
    ScannedTable table(PeopleTally others) {
        others.addAll(people.tally());
        Map<String, Long> notData = new TreeMap<>();
        roles.forEach((role, count) ->
                notData.put(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), count));
        return new ScannedTable(
                head.name(),
                head.index(),
                head.hidden(),
                head.headerRow(),
                rows,
                notData,
                people.tally().people(),
                columns.stream().map(ColumnCount::column).toList(),
                keptBy,
                people.tally().screening(),
                people.tally().law(rules));
    }
}
