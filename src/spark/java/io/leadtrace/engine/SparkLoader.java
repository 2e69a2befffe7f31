package io.leadtrace.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Gathers rows in the memory of the driver. A last column that is given no value counts them. */
final class SparkLoader implements Loader {
    private final StructType schema;
    private final long first;
    private final Consumer<List<Row>> done;
    private final List<Row> rows = new ArrayList<>();
    private Object[] row;
    private int column;

    SparkLoader(StructType schema, long first, Consumer<List<Row>> done) {
        this.schema = schema;
        this.first = first;
        this.done = done;
        row = new Object[schema.size()];
    }

    private void put(Object value) {
        row[column++] = value;
    }

    @Override
    public void add(long number) {
        put(number);
    }

    @Override
    public void add(int number) {
        put(number);
    }

    @Override
    public void add(String text) {
        put(text);
    }

    @Override
    public void addNull() {
        put(null);
    }

    @Override
    public void endRow() {
        if (column < row.length) {
            put(first + rows.size());
        }
        rows.add(RowFactory.create(row));
        row = new Object[schema.size()];
        column = 0;
    }

    @Override
    public void close() {
        done.accept(rows);
    }
}
