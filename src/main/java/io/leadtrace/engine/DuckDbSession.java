package io.leadtrace.engine;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** DuckDB in the process. */
public final class DuckDbSession implements SqlSession {
    private static final String MEMORY = "1GB";

    private final DuckDBConnection connection;

    private DuckDbSession(DuckDBConnection connection) {
        this.connection = connection;
    }

    /**
     * A session that is gone when it is closed. It takes at most {@value #MEMORY} of memory, and what does not fit goes to
     * the system's folder for temporary files.
     */
    public static SqlSession inMemory() {
        try {
            Properties settings = new Properties();
            settings.setProperty("memory_limit", MEMORY);
            settings.setProperty(
                    "temp_directory",
                    Path.of(System.getProperty("java.io.tmpdir"), "leadtrace-" + UUID.randomUUID())
                            .toString());
            settings.setProperty("preserve_insertion_order", "false");
            return new DuckDbSession(
                    DriverManager.getConnection("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw new EngineException("open", e);
        }
    }

    @Override
    public void create(String table, String columns) {
        execute("create " + table, "CREATE OR REPLACE TABLE " + table + " (" + columns + ")");
    }

    @Override
    public void make(SqlTable table) {
        String name = table.name();
        execute("drop " + name, "DROP TABLE IF EXISTS " + name);
        String begin = "CREATE TABLE " + name + " AS ";
        for (String query : table.queries()) {
            execute("make " + name, begin + query);
            begin = "INSERT INTO " + name + " ";
        }
    }

    @Override
    public void view(String name, String query) {
        execute("view " + name, "CREATE OR REPLACE VIEW " + name + " AS " + query);
    }

    @Override
    public String parquet(List<Path> files, String columns) {
        return files.stream()
                .map(DuckDbSession::quoted)
                .collect(Collectors.joining(", ", "(SELECT *, file_index, file_row_number FROM read_parquet([", "]))"));
    }

    @Override
    public void write(SqlStep step, Path parquet) {
        execute(step.name(), "COPY (" + step.sql() + ") TO " + quoted(parquet) + " (FORMAT parquet)");
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private void execute(String step, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new EngineException(step, e);
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
