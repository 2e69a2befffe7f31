package io.leadtrace.evidence;

import io.leadtrace.engine.DuckDbSession;
import io.leadtrace.engine.SqlSession;
import io.leadtrace.fingerprint.ContactList;
import io.leadtrace.fingerprint.Corpus;
import io.leadtrace.fingerprint.FingerprintKey;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks of the same made-up people, a leak and lists, which differ in their document properties. */
final class FilesWithProperties {
    private static final int PEOPLE = 12;

    private final Path folder;

    FilesWithProperties(Path folder) {
        this.folder = folder;
    }

    void leak(Consumer<POIXMLProperties> properties) throws IOException {
        write(folder.resolve("leak.xlsx"), properties);
    }

    void list(String name, Consumer<POIXMLProperties> properties) throws IOException {
        write(Files.createDirectories(folder.resolve("lists")).resolve(name), properties);
    }

    static Consumer<POIXMLProperties> by(String creator) {
        return properties -> properties.getCoreProperties().setCreator(creator);
    }

    static Consumer<POIXMLProperties> made(String created, String modified) {
        return properties -> {
            properties.getCoreProperties().setCreated(Optional.of(Date.from(Instant.parse(created))));
            properties.getCoreProperties().setModified(Optional.of(Date.from(Instant.parse(modified))));
        };
    }

    private static void write(Path file, Consumer<POIXMLProperties> properties) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet();
            row(sheet, "姓名", "手机号");
            for (int i = 0; i < PEOPLE; i++) {
                row(sheet, "王" + (char) ('一' + i * 7), "1390000" + (2000 + i * 37));
            }
            properties.accept(book.getProperties());
            book.write(out);
        }
    }

    private static void row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    /** The evidence of a kind on a list. */
    List<Evidence> weigh(EvidenceType type, String list) {
        try (SqlSession session = DuckDbSession.inMemory()) {
            Corpus corpus = new Corpus(session, FingerprintKey.random());
            List<Integer> leak = ids(corpus, "leak.xlsx");
            Inquiry inquiry = Inquiry.open(corpus, leak, ids(corpus, "lists"));
            return inquiry.candidates().stream()
                    .filter(candidate -> candidate.path().endsWith("/" + list))
                    .map(type::weigh)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<Integer> ids(Corpus corpus, String path) {
        return corpus.add(List.of(folder.resolve(path).toString()), ReadOptions.DEFAULT).stream()
                .map(ContactList::id)
                .toList();
    }
}
