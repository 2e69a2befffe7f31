package io.leadtrace.engine;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in the process. */
public final class DuckDbSession implements SqlSession {
    private final DuckDBConnection connection;

    private DuckDbSession(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** A session in memory that is gone when it is closed. */
    public static SqlSession inMemory() {
        try {
            return new DuckDbSession(DriverManager.getConnection("jdbc:duckdb:", new Properties())
                    .unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw new EngineException("open", e);
        }
    }

    @Override
    public void run(SqlStep step) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(step.sql());
        } catch (SQLException e) {
            throw new EngineException(step.name(), e);
        }
    }

    @Override
    public void query(SqlStep step, Consumer<RowReader> each) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(step.sql())) {
            JdbcRow row = new JdbcRow(rows);
            while (rows.next()) {
                each.accept(row);
            }
        } catch (SQLException e) {
            throw new EngineException(step.name(), e);
        }
    }

    @Override
    public Loader load(String table) {
        try {
            return new Appending(connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table));
        } catch (SQLException e) {
            throw new EngineException("load " + table, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new EngineException("close", e);
        }
    }

    private record JdbcRow(ResultSet rows) implements RowReader {
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

    private static final class Appending implements Loader {
        private final DuckDBAppender appender;
        private boolean inRow;

        Appending(DuckDBAppender appender) {
            this.appender = appender;
        }

        private interface Call {
            void run() throws SQLException;
        }

        private void append(Call call) {
            try {
                if (!inRow) {
                    appender.beginRow();
                    inRow = true;
                }
                call.run();
            } catch (SQLException e) {
                throw new EngineException("load", e);
            }
        }

        @Override
        public void add(long number) {
            append(() -> appender.append(number));
        }

        @Override
        public void add(int number) {
            append(() -> appender.append(number));
        }

        @Override
        public void add(String text) {
            append(() -> appender.append(text));
        }

        @Override
        public void addNull() {
            append(appender::appendNull);
        }

        @Override
        public void endRow() {
            append(appender::endRow);
            inRow = false;
        }

        @Override
        public void close() {
            try {
                appender.close();
            } catch (SQLException e) {
                throw new EngineException("load", e);
            }
        }
    }
}
