package io.leadtrace.table;

import com.opencsv.CSVReader;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * How fast delimited text is read, beside opencsv's bare parser in the same run: {@code TextSpeed [ROWS]}. Reading here
 * includes finding the encoding and the dialect from the whole file. {@code TextSpeed bare FILE} has opencsv alone read a
 * file, once, in a machine that has done nothing before.
 */
final class TextSpeed {
    /** Time of this thread alone, so that other work on the machine does not count. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private TextSpeed() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 2) {
            long began = System.nanoTime();
            long cells = opencsv(Path.of(args[1]));
            System.out.printf("%,d cells, %.2f s by the clock%n", cells, (System.nanoTime() - began) / 1e9);
            return;
        }
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Path file = Files.createTempFile("speed", ".csv");
        try {
            write(file, rows);
            for (int round = 0; round < 3; round++) {
                long start = CLOCK.getCurrentThreadCpuTime();
                long bare = opencsv(file);
                long middle = CLOCK.getCurrentThreadCpuTime();
                long[] ours = new long[1];
                Tables.grids(Grids.exhibit(file), ReadOptions.DEFAULT, head -> row -> ours[0] += row.width());
                long end = CLOCK.getCurrentThreadCpuTime();
                System.out.printf("encoding %.2f s%n", encoding(file) / 1e9);
                System.out.printf(
                        "%,d bytes, %,d rows of 12: opencsv bare %,.0f rows a CPU second, leadtrace %,.0f rows a CPU second (%b)%n",
                        Files.size(file),
                        rows,
                        rows / ((middle - start) / 1e9),
                        rows / ((end - middle) / 1e9),
                        bare == ours[0]);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static long encoding(Path file) throws IOException {
        long start = CLOCK.getCurrentThreadCpuTime();
        TextEncoding.of(Grids.exhibit(file));
        return CLOCK.getCurrentThreadCpuTime() - start;
    }

    private static long opencsv(Path file) throws Exception {
        long cells = 0;
        try (BufferedReader in = Files.newBufferedReader(file);
                CSVReader reader = new CSVReader(in)) {
            for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
                cells += row.length;
            }
        }
        return cells;
    }

    private static void write(Path file, int rows) throws IOException {
        Random random = new Random(1);
        String[] names = {"王伟", "李娜", "张敏", "刘洋", "陈静"};
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("序号,姓名,电话,工作单位,地址,房本信息,楼盘,面积,价格,日期,来源,备注\n");
            for (int i = 1; i <= rows; i++) {
                out.write(i + "," + names[random.nextInt(5)] + ",138" + (10_000_000 + random.nextInt(89_999_999))
                        + ",邯郸市示例" + random.nextInt(999) + "商贸有限公司,\"丛台区示例路" + random.nextInt(99) + "号, "
                        + random.nextInt(30) + "室\",冀(2020)邯郸市不动产权第" + random.nextInt(9_999_999) + "号,示例花园,"
                        + random.nextInt(200) + "." + random.nextInt(99) + "," + random.nextInt(3_000_000) + ",2024-0"
                        + (1 + random.nextInt(9)) + "-11,渠道" + random.nextInt(9) + ",\n");
            }
        }
    }
}
