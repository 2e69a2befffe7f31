package io.leadtrace.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** XML from its first bracket on: what stands before the declaration, which would break a parser, is left out. */
final class XmlStart extends FilterReader {
    private boolean begun;

    XmlStart(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (begun || length == 0) {
            return super.read(into, offset, length);
        }
        int first;
        do {
            first = in.read();
        } while (first >= 0 && first != '<');
        begun = true;
        if (first < 0) {
            return -1;
        }
        into[offset] = '<';
        return 1;
    }
}
