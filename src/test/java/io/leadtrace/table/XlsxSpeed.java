package io.leadtrace.table;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * How fast a workbook is read, beside fastexcel-reader in the same run: {@code XlsxSpeed [ROWS]}. Both give the text of
 * every cell; ours its number format, dates as dates and telephone numbers as whole numbers as well.
 */
final class XlsxSpeed {
    /** Time of this thread alone, so that other work on the machine does not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Rounds before the ones that count, in which the compiler warms. */
    private static final int WARMING = 3;

    private static final int ROUNDS = 9;

    private XlsxSpeed() {}

    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
        Path file = Files.createTempFile("speed", ".xlsx");
        try {
            for (boolean shared : new boolean[] {true, false}) {
                write(file, rows, shared);
                double[] ratios = new double[ROUNDS];
                for (int round = -WARMING; round < ROUNDS; round++) {
                    long start = CLOCK.getCurrentThreadCpuTime();
                    long bare = fastexcel(file);
                    long middle = CLOCK.getCurrentThreadCpuTime();
                    long[] ours = new long[1];
                    Tables.grids(Grids.exhibit(file), ReadOptions.DEFAULT, head -> row -> ours[0] += filled(row));
                    long end = CLOCK.getCurrentThreadCpuTime();
                    if (bare != ours[0]) {
                        throw new IllegalStateException(bare + " cells, and " + ours[0] + " by leadtrace");
                    }
                    if (round >= 0) {
                        ratios[round] = (double) (middle - start) / (end - middle);
                        System.out.printf(
                                "%s strings, %,d rows of 12: fastexcel-reader %,.0f rows a CPU second, leadtrace %,.0f, ratio %.2f%n",
                                shared ? "shared" : "inline",
                                rows,
                                rows / ((middle - start) / 1e9),
                                rows / ((end - middle) / 1e9),
                                ratios[round]);
                    }
                }
                Arrays.sort(ratios);
                System.out.printf(
                        "%s strings: ratio %.2f in the middle of %d rounds, %.2f to %.2f%n",
                        shared ? "shared" : "inline", ratios[ROUNDS / 2], ROUNDS, ratios[0], ratios[ROUNDS - 1]);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static int filled(io.leadtrace.table.Row row) {
        int filled = 0;
        for (int c = 0; c < row.width(); c++) {
            filled += row.reveal(c).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private static long fastexcel(Path file) throws IOException {
        long[] cells = new long[1];
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                for (Cell cell : row) {
                    cells[0] += cell != null && !cell.getText().isEmpty() ? 1 : 0;
                }
            });
        }
        return cells[0];
    }

    private static void write(Path file, int rows, boolean shared) throws IOException {
        Random random = new Random(1);
        String[] names = {"王伟", "李娜", "张敏", "刘洋", "陈静"};
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, shared);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("list");
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
            for (int i = 0; i < rows; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i);
                row.createCell(1).setCellValue(names[random.nextInt(5)]);
                row.createCell(2).setCellValue(13_800_000_000d + random.nextInt(99_999_999));
                row.createCell(3).setCellValue("邯郸市示例" + random.nextInt(999) + "商贸有限公司");
                row.createCell(4).setCellValue("丛台区示例路" + random.nextInt(99) + "号" + random.nextInt(999) + "室");
                row.createCell(5).setCellValue("冀(2020)邯郸市不动产权第" + random.nextInt(9_999_999) + "号");
                row.createCell(6).setCellValue("示例花园");
                row.createCell(7).setCellValue(random.nextInt(20_000) / 100.0);
                row.createCell(8).setCellValue(random.nextInt(3_000_000));
                row.createCell(9).setCellValue(45_000 + random.nextInt(700));
                row.getCell(9).setCellStyle(day);
                row.createCell(10).setCellValue("渠道" + random.nextInt(9));
                row.createCell(11).setCellValue("男");
            }
            workbook.write(out);
        }
    }
}
