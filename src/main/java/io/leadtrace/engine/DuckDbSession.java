package io.leadtrace.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** DuckDB in the process. */
public final class DuckDbSession implements SqlSession {
    private static final String MEMORY = "1GB";

    private CompletableFuture<Opened> opened;

    /**
     * @param spill null where there is no place for one
     */
    private record Opened(DuckDBConnection connection, SpillFolder spill) {}

    private DuckDbSession() {}

    /**
     * A session that is gone when it is closed. It takes at most {@value #MEMORY} of memory, and what does not fit goes to
     * the system's folder for temporary files, where that can be written.
     *
     * <p>DuckDB takes half a second to start, nearly all of it unpacking its library. It does so when it is first used or
     * {@linkplain #prepare prepared}; if it cannot start, its first use throws.
     */
    public static SqlSession inMemory() {
        return new DuckDbSession();
    }

    @Override
    public void prepare() {
        if (opened == null) {
            opened = CompletableFuture.supplyAsync(DuckDbSession::open, work -> {
                Thread thread = new Thread(work, "leadtrace-engine");
                thread.setDaemon(true);
                thread.start();
            });
        }
    }

    private static Opened open() {
        SpillFolder spill = spill();
        try {
            Properties settings = new Properties();
            settings.setProperty("memory_limit", MEMORY);
            settings.setProperty(
                    "temp_directory", spill == null ? "" : spill.path().toString());
            settings.setProperty("preserve_insertion_order", "false");
            return new Opened(
                    new DuckDBDriver().connect("jdbc:duckdb:", settings).unwrap(DuckDBConnection.class), spill);
        } catch (SQLException e) {
            throw new EngineException("open", e);
        }
    }

    private static SpillFolder spill() {
        try {
            return SpillFolder.make();
        } catch (IOException e) {
            return null;
        }
    }

    private DuckDBConnection connection() {
        prepare();
        try {
            return opened.join().connection();
        } catch (CompletionException e) {
            throw new EngineException("open", e.getCause());
        }
    }

    @Override
    public void create(String table, String columns) {
        execute("create " + table, "CREATE OR REPLACE TABLE " + table + " (" + columns + ")");
    }

    @Override
    public void make(SqlTable table) {
        String name = table.name();
        release(name);
        String begin = "CREATE TABLE " + name + " AS ";
        for (String query : table.queries()) {
            execute("make " + name, begin + query);
            begin = "INSERT INTO " + name + " ";
        }
    }

    @Override
    public void release(String table) {
        execute("drop " + table, "DROP TABLE IF EXISTS " + table);
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

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private void execute(String step, String sql) {
        try (Statement statement = connection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new EngineException(step, e);
        }
    }

    @Override
    public boolean spread() {
        return false;
    }

    @Override
    public void query(SqlStep step, Consumer<RowReader> each) {
        try (Statement statement = connection().createStatement();
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
            return new DuckDbLoader(connection().createAppender(DuckDBConnection.DEFAULT_SCHEMA, table));
        } catch (SQLException e) {
            throw new EngineException("load " + table, e);
        }
    }

    @Override
    public void close() {
        if (opened == null) {
            return;
        }
        try {
            connection().close();
        } catch (SQLException e) {
            throw new EngineException("close", e);
        } finally {
            SpillFolder spill = opened.join().spill();
            if (spill != null) {
                spill.close();
            }
        }
    }
}
