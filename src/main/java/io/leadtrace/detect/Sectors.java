package io.leadtrace.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** All sectors leadtrace knows the columns of. A new one is one data file and one name here. */
final class Sectors {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Every sector; of two that fit equally well the one named first is named first. */
    static final List<Sector> ALL = Stream.of(
                    "bank",
                    "collections",
                    "mortgage-file",
                    "agency",
                    "registry",
                    "property-management",
                    "developer",
                    "renovation",
                    "ad-platform",
                    "education",
                    "car",
                    "insurer",
                    "e-commerce",
                    "courier",
                    "hospital",
                    "securities",
                    "recruitment",
                    "government",
                    "company-register",
                    "travel",
                    "hotel",
                    "telecom",
                    "membership",
                    "call-centre")
            .map(Sectors::read)
            .toList();

    private Sectors() {}

    private static Sector read(String name) {
        try (InputStream in = Sectors.class.getResourceAsStream("sectors/" + name + ".json")) {
            return JSON.readValue(in, Sector.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
