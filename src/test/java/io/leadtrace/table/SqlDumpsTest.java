package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps of databases as each of them writes its own, all made up. */
class SqlDumpsTest {
    @TempDir
    Path folder;

    private ReadTables read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private ReadTables read(String text, Charset charset) throws IOException {
        ReadTables tables = ReadTables.of(Files.write(folder.resolve("dump"), text.getBytes(charset)));
        assertThat(tables.reading.format()).isEqualTo("sql");
        return tables;
    }

    @Test
    void mysqlsTablesHaveTheirNamesColumnsAndRows() throws IOException {
        ReadTables tables = read("""
                -- MySQL dump 10.13  Distrib 8.0.32, for Linux (x86_64)
                --
                -- Host: localhost    Database: crm
                /*!40101 SET NAMES utf8mb4 */;
                DROP TABLE IF EXISTS `customer`;
                CREATE TABLE `customer` (
                  `id` int(11) NOT NULL AUTO_INCREMENT,
                  `f1` varchar(64) DEFAULT NULL COMMENT '姓名',
                  `phone` varchar(20) DEFAULT 'a,b)' COMMENT '联系方式; 电话',
                  `memo` text,
                  PRIMARY KEY (`id`),
                  KEY `idx` (`f1`,`phone`)
                ) ENGINE=InnoDB AUTO_INCREMENT=4 DEFAULT CHARSET=utf8mb4 COMMENT='客户';
                LOCK TABLES `customer` WRITE;
                /*!40000 ALTER TABLE `customer` DISABLE KEYS */;
                INSERT INTO `customer` VALUES (1,'李梅','13900001357','it\\'s \\"a\\" \\\\ b\\nc'),(2,'王强','13900002468',NULL),(3,'O''Neil','+8613900003579',''),
                (-4,_binary '赵红',0xE5AD99E4BC9F,'),(5,\\'x\\'');
                /*!40000 ALTER TABLE `customer` ENABLE KEYS */;
                UNLOCK TABLES;
                DELIMITER ;;
                CREATE TRIGGER t AFTER INSERT ON customer FOR EACH ROW BEGIN INSERT INTO `log` VALUES (NEW.id,'x'); END ;;
                DELIMITER ;
                CREATE TABLE `empty` (`a` int);
                INSERT INTO `orders` (`order_no`, `phone`) VALUES ('A1','13900001357');
                -- Dump completed on 2024-08-30  3:00:01
                """);
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.reading.metadata())
                .containsEntry(
                        "dump",
                        "MySQL dump 10.13  Distrib 8.0.32, for Linux (x86_64); Host: localhost    Database: crm");
        assertThat(tables.heads).extracting(TableHead::name).containsExactly("customer", "orders");
        assertThat(tables.heads.get(0).headers()).containsExactly("id", "姓名 (f1)", "phone", "memo");
        assertThat(tables.heads.get(1).headers()).containsExactly("order_no", "phone");
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("1", "李梅", "13900001357", "it's \"a\" \\ b\nc"),
                        List.of("2", "王强", "13900002468", ""),
                        List.of("3", "O'Neil", "+8613900003579", ""),
                        List.of("-4", "赵红", "孙伟", "),(5,'x'"));
        assertThat(tables.data.get(1)).containsExactly(List.of("A1", "13900001357"));
    }

    @Test
    void postgresCopiesLinesAndKeepsBackslashesInLiterals() throws IOException {
        ReadTables tables = read("""
                --
                -- PostgreSQL database dump
                --
                SET statement_timeout = 0;
                SELECT pg_catalog.set_config('search_path', '', false);
                CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $_$
                BEGIN INSERT INTO x VALUES (1, 'it''s;'); END; $_$;
                CREATE TABLE public.people (
                    id integer NOT NULL,
                    c1 character varying(64),
                    phone text DEFAULT '0'::text
                );
                COMMENT ON COLUMN public.people.c1 IS '姓名 必填';
                COPY public.people (id, c1, phone) FROM stdin;
                1\t李梅\t13900001357
                2\t\\N\t0551\\t62\\\\8
                \\.
                INSERT INTO public.people (id, c1) VALUES (3, 'C:\\'), (4, E'a\\'b'), (5, 'x'::text || 'y');
                INSERT INTO public.people VALUES (6, U&'z', '1');
                SELECT pg_catalog.setval('public.people_id_seq', 5, true);
                -- PostgreSQL database dump complete
                """);
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.heads).singleElement().satisfies(head -> {
            assertThat(head.name()).isEqualTo("public.people");
            assertThat(head.headers()).containsExactly("id", "姓名 (c1)", "phone");
        });
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("1", "李梅", "13900001357"),
                        List.of("2", "", "0551\t62\\8"),
                        List.of("3", "C:\\", ""),
                        List.of("4", "a'b", ""),
                        List.of("5", "xy", ""),
                        List.of("6", "z", "1"));
    }

    @Test
    void postgresCopiesCsvWithItsOwnSigns() throws IOException {
        ReadTables tables = read("""
                COPY public.people (id, name, note) FROM stdin WITH (FORMAT csv, HEADER true);
                id,name,note
                1,李梅,"a ""b"", c
                \t d"
                2,"",C:\\temp
                \\.
                COPY public.people FROM stdin WITH CSV DELIMITER AS ';' QUOTE '$' ESCAPE '\\' NULL 'none';
                3;$O\\$;Neil$;none
                4;$none$;
                \\.
                COPY other FROM stdin CSV HEADER;
                phone,city
                13900001357,邯郸
                \\.
                COPY public.people (id, name, note) FROM stdin (FORMAT text, HEADER, DELIMITER '|', NULL '-');
                id|name|note
                5|-|x
                \\.
                INSERT INTO public.people VALUES (6, '王强', 'y');
                """);
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.heads).extracting(TableHead::name).containsExactly("public.people", "other");
        assertThat(tables.heads)
                .extracting(TableHead::headers)
                .containsExactly(List.of("id", "name", "note"), List.of("phone", "city"));
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("1", "李梅", "a \"b\", c\n\t d"),
                        List.of("2", "", "C:\\temp"),
                        List.of("3", "O$;Neil", ""),
                        List.of("4", "none", ""),
                        List.of("5", "", "x"),
                        List.of("6", "王强", "y"));
        assertThat(tables.data.get(1)).containsExactly(List.of("13900001357", "邯郸"));
    }

    @Test
    void sqliteWritesNewLinesByFunctionsAndTriggersWithStatementsInside() throws IOException {
        ReadTables tables = read("""
                PRAGMA foreign_keys=OFF;
                BEGIN TRANSACTION;
                CREATE TABLE IF NOT EXISTS "contacts" (name TEXT, phone TEXT, note TEXT, pic BLOB);
                INSERT INTO contacts VALUES('李梅','13900001357',replace('a\\nb','\\n',char(10)),X'FFD8');
                INSERT INTO contacts VALUES('王强','13900002468','two
                lines',NULL);
                CREATE TRIGGER t AFTER INSERT ON contacts BEGIN INSERT INTO log VALUES(new.name); END;
                COMMIT;
                """);
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.heads).extracting(TableHead::name).containsExactly("contacts");
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("李梅", "13900001357", "a\nb", "0xFFD8"), List.of("王强", "13900002468", "two\nlines", ""));
    }

    @Test
    void sqlServersScriptsHaveNoSemicolons() throws IOException {
        ReadTables tables = read("""
                USE [crm]\r
                GO\r
                SET IDENTITY_INSERT [dbo].[Clients] ON \r
                INSERT [dbo].[Clients] ([Id], [Name], [Phone], [Born], [Sum]) VALUES (1, N'李梅', N'13900001357', CAST(N'1980-01-02' AS Date), CAST(12.50 AS Decimal(10, 2)))\r
                INSERT [dbo].[Clients] ([Id], [Name], [Phone], [Born], [Sum]) VALUES (2, N'O''Neil', NULL, NULL, NULL)\r
                GO\r
                SET IDENTITY_INSERT [dbo].[Clients] OFF\r
                GO\r
                INSERT [dbo].[Clients] ([Id], [Name]) VALUES (3, N'王强')\r
                """, StandardCharsets.UTF_16LE);
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.heads).singleElement().satisfies(head -> {
            assertThat(head.name()).isEqualTo("dbo.Clients");
            assertThat(head.headers()).containsExactly("Id", "Name", "Phone", "Born", "Sum");
        });
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("1", "李梅", "13900001357", "1980-01-02", "12.50"),
                        List.of("2", "O'Neil", "", "", ""),
                        List.of("3", "王强", "", "", ""));
    }

    @Test
    void oraclesScriptsHaveDatesInFunctionsAndValuesOnTheNextLine() throws IOException {
        ReadTables tables = read("""
                prompt PL/SQL Developer's import file
                set feedback off
                set define off
                prompt Loading T_USER...
                insert into T_USER (ID, NAME, BORN, MEMO)
                values (1, '李梅', to_date('02-01-1980', 'dd-mm-yyyy'), TO_CLOB('a') || TO_CLOB('b'));
                insert into T_USER (ID, NAME, BORN, MEMO)
                values (2, '王强', null, null);
                commit;
                prompt 2 records loaded
                """, Charset.forName("GB18030"));
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.data.get(0))
                .containsExactly(List.of("1", "李梅", "02-01-1980", "ab"), List.of("2", "王强", "", ""));
    }

    @Test
    void rowsOfTablesThatTakeTurnsComeTableByTable() throws IOException {
        ReadTables tables = read("""
                INSERT INTO a (name, phone) VALUES ('李梅', '13900001357');
                INSERT INTO b (phone, city) VALUES ('13900001357', '邯郸');
                INSERT INTO a (phone, email, name) VALUES ('13900002468', 'q@mail.example.com', '王强');
                INSERT INTO b (phone, city) VALUES ('13900002468', '邢台');
                INSERT INTO c SET phone='13900003579', city="沧州";
                """);
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.heads).extracting(TableHead::name).containsExactly("a", "b", "c");
        assertThat(tables.heads.get(0).headers()).containsExactly("name", "phone", "email");
        assertThat(tables.data.get(0))
                .containsExactly(List.of("李梅", "13900001357", ""), List.of("王强", "13900002468", "q@mail.example.com"));
        assertThat(tables.data.get(1)).containsExactly(List.of("13900001357", "邯郸"), List.of("13900002468", "邢台"));
        assertThat(tables.data.get(2)).containsExactly(List.of("13900003579", "沧州"));
    }

    @Test
    void aTableThatIsMadeAnewWithOtherColumnsIsAnotherAndSoIsOneOfAnotherDatabase() throws IOException {
        ReadTables tables = read("""
                USE `one`;
                CREATE TABLE `t` (`name` text, `phone` text);
                INSERT INTO `t` VALUES ('李梅','13900001357');
                CREATE TABLE `t` (`phone` text);
                INSERT INTO `t` VALUES ('13900002468');
                USE `two`;
                CREATE TABLE `t` (`phone` text);
                INSERT INTO `t` VALUES ('13900003579');
                """);
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.heads).extracting(TableHead::name).containsExactly("one.t", "one.t", "two.t");
        assertThat(tables.data)
                .containsExactly(
                        List.of(List.of("李梅", "13900001357")),
                        List.of(List.of("13900002468")),
                        List.of(List.of("13900003579")));
    }

    @Test
    void withoutNamesThereIsNoHeader() throws IOException {
        ReadTables tables = read("insert into users values ('李梅','13900001357'),('王强','13900002468');");
        assertThat(tables.heads.get(0).headerRow()).isZero();
        assertThat(tables.data.get(0)).containsExactly(List.of("李梅", "13900001357"), List.of("王强", "13900002468"));
    }

    @Test
    void statementsThatChangeRowsAreSaid() throws IOException {
        ReadTables tables = read("""
                INSERT INTO t (name) VALUES ('李梅');
                UPDATE t SET name = '王强';
                INSERT INTO t (name) SELECT name FROM u;
                """);
        assertThat(tables.data.get(0)).containsExactly(List.of("李梅"));
        assertThat(tables.reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what().key()).isEqualTo("table.sql.left");
            assertThat(problem.what().arguments().toString()).isEqualTo("[2, 2]");
        });
    }

    @Test
    void aSchemaWithoutRowsHoldsNoTable() throws IOException {
        assertThat(read("CREATE TABLE a (id int, name text);\nCREATE TABLE b (id int, name text);\n")
                        .problems())
                .containsExactly("table.none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,phone\nInsert,13900001357\nUpdate,13900002468\n",
                "id,question\n1,\"how to\nINSERT INTO t VALUES (1,'a')\nin one\"\n2,\"and\nINSERT INTO t VALUES (2,'b')\"\n",
                "2024-01-05,Query,INSERT INTO t VALUES (1)\n2024-01-06,Query,INSERT INTO t VALUES (2)\n",
                "# a comment\nname,phone\n李梅,13900001357\n王强,13900002468\n",
                "set,menu,price\nset a,rice,10\nset b,fish,20\n",
                "Use,Count\nUse of land,3\nUse of water,4\n"
            })
    void aListThatSpeaksOfStatementsIsNone(String text) throws IOException {
        ReadTables tables = ReadTables.of(Files.writeString(folder.resolve("list"), text));
        assertThat(tables.reading.format()).isEqualTo("csv");
    }

    /** More than any part of the program keeps of a file. */
    @Test
    void aStatementOfManyRowsIsReadRowByRow() throws IOException {
        Path file = folder.resolve("large.sql");
        int rows = 400_000;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("INSERT INTO `t` (`id`,`name`,`phone`,`address`) VALUES ");
            for (int i = 0; i < rows; i++) {
                out.write(
                        (i == 0 ? "(" : ",(") + i + ",'李梅','" + (13_900_000_000L + i) + "','" + "路".repeat(20) + "')");
            }
            out.write(";\n");
        }
        long[] seen = {0, 0};
        Tables.read(Grids.exhibit(file), ReadOptions.DEFAULT, head -> (row, role) -> {
            seen[0] += role == RowRole.DATA ? 1 : 0;
            seen[1] = row.number();
        });
        assertThat(seen).containsExactly(rows, rows + 1);
    }
}
