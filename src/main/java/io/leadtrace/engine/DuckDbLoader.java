package io.leadtrace.engine;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;

/** Rows handed to DuckDB by its appender, which takes a cell at a time. */
final class DuckDbLoader implements Loader {
    private final DuckDBAppender appender;
    private boolean inRow;

    DuckDbLoader(DuckDBAppender appender) {
        this.appender = appender;
    }

    private void begin() throws SQLException {
        if (!inRow) {
            appender.beginRow();
            inRow = true;
        }
    }

    private static EngineException failed(SQLException cause) {
        return new EngineException("load", cause);
    }

    @Override
    public void add(long number) {
        try {
            begin();
            appender.append(number);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void add(int number) {
        try {
            begin();
            appender.append(number);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void add(String text) {
        try {
            begin();
            appender.append(text);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void addNull() {
        try {
            begin();
            appender.appendNull();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void endRow() {
        try {
            begin();
            appender.endRow();
            inRow = false;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        try {
            appender.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }
}
