package io.leadtrace.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that Excel opens although they are not written as its documentation asks. */
class WorkbooksOfOddMakersTest {
    private static final int DELTA = 0x10;

    @TempDir
    Path folder;

    @Test
    void partsNamedWithBackslashesInLowerCaseAreFound() throws IOException {
        Path plain = folder.resolve("plain.xlsx");
        try (Workbook workbook = filled(new XSSFWorkbook());
                OutputStream out = Files.newOutputStream(plain)) {
            workbook.write(out);
        }
        Path odd = folder.resolve("odd.xlsx");
        try (ZipFile from = new ZipFile(plain.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(odd))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName().replace('/', '\\').toLowerCase(Locale.ROOT)));
                try (InputStream in = from.getInputStream(entry)) {
                    in.transferTo(to);
                }
            }
        }

        assertReadsAsFilled(odd, "xlsx");
    }

    @Test
    void aFaultInARecordThatTellsNoCellCostsNoRow() throws IOException {
        Path file = folder.resolve("fault.xls");
        byte[] stream = stream();
        int at = place(stream, DELTA);
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.write(stream, 0, at);
        longer.write(new byte[] {DELTA, 0, 16, 0});
        longer.write(stream, at + 4, 8);
        longer.write(new byte[8]);
        longer.write(stream, at + 12, stream.length - at - 12);
        write(file, "Workbook", longer.toByteArray());

        assertReadsAsFilled(file, "xls");
    }

    @Test
    void aWorkbookOfExcel97InAStreamOfTheOldNameIsRead() throws IOException {
        Path file = folder.resolve("old-name.xls");
        write(file, "BOOK", stream());

        assertReadsAsFilled(file, "xls");
    }

    @Test
    void cellsWrittenColumnByColumnAreRowsAllTheSame() throws IOException {
        Path file = folder.resolve("columns.xls");
        byte[] stream = stream();
        List<byte[]> cells = new ArrayList<>();
        ByteArrayOutputStream byColumn = new ByteArrayOutputStream();
        for (int at = 0; at < stream.length; ) {
            int type = stream[at] & 0xff | (stream[at + 1] & 0xff) << 8;
            int length = 4 + (stream[at + 2] & 0xff | (stream[at + 3] & 0xff) << 8);
            byte[] record = Arrays.copyOfRange(stream, at, at + length);
            if (type == 0xFD || type == 0x203) {
                cells.add(record);
            } else {
                cells.sort(Comparator.comparingInt(cell -> cell[6]));
                cells.forEach(byColumn::writeBytes);
                cells.clear();
                byColumn.writeBytes(record);
            }
            at += length;
        }
        write(file, "Workbook", byColumn.toByteArray());

        assertReadsAsFilled(file, "xls");
        assertThat(Grids.of(file).numbers()).containsExactly(1L, 2L);
    }

    /** The cipher counts every byte of the stream, so one that is left out garbles all that follows. */
    @Test
    void anEncryptedStreamIsPassedOnWhole() throws IOException {
        byte[] stream = {
            0x09,
            0x08,
            4,
            0,
            0,
            6,
            5,
            0, // the workbook begins
            (byte) 0x86,
            0,
            0,
            0, // it is protected against writing
            0x2F,
            0,
            2,
            0,
            0,
            0, // the rest is encrypted
            0x10,
            0,
            3,
            0,
            1,
            2,
            3, // a record that tells no cell
            0x03,
            0x02,
            1,
            0,
            7 // a cell that is too short
        };

        try (InputStream in = new XlsStream(new java.io.ByteArrayInputStream(stream))) {
            assertThat(in.readAllBytes()).isEqualTo(stream);
        }
    }

    private static void assertReadsAsFilled(Path file, String format) {
        Grids grids = Grids.of(file);
        assertThat(grids.reading().problems()).isEmpty();
        assertThat(grids.reading().format()).isEqualTo(format);
        assertThat(grids.rows()).containsExactly(List.of("姓名", "电话"), List.of("李梅", "13900001357"));
    }

    private static Workbook filled(Workbook workbook) {
        Sheet sheet = workbook.createSheet("名单");
        Row header = sheet.createRow(0);
        header.createCell(0).setCellValue("姓名");
        header.createCell(1).setCellValue("电话");
        Row row = sheet.createRow(1);
        row.createCell(0).setCellValue("李梅");
        row.createCell(1).setCellValue(13_900_001_357d);
        return workbook;
    }

    private static byte[] stream() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = filled(new HSSFWorkbook())) {
            workbook.write(bytes);
        }
        try (POIFSFileSystem file = new POIFSFileSystem(new java.io.ByteArrayInputStream(bytes.toByteArray()));
                InputStream in = file.getRoot().createDocumentInputStream("Workbook")) {
            return in.readAllBytes();
        }
    }

    private static void write(Path path, String name, byte[] stream) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(path)) {
            file.createDocument(new java.io.ByteArrayInputStream(stream), name);
            file.writeFilesystem(out);
        }
    }

    /** Where a record of the type begins. */
    private static int place(byte[] stream, int type) {
        for (int at = 0; at + 4 <= stream.length; ) {
            if ((stream[at] & 0xff | (stream[at + 1] & 0xff) << 8) == type) {
                return at;
            }
            at += 4 + (stream[at + 2] & 0xff | (stream[at + 3] & 0xff) << 8);
        }
        throw new AssertionError("no record " + type + " in " + Arrays.hashCode(stream));
    }
}
