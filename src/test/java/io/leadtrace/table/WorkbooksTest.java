package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {
    private static final double PHONE = 13_900_001_357d;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void cellsAreReadAsTheyAreStored(String format) throws IOException {
        ReadTables tables = ReadTables.of(write(format, "list." + format));

        assertThat(tables.problems()).isEmpty();
        assertThat(tables.reading.format()).isEqualTo(format);
        assertThat(tables.heads.get(0).headers()).containsExactly("姓名", "电话", "日期", "金额");
        assertThat(tables.heads.get(0).headerRow()).isEqualTo(2);
        assertThat(tables.data.get(0))
                .containsExactly(
                        List.of("李梅", "13900001357", "2024-03-09", "0.1"), List.of("王强", "139 0000 2468", "", "TRUE"));
        assertThat(tables.roles.get(0)).containsExactly(RowRole.TITLE, RowRole.HEADER, RowRole.DATA, RowRole.DATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hiddenSheetsAndColumnsAreReadAndSaidToBeHidden(String format) throws IOException {
        ReadTables tables = ReadTables.of(write(format, "list." + format));

        assertThat(tables.heads).hasSize(2);
        assertThat(tables.heads.get(0).hidden()).isFalse();
        assertThat(tables.heads.get(0).hiddenColumns()).containsExactly(3);
        assertThat(tables.heads.get(1).hidden()).isTrue();
        assertThat(tables.heads.get(1).name()).isEqualTo("旧");
        assertThat(tables.data.get(1)).containsExactly(List.of("赵红", "13900003579"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void theExtensionDoesNotMatter(String format) throws IOException {
        assertThat(ReadTables.of(write(format, "list.csv")).reading.format()).isEqualTo(format);
    }

    @Test
    void aWorkbookUnderAPasswordOpensWithItAndIsCalledEncryptedWithoutIt() throws Exception {
        Path plain = write("xlsx", "plain.xlsx");
        Path locked = folder.resolve("locked.xlsx");
        encrypt(plain, locked, "open sesame");

        assertThat(ReadTables.of(locked, "wrong").problems()).containsExactly("table.encrypted");
        ReadTables opened = ReadTables.of(locked, "wrong", "open sesame");
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.data).isEqualTo(ReadTables.of(plain).data);
    }

    @Test
    void excelsOwnDefaultPasswordNeedNotBeGiven() throws Exception {
        Path locked = folder.resolve("default.xlsx");
        encrypt(write("xlsx", "plain.xlsx"), locked, "VelvetSweatshop");

        assertThat(ReadTables.of(locked).problems()).isEmpty();
    }

    @Test
    void anOldWorkbookUnderAPasswordOpensWithIt() throws IOException {
        Path locked = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("open sesame");
        try {
            write("xls", "locked.xls");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(ReadTables.of(locked).problems()).containsExactly("table.encrypted");
        assertThat(ReadTables.of(locked, "open sesame").data).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aWorkbookCutOffIsReadWholeOrSaidToBeDamaged(String format) throws IOException {
        Path file = write(format, "whole." + format);
        byte[] whole = Files.readAllBytes(file);
        List<List<List<String>>> data = ReadTables.of(file).data;
        for (int part = 1; part < 12; part++) {
            Path cut = folder.resolve("cut" + part + "." + format);
            Files.write(cut, Arrays.copyOf(whole, whole.length * part / 12));

            ReadTables tables = ReadTables.of(cut);

            assertThat(!tables.problems().isEmpty() || tables.data.equals(data))
                    .as("%s twelfths", part)
                    .isTrue();
        }
    }

    /** The directory of a package stands behind everything else, and its largest part in the middle. */
    @Test
    void aPackageWithoutItsDirectoryIsReadAsFarAsItGoes() throws IOException {
        byte[] whole = Files.readAllBytes(write("xlsx", "whole.xlsx"));
        List<List<List<String>>> data = ReadTables.of(folder.resolve("whole.xlsx")).data;
        String bytes = new String(whole, StandardCharsets.ISO_8859_1);
        int directory = bytes.indexOf("PK\1\2");
        for (int left : new int[] {whole.length - 4, directory + 30, directory}) {
            ReadTables tables = ReadTables.of(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, left)));
            assertThat(tables.problems()).as("%s bytes", left).contains("table.broken");
            assertThat(tables.data).as("%s bytes", left).isEqualTo(data);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aWorkbookWithAFlippedByteNeverThrows(String format) throws IOException {
        byte[] whole = Files.readAllBytes(write(format, "whole." + format));
        for (int at = 0; at < whole.length; at += 97) {
            byte[] bent = whole.clone();
            bent[at] ^= 0x55;
            Path file = folder.resolve("bent." + format);
            Files.write(file, bent);

            assertThat(ReadTables.of(file).reading).isNotNull();
        }
    }

    private static void encrypt(Path plain, Path locked, String password)
            throws IOException, GeneralSecurityException, InvalidFormatException {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        info.getEncryptor().confirmPassword(password);
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            try (OPCPackage from = OPCPackage.open(plain.toFile());
                    OutputStream to = info.getEncryptor().getDataStream(file)) {
                from.save(to);
                from.revert();
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                file.writeFilesystem(out);
            }
        }
    }

    private Path write(String format, String name) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook workbook = format.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("客户");
            sheet.createRow(0).createCell(0).setCellValue("三月客户名单");
            texts(sheet.createRow(1), "姓名", "电话", "日期", "金额");
            Row first = sheet.createRow(2);
            first.createCell(0).setCellValue("李梅");
            first.createCell(1).setCellValue(PHONE);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("m\"月\"d\"日\""));
            first.createCell(2).setCellValue(LocalDateTime.of(2024, 3, 9, 0, 0));
            first.getCell(2).setCellStyle(day);
            first.createCell(3).setCellValue(0.1);
            Row second = sheet.createRow(3);
            texts(second, "王强", "139 0000 2468");
            second.createCell(3).setCellValue(true);
            sheet.setColumnHidden(3, true);
            Sheet old = workbook.createSheet("旧");
            texts(old.createRow(0), "姓名", "手机");
            texts(old.createRow(1), "赵红", "13900003579");
            workbook.setSheetHidden(1, true);
            workbook.write(out);
        }
        return file;
    }

    private static void texts(Row row, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }
}
