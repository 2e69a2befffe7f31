package io.leadtrace.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadtrace.worlds.Sample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Pattern PHONE =
            Pattern.compile("(?<!\\d)(?:86-?)?(1[3-9]\\d)[ -]?(\\d{4})[ -]?(\\d{4})(?!\\d)");

    @Test
    void committedSamplesAreWhatTheGeneratorWrites(@TempDir Path fresh) throws IOException {
        new Sample().write(fresh);
        assertThat(contents(SAMPLES)).isEqualTo(contents(fresh));
    }

    @Test
    void lookUpOfPhoneNumbersNamesTheAggregator() throws IOException {
        Set<String> leaked = phones(SAMPLES.resolve("leaked-3146.xlsx"));
        assertThat(leaked).hasSizeBetween(3_000, 3_500);
        Map<Integer, String> hits = new TreeMap<>();
        try (Stream<Path> files = Files.list(SAMPLES.resolve("sources"))) {
            for (Path file : files.toList()) {
                Set<String> found = phones(file);
                found.retainAll(leaked);
                hits.put(found.size(), file.getFileName().toString());
            }
        }
        List<String> ranking = new ArrayList<>(hits.values());
        assertThat(ranking.get(ranking.size() - 1)).as(hits.toString()).isEqualTo("all-in-one.csv");
        assertThat(ranking.get(ranking.size() - 2)).startsWith("lender-");
    }

    @Test
    void samplesStaySmall() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(SamplesTest::size)
                            .sum())
                    .isLessThan(4_000_000);
        }
    }

    private static Set<String> phones(Path file) throws IOException {
        Set<String> phones = new HashSet<>();
        Matcher matcher = PHONE.matcher(String.join(" ", text(file).values()).replaceAll("<[^>]*>", "|"));
        while (matcher.find()) {
            phones.add(matcher.group(1) + matcher.group(2) + matcher.group(3));
        }
        return phones;
    }

    private static Map<String, Map<String, String>> contents(Path folder) throws IOException {
        Map<String, Map<String, String>> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), text(file));
            }
        }
        return contents;
    }

    /** What a file holds, apart from how it is packed. */
    private static Map<String, String> text(Path file) throws IOException {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        if (name.endsWith(".xlsx")) {
            Map<String, String> parts = new TreeMap<>();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return parts;
        }
        if (name.endsWith(".xls")) {
            try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(bytes));
                    ExcelExtractor extractor = new ExcelExtractor(book)) {
                return Map.of("text", extractor.getText());
            }
        }
        Charset charset = name.startsWith("bank")
                ? Charset.forName("GB18030")
                : name.startsWith("shop") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return Map.of("text", new String(bytes, charset));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
