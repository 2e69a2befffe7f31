package io.leadtrace.samples;

import io.leadtrace.worlds.Sample;
import java.nio.file.Path;

/** Writes the folder {@code samples} anew. */
public final class WriteSamples {
    private WriteSamples() {}

    /** Writes below the folder named, or below {@code samples}. */
    public static void main(String[] arguments) {
        new Sample().write(Path.of(arguments.length > 0 ? arguments[0] : "samples"));
    }
}
