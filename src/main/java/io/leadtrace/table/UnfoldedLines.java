package io.leadtrace.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/** The logical lines of an address book: a line that begins with a blank goes on the one before. */
final class UnfoldedLines {
    private final Reader in;
    private final int longest;
    private String ahead;

    UnfoldedLines(Reader in, int longest) throws IOException {
        this.in = in;
        this.longest = longest;
        ahead = line();
    }

    /** The next line, cut where it is longer than anything people write; null after the last. */
    String next() throws IOException {
        if (ahead == null) {
            return null;
        }
        StringBuilder line = new StringBuilder(ahead);
        boolean printable =
                ahead.length() < 1_000_000 && ahead.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
        ahead = line();
        while (ahead != null) {
            if (printable && line.length() > 0 && line.charAt(line.length() - 1) == '=') {
                line.setLength(line.length() - 1);
                add(line, ahead);
            } else if (ahead.startsWith(" ") || ahead.startsWith("\t")) {
                add(line, ahead.substring(1));
            } else {
                break;
            }
            ahead = line();
        }
        return line.toString();
    }

    private void add(StringBuilder line, String more) {
        if (line.length() < longest) {
            line.append(more);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (c != '\r' && line.length() < longest) {
                line.append((char) c);
            }
            c = in.read();
        }
        return line.toString();
    }
}
