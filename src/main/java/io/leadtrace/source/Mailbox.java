package io.leadtrace.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Boxes of many messages of mail in one file (RFC 4155), which begin with a line of their own each. */
final class Mailbox implements ArchiveFormat {
    /** The line before each message. */
    private static final Pattern BEGIN =
            Pattern.compile("From \\S.* [0-9]{4}(?: [+-][0-9]{4})?\\s*|From \\S+ \\S.*[0-9]{2}:[0-9]{2}.*");

    private static final int LONGEST = 1000;

    @Override
    public String name() {
        return "mbox";
    }

    @Override
    public boolean recognises(byte[] head, Path file) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        int end = start.indexOf('\n');
        return end > 0
                && BEGIN.matcher(start.substring(0, end)).matches()
                && MailMessage.begins(start.substring(end + 1));
    }

    @Override
    public Archive open(Path file, List<String> passwords) throws IOException {
        return new Messages(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /** The messages, line by line; of a line that is longer than any that separates them the rest comes as further lines. */
    private static final class Messages implements Archive {
        private final InputStream in;
        private byte[] line;
        private int count;

        Messages(InputStream in) throws IOException {
            this.in = in;
            line = line();
        }

        @Override
        public Member next() throws IOException {
            while (line.length > 0 && !isBegin()) {
                line = line();
            }
            if (line.length == 0) {
                return null;
            }
            line = line();
            return new Member("message " + ++count + ".eml", null);
        }

        private boolean isBegin() {
            return line[0] == 'F'
                    && BEGIN.matcher(new String(line, StandardCharsets.ISO_8859_1))
                            .matches();
        }

        private byte[] line() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                bytes.write(b);
                if (b == '\n' || bytes.size() > LONGEST) {
                    break;
                }
            }
            return bytes.toByteArray();
        }

        @Override
        public InputStream content() {
            return new InputStream() {
                private int at;

                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    if (at == line.length && at > 0) {
                        line = line();
                        at = 0;
                    }
                    if (line.length == 0 || at == 0 && isBegin()) {
                        return -1;
                    }
                    int n = Math.min(length, line.length - at);
                    System.arraycopy(line, at, into, from, n);
                    at += n;
                    return n;
                }
            };
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
