package io.leadtrace.table;

import static io.leadtrace.table.SqliteBytes.leaf;
import static io.leadtrace.table.SqliteBytes.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases of SQLite, made up page by page. */
class SqliteTest {
    private static final int SIZE = 512;

    @TempDir
    Path folder;

    private ReadTables read(byte[]... pages) throws IOException {
        ReadTables tables = ReadTables.of(Files.write(folder.resolve("list"), Written.join(pages)));
        assertThat(tables.reading.format()).isEqualTo("sqlite");
        return tables;
    }

    /** The first page, which names the tables. */
    private static byte[] schema(byte[]... tables) {
        ByteBuffer page = ByteBuffer.wrap(leaf(SIZE, 100, List.of(tables)));
        page.put("SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) SIZE);
        page.putInt(56, 1);
        return page.array();
    }

    /** A page whose records stand on two others. */
    private static byte[] interior(int left, int right) {
        ByteBuffer page = ByteBuffer.allocate(SIZE);
        page.put(0, (byte) 0x05).putShort(3, (short) 1).putInt(8, right).putShort(12, (short) (SIZE - 5));
        page.putInt(SIZE - 5, left).put(SIZE - 1, (byte) 1);
        return page.array();
    }

    @Test
    void aTableOfManyPagesIsReadWithWhatGoesOnToOthersAndItsKeys() throws IOException {
        // a record of 594 bytes; 39 + (594 - 39) % 508 = 86 of them are in its cell, 508 on another page
        String text = "路".repeat(196) + "ab";
        byte[] record = record(null, text);
        assertThat(record).hasSize(594);
        byte[] cell = Written.join(
                SqliteBytes.varint(594), SqliteBytes.varint(3), Arrays.copyOf(record, 86), new byte[] {0, 0, 0, 5});
        ByteBuffer leaf = ByteBuffer.allocate(SIZE);
        leaf.put(0, (byte) 0x0D).putShort(3, (short) 1).putShort(8, (short) (SIZE - cell.length));
        leaf.put(SIZE - cell.length, cell);
        byte[] overflow = Written.join(new byte[4], Arrays.copyOfRange(record, 86, 594));
        ReadTables tables = read(
                schema(
                        record(
                                "table",
                                "people",
                                "people",
                                "2",
                                "CREATE TABLE people (_id INTEGER PRIMARY KEY, `name` TEXT)"),
                        record("index", "i", "people", "9", "CREATE INDEX i ON people (name)"),
                        record("table", "none", "none", "4", "CREATE TABLE none (a)")),
                interior(3, 6),
                leaf(SIZE, 0, List.of(record(null, "李梅"), record(null, null))),
                leaf(SIZE, 0, List.of()),
                overflow,
                leaf.array());

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.heads).singleElement().satisfies(head -> {
            assertThat(head.name()).isEqualTo("people");
            assertThat(head.headers()).containsExactly("_id", "name");
        });
        assertThat(tables.data.get(0)).containsExactly(List.of("1", "李梅"), List.of("2", ""), List.of("3", text));
    }

