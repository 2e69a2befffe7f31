package io.leadtrace.worlds;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/**
 * How a list is written to a file.
 *
 * @param name the file's name; its ending says the format
 * @param charset of text files
 * @param mark whether text files begin with a byte order mark
 * @param delimiter of text files
 * @param title a line above the header; empty for none
 * @param sheet the sheet's name
 * @param creator the document's property
 * @param application the document's property
 * @param numbers whether cells of eleven digits are stored as numbers
 */
public record ListFile(
        String name,
        Charset charset,
        boolean mark,
        String delimiter,
        String title,
        String sheet,
        String creator,
        String application,
        boolean numbers) {

    static ListFile csv(String name, Charset charset, boolean mark, String delimiter) {
        return new ListFile(name, charset, mark, delimiter, "", "", "", "", false);
    }

    static ListFile workbook(
            String name, String title, String sheet, String creator, String application, boolean numbers) {
        return new ListFile(name, StandardCharsets.UTF_8, false, ",", title, sheet, creator, application, numbers);
    }

    /** Writes the list into the folder. */
    Path write(Sheet list, Path folder) {
        return write(list, List.of(), folder);
    }

    /** Writes the list and a hidden sheet into the folder; text files and empty hidden sheets have none. */
    Path write(Sheet list, List<List<String>> hidden, Path folder) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            if (name.endsWith(".xlsx")) {
                Xlsx xlsx = new Xlsx(creator, application);
                xlsx.sheet(sheet, false, grid(list), numbers);
                if (!hidden.isEmpty()) {
                    xlsx.sheet("Sheet2", true, hidden, numbers);
                }
                Files.write(file, xlsx.bytes());
            } else if (name.endsWith(".xls")) {
                xls(list, file);
            } else {
                Files.write(file, text(list).getBytes(charset));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return file;
    }

    private List<List<String>> grid(Sheet list) {
        List<List<String>> grid = new ArrayList<>();
        if (!title.isEmpty()) {
            grid.add(List.of(title));
        }
        grid.add(list.headers());
        list.lines().forEach(line -> grid.add(line.cells()));
        return grid;
    }

    private String text(Sheet list) {
        return grid(list).stream()
                .map(row -> row.stream().map(this::quoted).collect(Collectors.joining(delimiter)))
                .collect(Collectors.joining("\r\n", mark ? "\ufeff" : "", "\r\n"));
    }

    private String quoted(String cell) {
        boolean special = cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n");
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private void xls(Sheet list, Path file) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            HSSFSheet written = book.createSheet(sheet);
            int r = 0;
            for (List<String> cells : grid(list)) {
                var row = written.createRow(r++);
                for (int c = 0; c < cells.size(); c++) {
                    String cell = cells.get(c);
                    if (numbers && Xlsx.isNumber(cell)) {
                        row.createCell(c).setCellValue(Double.parseDouble(cell));
                    } else if (!cell.isEmpty()) {
                        row.createCell(c).setCellValue(cell);
                    }
                }
            }
            book.createInformationProperties();
            book.getSummaryInformation().setAuthor(creator);
            book.getSummaryInformation().setApplicationName(application);
            book.write(out);
        }
    }
}
