package io.leadtrace.engine;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.classic.Dataset;
import org.apache.spark.sql.classic.SparkSession;

/** The plans Spark makes of queries. */
final class SparkPlans {
    private SparkPlans() {}

    /** Computes rows that are to be persisted, and gives them as a table without a past. Lost ones are computed again. */
    static org.apache.spark.sql.Dataset<Row> cut(org.apache.spark.sql.Dataset<Row> persisted) {
        Dataset<Row> rows = (Dataset<Row>) persisted;
        SparkSession spark = rows.sparkSession();
        // planned anew, now that it is known that the rows are kept
        Dataset<Row> kept = Dataset.ofRows(spark, rows.queryExecution().analyzed());
        return spark.internalCreateDataFrame(kept.queryExecution().toRdd(), rows.schema(), false);
    }
}
