package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps that break off, or of which one statement is broken: no whole row is lost, and what is not whole is said. */
class SqlDamageTest {
    private static final String MYSQL = """
            -- MySQL dump 10.13
            DROP TABLE IF EXISTS `t`;
            CREATE TABLE `t` (`id` int NOT NULL, `name` varchar(64), `phone` text) ENGINE=InnoDB;
            INSERT INTO `t` VALUES (101,'李梅','13900001357'),(102,'it\\'s; (a)','13900002468');
            INSERT INTO `t` VALUES (103,'赵红',NULL),
            (104,'孙伟','13900004680');
            -- Dump completed on 2024-08-30
            """;

    private static final String SQL_SERVER = """
            SET IDENTITY_INSERT [dbo].[t] ON
            INSERT [dbo].[t] ([id], [name], [phone]) VALUES (101, N'李梅', N'13900001357')
            INSERT [dbo].[t] ([id], [name], [phone]) VALUES (102, N'O''Neil', NULL)
            GO
            INSERT [dbo].[t] ([id], [name], [phone]) VALUES (103, N'赵红', CAST(N'13900003579' AS VARCHAR(20)))
            INSERT [dbo].[t] ([id], [name], [phone]) VALUES (104, N'孙伟', N'13900004680')
            GO
            """;

    private static final String ORACLE = """
            prompt Importing table t...
            insert into t (id, name, phone)
            values (101, '李梅', '13900001357');
            insert into t (id, name, phone)
            values (102, '王强', '13900002468');
            insert into t (id, name, phone)
            values (103, '赵红', '13900003579');
            insert into t (id, name, phone)
            values (104, '孙伟', '13900004680');
            commit;
            """;

    private static final String POSTGRES = """
            -- PostgreSQL database dump
            SET statement_timeout = 0;
            CREATE TABLE public.t (id integer NOT NULL, name text, phone text);
            COPY public.t (id, name, phone) FROM stdin;
            101\t李梅\t13900001357
            102\t王\\t强\t\\N
            103\t赵红\t13900003579
            104\t孙伟\t13900004680
            \\.
            SELECT 1;
            """;

    @TempDir
    Path folder;

    private ReadTables read(String text) throws IOException {
        return ReadTables.of(Files.writeString(folder.resolve("dump.sql"), text));
    }

    /** From the end of the first value of the first row on, wherever the disk was full. */
    @ParameterizedTest
    @ValueSource(strings = {MYSQL, SQL_SERVER, ORACLE, POSTGRES})
    void aDumpThatBreaksOffIsReadUpToThereAndSaid(String dump) throws IOException {
        List<List<String>> rows = read(dump).data.get(0);
        assertThat(rows).hasSize(4);
        List<String> wrong = new ArrayList<>();
        for (int cut = dump.indexOf("101") + 4; cut < dump.length(); cut++) {
            String text = dump.substring(0, cut);
            ReadTables tables = read(text);
            int whole = 0;
            int between = 0;
            for (int row = 0; row < 4; row++) {
                int from = dump.indexOf("10" + (row + 1));
                int to = end(dump, from);
                whole += to <= cut ? 1 : 0;
                between += from < cut && cut < to ? 1 : 0;
            }
            List<List<String>> read = tables.data.stream().flatMap(List::stream).toList();
            boolean all = read.size() >= whole && read.subList(0, whole).equals(rows.subList(0, whole));
            boolean more = read.size() > whole + between;
            boolean said = between == 0 && isBetweenStatements(text)
                    || !tables.problems().isEmpty();
            if (!all || more || !said) {
                wrong.add(text.substring(Math.max(0, cut - 40)).replace("\n", "⏎") + "→" + tables.problems() + read);
            }
        }
        assertThat(wrong.stream().limit(40).collect(Collectors.joining("\n"))).isEmpty();
    }

    private static List<String> values(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /** Where the row ends that begins here. */
    private static int end(String dump, int from) {
        boolean copied = dump.contains("COPY");
        return copied
                ? dump.indexOf('\n', from) + 1
                : Math.min(
                        position(dump, "')", from),
                        Math.min(position(dump, "NULL)", from), position(dump, ")))", from)));
    }

    private static int position(String dump, String end, int from) {
        int at = dump.indexOf(end, from);
        return at < 0 ? dump.length() : at + end.length();
    }

    /** Whether nothing shows that anything is missing. */
    private static boolean isBetweenStatements(String text) {
        return !text.contains("COPY") && text.strip().matches("(?is).*(?:[;)]|\\n(?:GO?|--?.*|prom.*|comm?i?t?|c|co))")
                || text.contains("\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {MYSQL, SQL_SERVER, ORACLE, POSTGRES})
    void aBrokenStatementCostsNoRowOfAnother(String dump) throws IOException {
        List<List<String>> rows = read(dump).data.get(0);
        List<String> wrong = new ArrayList<>();
        int from = dump.lastIndexOf(
                dump.contains("[t]") ? "INSERT" : dump.contains("insert") ? "insert" : "102", dump.indexOf("102"));
        int to = dump.indexOf('\n', dump.indexOf("102"));
        for (int at = from; at < to; at++) {
            for (String broken : List.of("", "'", "(", "\u0000", "\"", "\n", "REST")) {
                String text = broken.equals("REST")
                        ? dump.substring(0, at) + dump.substring(to)
                        : dump.substring(0, at) + broken + dump.substring(broken.isEmpty() ? at + 1 : at);
                ReadTables tables = read(text);
                List<List<String>> read =
                        tables.data.stream().flatMap(List::stream).toList();
                List<List<String>> values =
                        read.stream().map(SqlDamageTest::values).toList();
                boolean others =
                        values.containsAll(List.of(values(rows.get(0)), values(rows.get(2)), values(rows.get(3))));
                boolean said = read.size() >= 4
                        || !text.contains("102")
                        || !tables.problems().isEmpty();
                if (!others || !said) {
                    wrong.add(broken + "@" + text.substring(Math.max(0, at - 20), at) + "|"
                            + text.substring(at, Math.min(at + 8, text.length())) + "→" + tables.problems() + read);
                }
            }
        }
        assertThat(wrong.stream().limit(40).collect(Collectors.joining("\n"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {MYSQL, POSTGRES + "-- PostgreSQL database dump complete\n"})
    void aDumpWithoutTheLineItsProgramEndsItWithMayBeCut(String dump) throws IOException {
        assertThat(read(dump).problems()).isEmpty();
        ReadTables tables = read(dump.substring(0, dump.lastIndexOf("-- ")));
        assertThat(tables.data.get(0)).hasSize(4);
        assertThat(tables.reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what().key()).isEqualTo("table.told.sql.end");
            assertThat(problem.harmless()).isTrue();
        });
    }
}
