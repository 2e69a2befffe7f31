package io.leadtrace.casefile;

import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a case of made-up lists of six columns through reading, judging and fingerprinting as they are, and a leak taken
 * from the list in the middle: {@code CaseLoad FOLDER LISTS ROWS [FILES_AT_ONCE]}. The case is {@code FOLDER/case}, the
 * leak of 3,146 rows {@code FOLDER/leak.csv}. Prints how long each batch took: adding must not slow with the case.
 */
public final class CaseLoad {
    static final String HEADER = "姓名,手机号,工作单位,房产证号,住址,备注\n";
    private static final int LEAK = 3_146;
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国文斌宇浩然子轩晨曦梦琪嘉怡";
    private static final String[] ROADS = {"中山路", "人民路", "解放路", "建设路", "和平路", "光明路", "新华街", "学院路"};
    private static final String[] TRADES = {"科技", "商贸", "建筑", "物流", "医药", "餐饮", "教育", "广告"};

    private CaseLoad() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int lists = Integer.parseInt(arguments[1]);
        int rows = Integer.parseInt(arguments[2]);
        int batch = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 20;
        write(folder, lists, rows, batch);
    }

    /** Writes the case and its leak; returns the case. */
    static CaseFolder write(Path folder, int lists, int rows, int batch) throws IOException {
        CaseFolder made = CaseFolder.init(folder.resolve("case"), null);
        int people = Math.max(rows * 2, lists * rows / 3);
        for (int from = 0; from < lists; from += batch) {
            long start = System.nanoTime();
            List<Path> files = new ArrayList<>();
            for (int list = from; list < Math.min(lists, from + batch); list++) {
                Path file = folder.resolve(String.format("list-%04d.csv", list));
                list(file, list, rows, people);
                if (list == lists / 2) {
                    leak(file, folder.resolve("leak.csv"), Math.min(LEAK, rows / 2));
                }
                files.add(file);
            }
            long written = System.nanoTime();
            made.add(files.stream().map(Path::toString).toList(), ReadOptions.DEFAULT, 2, file -> {});
            System.out.printf(
                    "%5d lists, %.2f s to write text, %.2f s to add%n",
                    from + files.size(), (written - start) / 1e9, (System.nanoTime() - written) / 1e9);
            for (Path file : files) {
                Files.delete(file);
            }
        }
        return made;
    }

    private static void list(Path file, int list, int rows, int people) throws IOException {
        Random dice = new Random(list);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            for (int row = 0; row < rows; row++) {
                out.write(person(dice.nextInt(people), list));
            }
        }
    }

    private static void leak(Path from, Path to, int rows) throws IOException {
        List<String> lines = Files.readAllLines(from);
        List<String> leak = new ArrayList<>(List.of(lines.get(0)));
        leak.addAll(lines.subList(lines.size() - rows, lines.size()));
        Files.write(to, leak);
    }

    /** A person's row; each list spells addresses and employers its own way now and then. */
    static String person(int id, int list) {
        Random person = new Random(id * 31L + 7);
        Random spelling = new Random(id * 1_000_003L + list);
        String name = "" + SURNAMES.charAt(person.nextInt(SURNAMES.length()))
                + GIVEN.charAt(person.nextInt(GIVEN.length()))
                + GIVEN.charAt(person.nextInt(GIVEN.length()));
        long phone = 13_000_000_000L + id * 2_503L % 999_999_937L;
        String place = "" + GIVEN.charAt(person.nextInt(GIVEN.length())) + GIVEN.charAt(person.nextInt(GIVEN.length()));
        String employer = place + TRADES[person.nextInt(TRADES.length)] + "有限公司";
        int deed = 10_000_000 + person.nextInt(80_000_000);
        String address = "邯郸市丛台区" + ROADS[person.nextInt(ROADS.length)] + (1 + person.nextInt(900)) + "号"
                + (1 + person.nextInt(30)) + "号楼" + (101 + person.nextInt(2_000)) + "室";
        if (spelling.nextInt(8) == 0) {
            employer = employer.replace("有限公司", "公司");
        }
        if (spelling.nextInt(8) == 0) {
            address = address.replace("邯郸市", "");
        }
        return name + ',' + phone + ',' + employer + ",冀(2018)丛台区不动产权第" + deed + "号," + address + ','
                + (spelling.nextInt(4) == 0 ? "已联系" + spelling.nextInt(50) : "未接") + '\n';
    }
}
