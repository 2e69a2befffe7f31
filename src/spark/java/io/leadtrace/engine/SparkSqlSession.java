package io.leadtrace.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * Spark. A table is a view whose rows the executors keep once they were asked for, in memory or on their disks; what goes
 * with a lost machine is computed again, in the last resort from the Parquet files.
 */
final class SparkSqlSession implements SqlSession {
    /** What Spark would take for a pattern in the name of a file. */
    private static final Pattern GLOB = Pattern.compile("[\\[\\]{}*?\\\\]");

    private static final String ROW_ID = "rowid";
    private static final String FILE = "file";
    private static final String FILE_INDEX = "file_index";

    /** So many loaded rows go to an executor at once. */
    private static final int SLICE = 20_000;

    private final SparkSession spark;
    private final Map<String, Dataset<Row>> tables = new HashMap<>();
    private final Map<List<Path>, String> parquets = new HashMap<>();
    private long loaded;

    SparkSqlSession(SparkSession spark) {
        this.spark = spark;
    }

    @Override
    public void create(String table, String columns) {
        step("create " + table, () -> keep(table, rows(List.of(), columns + ", " + ROW_ID + " BIGINT")));
    }

    @Override
    public Loader load(String table) {
        return step(
                "load " + table, () -> new SparkLoader(tables.get(table).schema(), loaded, rows -> add(table, rows)));
    }

    private void add(String table, List<Row> rows) {
        if (!rows.isEmpty()) {
            loaded += rows.size();
            step("load " + table, () -> {
                Dataset<Row> before = tables.get(table);
                JavaRDD<Row> slices = JavaSparkContext.fromSparkContext(spark.sparkContext())
                        .parallelize(rows, 1 + rows.size() / SLICE);
                return keep(table, before.union(spark.createDataFrame(slices, before.schema())));
            });
        }
    }

    private Dataset<Row> rows(List<Row> rows, String columns) {
        return spark.createDataFrame(rows, StructType.fromDDL(columns));
    }

    @Override
    public void make(SqlTable table) {
        step("make " + table.name(), () -> {
            Dataset<Row> rows = table.queries().stream()
                    .map(spark::sql)
                    .reduce(Dataset::union)
                    .orElseThrow();
            // a union has the parts of all it is made of, and each costs a task
            return keep(table.name(), table.queries().size() > 1 ? rows.coalesce(partitions()) : rows);
        });
    }

    private int partitions() {
        return Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
    }

    /**
     * Keeps rows under a name. What reads them sees rows that are there and not how they came about: a plan that held the
     * plans of all tables before it would soon be too large to be looked through.
     */
    private Dataset<Row> keep(String name, Dataset<Row> rows) {
        Dataset<Row> before = tables.remove(name);
        if (before != null) {
            before.unpersist();
        }
        rows.persist(StorageLevel.MEMORY_AND_DISK());
        tables.put(name, rows);
        SparkPlans.cut(rows).createOrReplaceTempView(name);
        return rows;
    }

    @Override
    public void release(String table) {
        // tables made of it may not have been asked for yet, and are made when they are
    }

    @Override
    public void view(String name, String query) {
        step("view " + name, () -> spark.sql("CREATE OR REPLACE TEMPORARY VIEW " + name + " AS " + query));
    }

    @Override
    public String parquet(List<Path> files, String columns) {
        return step(
                "open Parquet files",
                () -> parquets.computeIfAbsent(List.copyOf(files), these -> open(these, columns)));
    }

    private String open(List<Path> files, String columns) {
        List<Row> places = new ArrayList<>();
        for (Path file : files) {
            places.add(RowFactory.create(hadoop(file).toUri().toString(), places.size()));
        }
        String[] patterns = files.stream()
                .map(file -> GLOB.matcher(hadoop(file).toString()).replaceAll("\\\\$0"))
                .distinct()
                .toArray(String[]::new);
        String name = "parquet_" + parquets.size();
        Column known = functions.coalesce(
                functions.col(FILE_INDEX), functions.raise_error(functions.lit("a file under a name of its own")));
        spark.read()
                .schema(StructType.fromDDL(columns))
                .parquet(patterns)
                .select(
                        functions.col("*"),
                        functions.col("_metadata.file_path").as(FILE),
                        functions.col("_metadata.row_index").as("file_row_number"))
                .join(
                        functions.broadcast(rows(places, FILE + " STRING, " + FILE_INDEX + " INTEGER")),
                        new String[] {FILE},
                        "left")
                // rows of a file that Spark named in another way would be lost in silence
                .withColumn(FILE_INDEX, known)
                .drop(FILE)
                .createOrReplaceTempView(name);
        return name;
    }

    /** A file's name, whose URI is what Spark calls the file in {@code _metadata}. */
    private static org.apache.hadoop.fs.Path hadoop(Path file) {
        return new org.apache.hadoop.fs.Path("file", null, file.toAbsolutePath().toString());
    }

    @Override
    public boolean spread() {
        return true;
    }

    @Override
    public void query(SqlStep step, Consumer<RowReader> each) {
        Iterator<Row> rows = step(step.name(), () -> spark.sql(step.sql()).toLocalIterator());
        CurrentRow current = new CurrentRow();
        while (step(step.name(), rows::hasNext)) {
            current.row = step(step.name(), rows::next);
            each.accept(current);
        }
    }

    private static <T> T step(String name, Supplier<T> work) {
        try {
            return work.get();
        } catch (EngineException e) {
            throw e;
        } catch (Exception e) { // Scala throws what it does not declare
            throw new EngineException(name, e);
        }
    }

    @Override
    public void close() {
        spark.stop();
    }

    private static final class CurrentRow implements RowReader {
        private Row row = RowFactory.create();

        @Override
        public long number(int column) {
            return row.isNullAt(column) ? 0 : ((Number) row.get(column)).longValue();
        }

        @Override
        public double real(int column) {
            return row.isNullAt(column) ? 0 : ((Number) row.get(column)).doubleValue();
        }

        @Override
        public String text(int column) {
            return row.isNullAt(column) ? null : row.get(column).toString();
        }

        @Override
        public boolean isNull(int column) {
            return row.isNullAt(column);
        }
    }
}
