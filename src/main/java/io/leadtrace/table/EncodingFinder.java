package io.leadtrace.table;

import java.io.IOException;
import java.io.InputStream;

/** Finds how a text is encoded: by its mark, by NULs, as valid UTF-8, or by what it says in each legacy encoding. */
final class EncodingFinder {
    private EncodingFinder() {}

    /** Reads a stream as far as it has to. */
    static TextEncoding find(InputStream in) throws IOException {
        return find(new ByteSurvey(in));
    }

    /** Whether a file has so much that is UTF-8 and so much that is not that some lines may be the one and some the other. */
    static boolean mayBeMixed(ByteSurvey survey) {
        return survey.malformed() > 0 && survey.sequences() > 0 && !survey.headHolds(0);
    }

    static TextEncoding find(ByteSurvey survey) {
        byte[] head = survey.head();
        TextEncoding marked = byMark(head);
        if (marked != null) {
            return marked;
        }
        if (survey.headHolds(0)) {
            TextEncoding wide = WideEncodings.find(head);
            if (wide != null) {
                return wide;
            }
        }
        if (survey.ascii()) {
            return survey.headHolds(0x1B) ? LegacyEncodings.escaped(head) : TextEncoding.of("UTF-8", 0);
        }
        // A file of UTF-8 with a wrong byte here and there has many more right sequences than wrong ones.
        if (survey.malformed() * 20 <= survey.sequences()) {
            return TextEncoding.of("UTF-8", 0);
        }
        return LegacyEncodings.find(head, survey.sample());
    }

    /** The encoding a byte order mark tells; null without one. */
    static TextEncoding byMark(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return TextEncoding.of("UTF-8", 3);
        } else if (starts(head, 0xFF, 0xFE, 0, 0)) {
            return TextEncoding.of("UTF-32LE", 4);
        } else if (starts(head, 0, 0, 0xFE, 0xFF)) {
            return TextEncoding.of("UTF-32BE", 4);
        } else if (starts(head, 0xFF, 0xFE)) {
            return TextEncoding.of("UTF-16LE", 2);
        } else if (starts(head, 0xFE, 0xFF)) {
            return TextEncoding.of("UTF-16BE", 2);
        } else if (starts(head, 0x84, 0x31, 0x95, 0x33)) {
            return TextEncoding.of("GB18030", 4);
        }
        return null;
    }

    private static boolean starts(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
