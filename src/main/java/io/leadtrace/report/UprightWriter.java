package io.leadtrace.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Writes JSON that means the same, with what turns the direction of writing on a screen written as numbers. */
final class UprightWriter extends FilterWriter {
    UprightWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (turns((char) c)) {
            out.write(String.format(Locale.ROOT, "\\u%04x", c & 0xffff));
        } else {
            out.write(c);
        }
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        int written = from;
        for (int i = from; i < from + length; i++) {
            if (turns(chars[i])) {
                out.write(chars, written, i - written);
                write(chars[i]);
                written = i + 1;
            }
        }
        out.write(chars, written, from + length - written);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static boolean turns(char c) {
        return c >= 128 && Character.getType(c) == Character.FORMAT;
    }
}
