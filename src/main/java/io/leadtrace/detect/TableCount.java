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
    private final TableHead head;
    private final List<ColumnCount> columns;
    private final PeopleCount people;
    private final RuleSet rules;
    private final SectorHint keptBy;
    private final Map<RowRole, Long> roles = new TreeMap<>();
    private Batch batch;
    private Counting counting;
    private long rows;

    TableCount(TableHead head, Profile profile, RuleSet rules, LocalDate day) {
        this.rules = rules;
        this.head = head;
        this.keptBy = SectorHint.of(profile);
        Minors minors = new Minors(rules.minor(), day);
        this.columns = profile.columns().stream()
                .map(column ->
                        new ColumnCount(column, rules, minors, profile.columns().size()))
                .toList();
        this.people = new PeopleCount(profile, rules);
        this.batch = new Batch(columns.size());
        this.counting = new Counting(new Batch(0), List.of(), null);
    }

    /** A batch whose columns are being counted, and the task that counts the people of the batch before; null for none. */
    private record Counting(Batch batch, List<ForkJoinTask<?>> columns, ForkJoinTask<?> people) {}

    @Override
    public void row(Row row, RowRole role) {
        if (role != RowRole.DATA) {
            roles.merge(role, 1L, Long::sum);
            return;
        }
        rows++;
        batch.add(row);
        if (batch.isFull()) {
            count();
        }
    }

    @Override
    public void end() {
        count();
        people.add(counted());
    }

    /** Hands the batch over to be counted, once the one before it is. */
    private void count() {
        Batch known = counted();
        Batch full = batch;
        batch = new Batch(columns.size());
        List<ForkJoinTask<?>> tasks = new ArrayList<>(columns.size());
        for (ColumnCount column : columns) {
            tasks.add(ForkJoinTask.adapt(() -> column.count(full)).fork());
        }
        counting = new Counting(
                full, tasks, ForkJoinTask.adapt(() -> people.add(known)).fork());
    }

    /** Waits for all that is being counted. Last task first: those nobody has begun yet this thread then does itself. */
    private Batch counted() {
        if (counting.people() != null) {
            counting.people().join();
        }
        for (int column = counting.columns().size() - 1; column >= 0; column--) {
            counting.columns().get(column).join();
        }
        return counting.batch();
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
