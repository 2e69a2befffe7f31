package io.leadtrace.table;

import io.leadtrace.source.Exhibit;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * How the characters of a text file are written.
 *
 * @param name the encoding's name as other programs know it
 * @param charset what decodes it; may be wider than the name says, as GB18030 is for GBK
 * @param mark the length of the byte order mark at the file's start, in bytes
 * @param other what decodes the lines that are not UTF-8 in a file where most of the rest is; null where there are none
 */
record TextEncoding(String name, Charset charset, int mark, Charset other) {

    TextEncoding(String name, Charset charset, int mark) {
        this(name, charset, mark, null);
    }

    static TextEncoding of(String charset, int mark) {
        return new TextEncoding(charset, Charset.forName(charset), mark);
    }

    /** The encoding of a file, found from all of its bytes. */
    static TextEncoding of(Exhibit exhibit) throws IOException {
        ByteSurvey survey;
        try (InputStream in = Files.newInputStream(exhibit.content())) {
            survey = new ByteSurvey(in);
        }
        TextEncoding found = EncodingFinder.find(survey);
        if (found.mark() > 0 || !EncodingFinder.mayBeMixed(survey)) {
            return found;
        }
        try (InputStream in = Files.newInputStream(exhibit.content())) {
            LinesInUtf8 lines = new LinesInUtf8(in);
            return lines.areMixed()
                    ? new TextEncoding(
                            "UTF-8",
                            StandardCharsets.UTF_8,
                            0,
                            LegacyEncodings.find(new byte[0], lines.others()).charset())
                    : found;
        }
    }

    /** The file's text. */
    DecodedText open(Exhibit exhibit) throws IOException {
        return new DecodedText(new BufferedInputStream(Files.newInputStream(exhibit.content()), 1 << 16), this);
    }
}
