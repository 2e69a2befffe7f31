package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of dBase and FoxPro, made up byte by byte. */
class DbfTest {
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream fields = new ByteArrayOutputStream();
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private int length = 1;

    private void field(String name, char type, int bytes) {
        fields.writeBytes(Arrays.copyOf(name.getBytes(GBK), 11));
        fields.write(type);
        fields.writeBytes(new byte[] {0, 0, 0, 0, (byte) bytes, (byte) (type == 'C' ? bytes >> 8 : 0)});
        fields.writeBytes(new byte[14]);
        length += bytes;
    }

    private void record(char mark, byte[]... values) {
        records.write(mark);
        records.writeBytes(Written.join(values));
    }

    private static byte[] text(String text, int bytes) {
        byte[] padded = new byte[bytes];
        Arrays.fill(padded, (byte) ' ');
        byte[] own = text.getBytes(GBK);
        System.arraycopy(own, 0, padded, 0, own.length);
        return padded;
    }

    private static ByteBuffer bytes(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ReadTables read(int version, int codePage, int claimed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) version, 124, 8, 30});
        out.writeBytes(Written.ints(claimed));
        out.writeBytes(Written.shorts(33 + fields.size(), length));
        out.writeBytes(new byte[17]);
        out.writeBytes(new byte[] {(byte) codePage, 0, 0});
        out.writeBytes(fields.toByteArray());
        out.write(0x0D);
        out.writeBytes(records.toByteArray());
        out.write(0x1A);
        ReadTables tables = ReadTables.of(Files.write(folder.resolve("list"), out.toByteArray()));
        assertThat(tables.reading.format()).isEqualTo("dbf");
        return tables;
    }

    @Test
    void everyTypeIsReadAndWhatWasDeletedIsMarked() throws IOException {
        field("XM", 'C', 10);
        field("BORN", 'D', 8);
        field("SUM", 'N', 9);
        field("OK", 'L', 1);
        field("ID", 'I', 4);
        field("PAY", 'Y', 8);
        field("RATE", 'B', 8);
        field("SEEN", 'T', 8);
        record(
                ' ',
                text("李梅", 10),
                text("19800102", 8),
                text("   -12.50", 9),
                text("T", 1),
                Written.ints(-7),
                bytes(8).putLong(123_450_000).array(),
                bytes(8).putDouble(0.25).array(),
                // 2,460,553 is the Julian day of 30 August 2024
                bytes(8).putInt(2_460_553).putInt(36_001_000).array());
        record('*', text("王强", 10), text("", 8), text("", 9), text("?", 1), new byte[28]);
        ReadTables tables = read(0x30, 0x7A, 2);

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.reading.metadata()).containsEntry("modified", "2024-08-30");
        assertThat(tables.heads.get(0).headers())
                .containsExactly("XM", "BORN", "SUM", "OK", "ID", "PAY", "RATE", "SEEN", "deleted");
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("李梅", "1980-01-02", "-12.50", "T", "-7", "12345", "0.25", "2024-08-30 10:00:01", ""),
                        List.of("王强", "", "", "?", "0", "0", "0", "", "*"));
    }

    @Test
    void textsAreReadThoughTheHeaderNamesNoCodePage() throws IOException {
        field("客户姓名", 'C', 300);
        field("MEMO", 'M', 10);
        record(' ', text("欧阳小明，丛台区中华大街，青石公司的客户", 300), text("        12", 10));
        ReadTables tables = read(0x03, 0, 1);

        assertThat(tables.heads.get(0).headers()).containsExactly("客户姓名", "MEMO");
        assertThat(tables.data.get(0)).containsExactly(List.of("欧阳小明，丛台区中华大街，青石公司的客户", "12"));
        assertThat(tables.problems()).containsExactly("table.dbf.memo");
    }

    /** A memo of dBase III ends in a sign, one of dBase IV and FoxPro begins with its length; blocks of 512, 512 and 64 bytes. */
    @Test
    void memosAreReadFromTheFileBeside() throws IOException {
        field("XM", 'C', 10);
        field("MEMO", 'M', 10);
        record(' ', text("李梅", 10), text("         1", 10));
        record(' ', text("王强", 10), text("", 10));
        record(' ', text("赵红", 10), text("         2", 10));
        record(' ', text("孙伟", 10), text("        99", 10));
        String first = "丛台区中华大街，".repeat(20);
        byte[] dbase3 = Written.join(
                Arrays.copyOf(Written.ints(3), 512),
                Arrays.copyOf(Written.join(first.getBytes(GBK), new byte[] {0x1A, 0x1A}), 512),
                Arrays.copyOf("备注".getBytes(GBK), 4),
                new byte[] {0x1A});
        byte[] dbase4 = new byte[1536 + 12];
        ByteBuffer.wrap(dbase4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(20, (short) 512)
                .putInt(512, 0x0008FFFF)
                .putInt(516, 8 + first.getBytes(GBK).length)
                .put(520, first.getBytes(GBK))
                .putInt(1024, 0x0008FFFF)
                .putInt(1028, 12)
                .put(1032, "备注".getBytes(GBK));
        Path file = folder.resolve("list.DBT");
        for (byte[] memos : List.of(dbase3, dbase4)) {
            Files.write(file, memos);
            ReadTables tables = read(0x83, 0x7A, 4);
            assertThat(tables.data.get(0))
                    .containsExactly(List.of("李梅", first), List.of("王强", ""), List.of("赵红", "备注"), List.of("孙伟", "99"));
            assertThat(tables.reading.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.what().key()).isEqualTo("table.dbf.memos");
                assertThat(problem.what().arguments()).containsExactly(1L);
            });
        }
    }

    @Test
    void memosOfFoxProHaveNumbersOfFourBytes() throws IOException {
        field("XM", 'C', 10);
        field("MEMO", 'M', 4);
        record(' ', text("李梅", 10), Written.ints(8));
        record(' ', text("王强", 10), Written.ints(0));
        ByteBuffer memos = ByteBuffer.allocate(600);
        memos.putShort(6, (short) 64).putInt(512, 1).putInt(516, 4).put(520, "备注".getBytes(GBK));
        Files.write(folder.resolve("list.fpt"), memos.array());
        ReadTables tables = read(0x30, 0x7A, 2);
        assertThat(tables.problems()).isEmpty();
        assertThat(tables.data.get(0)).containsExactly(List.of("李梅", "备注"), List.of("王强", ""));
    }

    @Test
    void recordsThatAreMissingAreSaid() throws IOException {
        field("PHONE", 'C', 11);
        record(' ', text("13900001357", 11));
        assertThat(read(0x03, 0x4D, 5).problems()).containsExactly("table.broken");
    }

    @Test
    void aTextThatBeginsWithSuchAByteIsNone() throws IOException {
        Path file = Files.write(
                folder.resolve("list"),
                "0|\t\tname,phone\n李梅,13900001357\n".repeat(9).getBytes(StandardCharsets.UTF_8));
        assertThat(ReadTables.of(file).reading.format()).isEqualTo("csv");
    }
}