    @Test
    void numbersAndBytesAreReadAsTheyAreStored() throws IOException {
        // a byte, three bytes, eight, a double, 0, 1, bytes that are no text, bytes that are
        byte[] types = {9, 1, 3, 6, 7, 8, 9, 16, 22};
        ByteBuffer values = ByteBuffer.allocate(40);
        values.put((byte) -3)
                .put(new byte[] {1, 0x11, 0x70})
                .putLong(13_900_001_357L)
                .putDouble(-0.25);
        values.put(new byte[] {(byte) 0xFF, (byte) 0xD8}).put("phone".getBytes(StandardCharsets.UTF_8));
        byte[] record = Written.join(types, Arrays.copyOf(values.array(), values.position()));
        ReadTables tables = read(
                schema(record("table", "t", "t", "2", "CREATE TABLE t(a,b,c,d,e,f,g,h)")),
                leaf(SIZE, 0, List.of(record)));

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.data.get(0))
                .containsExactly(List.of("-3", "70000", "13900001357", "-0.25", "0", "1", "0xFFD8", "phone"));
    }

    /** Two hundred pointers to one record. */
    @Test
    void recordsThatShareTheirBytesAreStopped() throws IOException {
        byte[] record = record("a".repeat(58));
        assertThat(record).hasSize(61);
        ByteBuffer page = ByteBuffer.allocate(SIZE);
        page.put(0, (byte) 0x0D).putShort(3, (short) 200);
        for (int i = 0; i < 200; i++) {
            page.putShort(8 + 2 * i, (short) 420);
        }
        page.put(420, Written.join(SqliteBytes.varint(61), SqliteBytes.varint(1), record));
        ReadTables tables = read(schema(record("table", "t", "t", "2", "CREATE TABLE t(name)")), page.array());

        assertThat(tables.problems()).containsExactly("table.sheet.broken");
        assertThat(tables.data.get(0)).as("no more than the page has room for").hasSize(8);
    }

    @Test
    void aTreeThatLeadsInCirclesIsStoppedAndTheOtherTablesRead() throws IOException {
        ReadTables tables = read(
                schema(
                        record("table", "t", "t", "2", "CREATE TABLE t(name)"),
                        record("table", "u", "u", "3", "CREATE TABLE u(name)")),
                interior(3, 2),
                leaf(SIZE, 0, List.of(record("李梅"))));

        assertThat(tables.problems()).containsExactly("table.sheet.broken");
        assertThat(tables.data).containsExactly(List.of(List.of("李梅")), List.of(List.of("李梅")));
    }

    /** A page of records in the order of a key; the first stands on a page above where one lies below it. */
    private static byte[] byKey(int below, int right, byte[]... records) {
        ByteBuffer page = ByteBuffer.allocate(SIZE);
        page.put(0, (byte) (below > 0 ? 0x02 : 0x0A)).putShort(3, (short) records.length);
        if (below > 0) {
            page.putInt(8, right);
        }
        int at = SIZE;
        for (int i = 0; i < records.length; i++) {
            byte[] pointer = below > 0 ? new byte[] {0, 0, 0, (byte) below} : new byte[0];
            byte[] cell = Written.join(pointer, SqliteBytes.varint(records[i].length), records[i]);
            at -= cell.length;
            page.put(at, cell).putShort((below > 0 ? 12 : 8) + 2 * i, (short) at);
        }
        return page.array();
    }

    @Test
    void aTableWithoutNumbersOfRowsIsReadInTheOrderOfItsColumns() throws IOException {
        ReadTables tables = read(
                schema(record(
                        "table",
                        "t",
                        "t",
                        "2",
                        "CREATE TABLE t(note, name TEXT, phone, both AS (name || phone), city DEFAULT (1, 'a'),"
                                + " PRIMARY KEY(phone DESC, name)) WITHOUT ROWID")),
                byKey(3, 4, record("13900002468", "王强", "b", "邢台")),
                byKey(0, 0, record("13900003579", "赵红", "c", "沧州")),
                byKey(0, 0, record("13900001357", "李梅", "a", "邯郸")));

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.heads.get(0).headers()).containsExactly("note", "name", "phone", "city");
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("c", "赵红", "13900003579", "沧州"),
                        List.of("b", "王强", "13900002468", "邢台"),
                        List.of("a", "李梅", "13900001357", "邯郸"));
    }

    /** Writes the log beside the list: frames with their sums, of which each is a page, or the end of a transaction with it. */
    private void log(boolean[] commits, byte[]... pages) throws IOException {
        ByteBuffer log = ByteBuffer.allocate(32 + pages.length * (24 + SIZE));
        log.putInt(0x377F0683).putInt(3_007_000).putInt(SIZE).putInt(0).putLong(0x0123456789ABCDEFL);
        int[] sums = {0, 0};
        sum(log, 0, 24, sums);
        log.putInt(sums[0]).putInt(sums[1]);
        for (int i = 0; i < pages.length; i++) {
            int from = log.position();
            log.putInt(2).putInt(commits[i] ? 2 : 0).putLong(0x0123456789ABCDEFL);
            sum(log, from, 8, sums);
            log.position(from + 24).put(pages[i]);
            sum(log, from + 24, SIZE, sums);
            log.putInt(from + 16, sums[0]).putInt(from + 20, sums[1]);
        }
        Files.write(folder.resolve("list-wal"), log.array());
    }

    private static void sum(ByteBuffer log, int from, int length, int[] sums) {
        for (int i = from; i < from + length; i += 8) {
            sums[0] += log.getInt(i) + sums[1];
            sums[1] += log.getInt(i + 4) + sums[0];
        }
    }

    @Test
    void whatWasCommittedToTheLogCountsAndWhatWasNotDoesNot() throws IOException {
        byte[] schema = schema(record("table", "t", "t", "2", "CREATE TABLE t(name)"));
        byte[] before = leaf(SIZE, 0, List.of(record("李梅")));
        log(
                new boolean[] {true, false, true, false},
                leaf(SIZE, 0, List.of(record("王强"))),
                leaf(SIZE, 0, List.of()),
                leaf(SIZE, 0, List.of(record("赵红"), record("孙伟"))),
                leaf(SIZE, 0, List.of()));
        ReadTables tables = read(schema, before);
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.reading.metadata()).containsEntry("pagesFromLog", "1");
        assertThat(tables.data.get(0)).containsExactly(List.of("赵红"), List.of("孙伟"));

        byte[] log = Files.readAllBytes(folder.resolve("list-wal"));
        log[32 + 2 * (24 + SIZE) + 100] ^= 1;
        Files.write(folder.resolve("list-wal"), log);
        assertThat(read(schema, before).data.get(0))
                .as("a frame whose sum is wrong ends the log")
                .containsExactly(List.of("王强"));

        log[9] ^= 1;
        Files.write(folder.resolve("list-wal"), log);
        tables = read(schema, before);
        assertThat(tables.problems()).containsExactly("table.sqlite.log");
        assertThat(tables.data.get(0)).containsExactly(List.of("李梅"));
    }

    @Test
    void columnsThatWereAddedLaterHaveTheirDefaultsInRowsFromBefore() throws IOException {
        ReadTables tables = read(
                schema(record(
                        "table",
                        "t",
                        "t",
                        "2",
                        "CREATE TABLE t(name, city TEXT NOT NULL DEFAULT '邯郸, 丛台', balance DEFAULT -12.5 CHECK (balance < 9),"
                                + " sold BOOLEAN DEFAULT TRUE, note TEXT, source DEFAULT NULL)")),
                leaf(
                        SIZE,
                        0,
                        List.of(record("李梅"), record("王强", "邢台", "3"), record("赵红", null, null, null, null, null))));

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("李梅", "邯郸, 丛台", "-12.5", "1", "", ""),
                        List.of("王强", "邢台", "3", "1", "", ""),
                        List.of("赵红", "", "", "", "", ""));
    }

    /** Writes the journal beside the list: a sector of 512 bytes, then pages as they were, each with its number and sum. */
    private byte[] journal(int records, int number, byte[]... pages) throws IOException {
        ByteBuffer journal = ByteBuffer.allocate(512 + pages.length * (SIZE + 8));
        journal.putLong(0xD9D505F920A163D7L).putInt(records).putInt(77).putInt(2);
        journal.putInt(512).putInt(SIZE).position(512);
        for (byte[] page : pages) {
            // of 512 bytes those at 312 and 112 are summed
            journal.putInt(number).put(page).putInt(77 + (page[312] & 0xFF) + (page[112] & 0xFF));
        }
        Files.write(folder.resolve("list-journal"), journal.array());
        return journal.array();
    }

    @Test
    void aChangeThatWasNotFinishedIsTakenBack() throws IOException {
        byte[] schema = schema(record("table", "t", "t", "2", "CREATE TABLE t(name)"));
        byte[] half = leaf(SIZE, 0, List.of(record("半")));
        byte[] before = leaf(SIZE, 0, List.of(record("李梅" + "家".repeat(130)), record("王强")));
        byte[] journal = journal(1, 2, before);
        ReadTables tables = read(schema, half);
        assertThat(tables.problems()).containsExactly("table.told.sqlite.journal");
        assertThat(tables.reading.metadata()).containsEntry("pagesFromJournal", "1");
        assertThat(tables.data.get(0)).containsExactly(List.of("李梅" + "家".repeat(130)), List.of("王强"));

        journal(-1, 2, before, half);
        assertThat(read(schema, half).data.get(0))
                .as("pages up to the end, of which the first counts")
                .hasSize(2);

        journal[512 + 4 + 312] ^= 1;
        Files.write(folder.resolve("list-journal"), journal);
        tables = read(schema, half);
        assertThat(tables.data.get(0)).as("a page whose sum is wrong").containsExactly(List.of("半"));

        Files.write(folder.resolve("list-journal"), new byte[journal.length]);
        tables = read(schema, half);
        assertThat(tables.problems()).as("a journal that was done with").isEmpty();
        assertThat(tables.data.get(0)).containsExactly(List.of("半"));
    }
}
