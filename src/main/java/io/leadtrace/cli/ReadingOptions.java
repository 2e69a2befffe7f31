package io.leadtrace.cli;

import io.leadtrace.pii.Region;
import io.leadtrace.table.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** How files are read. */
final class ReadingOptions {
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    @Option(names = "--region", paramLabel = "CN", defaultValue = "CN")
    private String region;

    @Option(names = "--passwords", paramLabel = "FILE")
    private Path passwords;

    @Option(names = "--threads", paramLabel = "N")
    private Integer threads;

    /** Checks the options and sets the region. */
    ReadOptions read() {
        threads();
        if (!REGIONS.contains(region.toUpperCase(Locale.ROOT))) {
            throw new WrongCall("cli.wrong-region", region);
        }
        Region.use(region);
        return passwords == null ? ReadOptions.DEFAULT : new ReadOptions(lines());
    }

    /** How many files are read at once. */
    int threads() {
        if (threads != null && threads < 1) {
            throw new WrongCall("cli.wrong-threads", threads);
        }
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(passwords, StandardCharsets.UTF_8).stream()
                    .map(line -> line.startsWith("\ufeff") ? line.substring(1) : line)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new WrongCall("cli.no-passwords", passwords.toString());
        }
    }
}
