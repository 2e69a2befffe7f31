package io.leadtrace.worlds.rough;

import io.leadtrace.worlds.Dice;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Saves lists as files, each in another way. */
final class Office {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private Office() {}

    /** Saves a list under a name without its ending; returns the file's name. */
    static String save(Paper paper, Path folder, String name, Dice dice) {
        List<List<String>> grid = new ArrayList<>();
        if (dice.chance(0.15)) {
            grid.add(List.of(dice.any("客户名单", "2023年第三季度", "export")));
        }
        grid.add(paper.headers());
        paper.entries().forEach(one -> grid.add(one.cells()));
        int way = dice.below(10);
        try {
            Files.createDirectories(folder);
            if (way < 3) {
                return workbook(grid, folder, name + ".xlsx", dice);
            }
            if (way == 3) {
                return workbook(grid, folder, name + ".xls", dice);
            }
            Charset charset = way < 7 ? StandardCharsets.UTF_8 : way < 9 ? CHINESE : StandardCharsets.UTF_16LE;
            String delimiter = dice.any(",", ",", ",", "\t", ";", "|");
            String mark = way == 9 || way == 4 ? "\ufeff" : "";
            String file = name + (delimiter.equals(",") ? ".csv" : ".txt");
            String text = grid.stream()
                    .map(row ->
                            row.stream().map(cell -> quoted(cell, delimiter)).collect(Collectors.joining(delimiter)))
                    .collect(Collectors.joining("\n", mark, "\n"));
            Files.write(folder.resolve(file), text.getBytes(charset));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String cell, String delimiter) {
        return cell.contains(delimiter) || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String workbook(List<List<String>> grid, Path folder, String file, Dice dice) throws IOException {
        boolean numbers = dice.chance(0.4);
        try (Workbook book = file.endsWith(".xls") ? new HSSFWorkbook() : new SXSSFWorkbook(200);
                OutputStream out = Files.newOutputStream(folder.resolve(file))) {
            Sheet sheet = book.createSheet(dice.any("Sheet1", "Sheet1", "名单", "data"));
            for (int r = 0; r < grid.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < grid.get(r).size(); c++) {
                    String cell = grid.get(r).get(c);
                    if (numbers && cell.matches("[1-9]\\d{0,11}")) {
                        row.createCell(c).setCellValue(Double.parseDouble(cell));
                    } else if (!cell.isEmpty()) {
                        row.createCell(c).setCellValue(cell);
                    }
                }
            }
            book.write(out);
        }
        return file;
    }
}
