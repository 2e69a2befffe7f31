package io.leadtrace.detect;

import io.leadtrace.detect.Scan.ScannedTable;
import io.leadtrace.law.RuleSet;
import io.leadtrace.table.Row;
import io.leadtrace.table.RowRole;
import io.leadtrace.table.RowVisitor;
import io.leadtrace.table.TableHead;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Counts the rows of one table. While rows are read, the columns of the batches before are counted by whatever processors
 * are free, and the people of a batch once its columns are; each column and the people by one thread at a time and in the
 * order of the rows.
 */
final class TableCount implements RowVisitor {
    /** So many batches may wait to be counted: enough that nobody who counts waits for rows. */
    private static final int MOST_WAITING = 6;

    /** One processor is left to who reads. */
    private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private static final BlockingQueue<Runnable> QUEUE = new LinkedBlockingQueue<>();

    private static final Executor COUNTERS =
            new ThreadPoolExecutor(THREADS, THREADS, 0, TimeUnit.SECONDS, QUEUE, TableCount::daemon);

    private final TableHead head;
    private final Profile profile;
    private final List<ColumnCount> columns;
    private final PeopleCount people;
    private final RuleSet rules;
    private final SectorHint keptBy;
    private final Map<RowRole, Long> roles = new TreeMap<>();
    private Batch batch;

    /** Each column's last batch, counted; behind them the people's. */
    private final CompletableFuture<?>[] counted;

    /** The people of batches, the first first. */
    private final Deque<CompletableFuture<?>> waiting = new ArrayDeque<>();

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
        this.profile = profile;
        this.batch = new Batch(profile);
        this.counted = new CompletableFuture<?>[columns.size() + 1];
        Arrays.fill(counted, CompletableFuture.completedFuture(null));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "leadtrace-counting");
        thread.setDaemon(true);
        return thread;
    }

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
        while (!waiting.isEmpty()) {
            await(waiting.remove());
        }
    }

    /** Hands the batch over to be counted. */
    private void count() {
        Batch full = batch;
        batch = new Batch(profile);
        for (int place = 0; place < columns.size(); place++) {
            ColumnCount column = columns.get(place);
            counted[place] = counted[place].thenRunAsync(() -> column.count(full), COUNTERS);
        }
        CompletableFuture<?> done = CompletableFuture.allOf(counted).thenRunAsync(() -> people.add(full), COUNTERS);
        counted[columns.size()] = done;
        waiting.add(done);
        if (waiting.size() > MOST_WAITING) {
            await(waiting.remove());
        }
    }

    /** Counts until a batch is done: so many wait by then that reading on is of no use. */
    private static void await(CompletableFuture<?> done) {
        while (!done.isDone()) {
            Runnable next = QUEUE.poll();
            if (next == null) {
                break;
            }
            next.run();
        }
        try {
            done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
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
