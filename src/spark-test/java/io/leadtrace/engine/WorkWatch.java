package io.leadtrace.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.apache.spark.scheduler.SparkListenerJobEnd;

/** Watches the work of a cluster from within the driver, and does something in the middle of it. */
public final class WorkWatch extends SparkListener {
    private static final AtomicInteger JOBS = new AtomicInteger();
    private static final AtomicInteger LOST = new AtomicInteger();
    private static final AtomicInteger JOBS_AFTER_LOSS = new AtomicInteger();
    private static final AtomicInteger WHEN = new AtomicInteger(Integer.MAX_VALUE);
    private static final AtomicReference<Runnable> WHAT = new AtomicReference<>(() -> {});

    /** Counts anew, and does something once so many jobs are done. */
    static void after(int jobs, Runnable does) {
        JOBS.set(0);
        LOST.set(0);
        JOBS_AFTER_LOSS.set(0);
        WHEN.set(jobs);
        WHAT.set(does);
    }

    static int lost() {
        return LOST.get();
    }

    static int jobsAfterLoss() {
        return JOBS_AFTER_LOSS.get();
    }

    @Override
    public void onJobEnd(SparkListenerJobEnd end) {
        if (LOST.get() > 0) {
            JOBS_AFTER_LOSS.incrementAndGet();
        }
        if (JOBS.incrementAndGet() == WHEN.get()) {
            WHAT.get().run();
        }
    }

    @Override
    public void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
        LOST.incrementAndGet();
    }
}
