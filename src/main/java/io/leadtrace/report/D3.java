package io.leadtrace.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The library that draws the pictures of a page, to be put inside it: D3, with its licence in front. */
final class D3 {
    private static final String PLACE = "/META-INF/resources/webjars/d3/7.9.0/";

    private D3() {}

    /** The library as a script. */
    static String script() throws IOException {
        return "/*\n" + read("LICENSE") + "*/\n" + read("dist/d3.min.js");
    }

    private static String read(String name) throws IOException {
        try (InputStream in = D3.class.getResourceAsStream(PLACE + name)) {
            if (in == null) {
                throw new IOException(PLACE + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
