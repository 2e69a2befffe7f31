package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps that were cut, joined or edited by hand, all made up: what is wrong in a place costs nothing elsewhere. */
class TornSqlDumpsTest {
    @TempDir
    Path folder;

    private ReadTables read(String text) throws IOException {
        ReadTables tables = ReadTables.of(Files.write(folder.resolve("dump"), text.getBytes(StandardCharsets.UTF_8)));
        assertThat(tables.reading.format()).isEqualTo("sql");
        return tables;
    }

    @Test
    void aQuoteInCopiedCsvThatNothingEndsCostsNoOtherRow() throws IOException {
        ReadTables tables = read("""
                COPY t (id, name) FROM stdin WITH (FORMAT csv);
                1,李梅
                2,"王强
                3,赵红
                \\.
                INSERT INTO t VALUES (4, '孙伟');
                """);
        assertThat(tables.problems()).containsExactly("table.sql.rows");
        assertThat(tables.data.get(0))
                .containsExactly(List.of("1", "李梅"), List.of("2", "\"王强"), List.of("3", "赵红"), List.of("4", "孙伟"));
    }

    @Test
    void aQuoteThatWasNotDoubledIsText() throws IOException {
        ReadTables tables = read("""
                INSERT INTO t (id, name, phone) VALUES
                (1,'李梅','13900001357'),
                (2,'O'Neil','13900002468'),
                (3,'王强','13900003579');
                """);
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("1", "李梅", "13900001357"),
                        List.of("2", "O'Neil", "13900002468"),
                        List.of("3", "王强", "13900003579"));
    }

    @Test
    void aRowThatIsTornCostsNoOtherAndIsSaid() throws IOException {
        ReadTables tables = read("""
                INSERT INTO t (id, name, phone) VALUES
                (1,'李梅','13900001357'),
                (2,'王强 x 13900002468
                (3,'赵红','13900003579'),
                (4,'孙伟','13900004680');
                INSERT INTO t (id, name, phone) VALUES (5,'欧阳小明','1390
                """);
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("1", "李梅", "13900001357"),
                        List.of("2", "", ""),
                        List.of("3", "赵红", "13900003579"),
                        List.of("4", "孙伟", "13900004680"),
                        List.of("5", "欧阳小明", ""));
        assertThat(tables.reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what().key()).isEqualTo("table.sql.rows");
            assertThat(problem.what().arguments().toString()).isEqualTo("[2, 3]");
        });
    }

    /** Nothing says which database wrote it but that otherwise quotes would end nowhere. */
    @Test
    void backslashesAreReadAsLosesNoRows() throws IOException {
        ReadTables tables = read("""
                INSERT INTO t (name, memo, phone) VALUES
                ('李梅','N\\',\\'a'');(b','13900001357'),
                ('王强','\\\\','13900002468');
                INSERT INTO t (name, memo, phone) VALUES ('赵红','\\'','13900003579');
                """);
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("李梅", "N',\'a');(b", "13900001357"),
                        List.of("王强", "\\", "13900002468"),
                        List.of("赵红", "'", "13900003579"));
    }

    @Test
    void afterATornRowTheRestIsRead() throws IOException {
        ReadTables tables = read("""
                INSERT INTO t (id, name) VALUES
                (1,'a'b); (c'd'),
                (2,'王强'),
                qq'y
                (3,'赵红');
                It's 5 o'clock
                INSERT INTO t (id, name) VALUES (4,'孙伟');
                """);
        assertThat(tables.data.get(0)).contains(List.of("2", "王强"), List.of("3", "赵红"), List.of("4", "孙伟"));
        assertThat(tables.problems()).containsExactly("table.sql.rows");
    }

    @Test
    void whatIsNoSqlBeforeAndBetweenCostsNoRow() throws IOException {
        ReadTables tables = read("""
                mysqldump: [Warning] Using a password on the command line interface can be insecure.
                Don't share this
                INSERT INTO `t` (`name`,`phone`) VALUES ('李梅','13900001357');
                It's free
                INSERT INTO `t` (`name`,`phone`) VALUES ('王强','13900002468');
                """);
        assertThat(tables.data.get(0)).containsExactly(List.of("李梅", "13900001357"), List.of("王强", "13900002468"));
    }
}
