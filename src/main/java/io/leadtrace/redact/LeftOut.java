package io.leadtrace.redact;

import io.leadtrace.language.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** What a workbook holds beside its cells; none of it is in a copy, and the reader is told. */
final class LeftOut {
    /** By the names of a workbook's parts (ECMA-376 part 1, OpenDocument part 3), the words behind {@code redact.part.}. */
    private static final Map<String, Pattern> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("comments", Pattern.compile("(?i)xl/(threadedComments/|comments|persons/).*\\.xml"));
        PARTS.put("pictures", Pattern.compile("(?i)(xl/media/|Pictures/|docProps/thumbnail|Thumbnails/).*"));
        PARTS.put("charts", Pattern.compile("(?i)xl/(charts|chartsheets)/[^/]*\\.xml|Object [^/]*/content\\.xml"));
        PARTS.put("pivots", Pattern.compile("(?i)xl/pivot(Tables|Cache)/[^/]*\\.xml"));
        PARTS.put("macros", Pattern.compile("(?i)xl/(vbaProject\\.bin|macrosheets/.*)|Basic/.*"));
        PARTS.put("links", Pattern.compile("(?i)xl/(externalLinks/[^/]*\\.xml|connections\\.xml|queryTables/.*)"));
        PARTS.put("embedded", Pattern.compile("(?i)xl/(embeddings|ctrlProps|activeX)/.*|customXml/item.*"));
    }

    private LeftOut() {}

    /** What is left out, one message for each sort; empty for a file that is no zip. */
    static List<Message> of(Path file) {
        List<Message> left = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName())
                    .toList();
            PARTS.forEach((sort, pattern) -> {
                if (names.stream().anyMatch(name -> pattern.matcher(name).matches())) {
                    left.add(Message.of("redact.part." + sort));
                }
            });
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
        return left;
    }
}
