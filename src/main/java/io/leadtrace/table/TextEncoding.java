package io.leadtrace.table;

import io.leadtrace.source.Exhibit;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;

/**
 * How the characters of a text file are written.
 *
 * @param name the encoding's name as other programs know it
 * @param charset what decodes it; may be wider than the name says, as GB18030 is for GBK
 * @param mark the length of the byte order mark at the file's start, in bytes
 */
record TextEncoding(String name, Charset charset, int mark) {

    static TextEncoding of(String charset, int mark) {
        return new TextEncoding(charset, Charset.forName(charset), mark);
    }

    /** The encoding of a file, found from all of its bytes. */
    static TextEncoding of(Exhibit exhibit) throws IOException {
        try (InputStream in = Files.newInputStream(exhibit.content())) {
            return EncodingFinder.find(in);
        }
    }

    /** The file's text. */
    DecodedText open(Exhibit exhibit) throws IOException {
        return new DecodedText(new BufferedInputStream(Files.newInputStream(exhibit.content()), 1 << 16), this);
    }
}
