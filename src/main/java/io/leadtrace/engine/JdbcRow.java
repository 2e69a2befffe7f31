package io.leadtrace.engine;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The row a result set stands at. */
record JdbcRow(ResultSet rows) implements RowReader {
    @Override
    public long number(int column) {
        try {
            return rows.getLong(column + 1);
        } catch (SQLException e) {
            throw new EngineException("read", e);
        }
    }

    @Override
    public double real(int column) {
        try {
            return rows.getDouble(column + 1);
        } catch (SQLException e) {
            throw new EngineException("read", e);
        }
    }

    @Override
    public String text(int column) {
        try {
            return rows.getString(column + 1);
        } catch (SQLException e) {
            throw new EngineException("read", e);
        }
    }

    @Override
    public boolean isNull(int column) {
        try {
            return rows.getObject(column + 1) == null;
        } catch (SQLException e) {
            throw new EngineException("read", e);
        }
    }
}
