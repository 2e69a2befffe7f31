package io.leadtrace.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;

/**
 * Messages of electronic mail (RFC 5322), as {@code .eml}: what is attached, and the message itself as {@code body.txt} and
 * {@code body.html}, also of messages that are attached.
 */
final class MailMessage implements ArchiveFormat {
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:.*");

    /** Fields a message has, of which two have to be among its first. */
    private static final Pattern KNOWN = Pattern.compile(
            "(?i)(?:Return-Path|Received|Delivered-To|From|To|Cc|Subject|Date"
                    + "|Message-ID|MIME-Version|Content-Type|Reply-To|Sender|DKIM-Signature|Authentication-Results"
                    + "|X-(?:Originating-IP|Mailer|Received|Priority|MS-[a-z-]*|QQ-[a-z-]*)|ARC-[a-z-]*|Received-SPF):.*");

    private static final int LONGEST_FIELD = 1 << 20;

    @Override
    public String name() {
        return "eml";
    }

    @Override
    public boolean recognises(byte[] head, Path file) {
        return begins(new String(head, StandardCharsets.ISO_8859_1));
    }

    /** Whether a text begins as a message does: with fields, one of those that only messages begin with first. */
    static boolean begins(String start) {
        String[] lines = start.split("\r\n|\r|\n", -1);
        int known = 0;
        for (int i = 0; i < lines.length - 1 && !lines[i].isEmpty(); i++) {
            boolean continued = i > 0 && (lines[i].startsWith(" ") || lines[i].startsWith("\t"));
            if (!continued && !FIELD.matcher(lines[i]).matches()) {
                return false;
            }
            known += !continued && KNOWN.matcher(lines[i]).matches() ? 1 : 0;
            if (i == 0 && known == 0) {
                return false;
            }
        }
        // one long field may fill the beginning
        return known > 1 || known == 1 && start.length() >= HEAD && lines.length > 1 && lines[1].startsWith(" ");
    }

    @Override
    public Archive open(Path file, List<String> passwords) throws IOException {
        return new Parts(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /** The parts of a message that are no groups of others. */
    private static final class Parts implements Archive {
        private final InputStream in;
        private final MimeTokenStream parts = new MimeTokenStream(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_FIELD)
                .setMaxHeaderCount(100_000)
                .setMaxContentLen(-1)
                .build());
        private boolean first = true;
        private Instant sent;

        Parts(InputStream in) {
            this.in = in;
            parts.parse(in);
        }

        @Override
        public Member next() throws IOException {
            try {
                String filename = "";
                EntityState state = first ? parts.getState() : parts.next();
                first = false;
                for (; state != EntityState.T_END_OF_STREAM; state = parts.next()) {
                    if (state == EntityState.T_START_HEADER) {
                        filename = "";
                    } else if (state == EntityState.T_FIELD) {
                        String named = filename(parts.getField());
                        filename = named.isEmpty() ? filename : named;
                    } else if (state == EntityState.T_BODY) {
                        return new Member(filename.isEmpty() ? body() : filename, sent);
                    }
                }
                return null;
            } catch (MimeException e) {
                throw new IOException(e);
            }
        }

        private String body() {
            String type = parts.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
            return type.equals("text/html") ? "body.html" : type.startsWith("text/") ? "body.txt" : "part";
        }

        /** The file a field names, decoded; empty without one. The first date is the message's own. */
        private String filename(Field field) {
            String name = field.getName().toLowerCase(Locale.ROOT);
            if (name.equals("date") && sent == null) {
                sent = date(field.getBody());
            }
            return name.equals("content-disposition")
                    ? parameter(field, "filename")
                    : name.equals("content-type") ? parameter(field, "name") : "";
        }

        private static String parameter(Field field, String name) {
            // byte by byte, as some programs write names in their own encoding and do not say which
            String body = field.getRaw() == null
                    ? field.getBody()
                    : new String(field.getRaw().toByteArray(), StandardCharsets.ISO_8859_1)
                            .replaceAll("[\r\n]", "")
                            .substring(field.getName().length())
                            .replaceFirst("^\\s*:", "");
            MimeParameterMapping parameters = new MimeParameterMapping();
            boolean told = false;
            for (NameValuePair one : RawFieldParser.DEFAULT
                    .parseRawBody(new RawField(field.getName(), body))
                    .getParams()) {
                parameters.addParameter(one.getName(), one.getValue());
                told |= one.getName().toLowerCase(Locale.ROOT).startsWith(name + "*");
            }
            String value = parameters.get(name);
            if (value == null) {
                return "";
            }
            if (value.contains("=?")) {
                return MemberNames.clean(
                        DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT, Charset.forName("GB18030")));
            }
            return told ? MemberNames.clean(value) : MemberNames.decode(value);
        }

        private static Instant date(String text) {
            try {
                String plain = text.replaceAll("\\(.*?\\)", "").strip();
                return ZonedDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
            } catch (DateTimeException e) {
                return null;
            }
        }

        @Override
        public InputStream content() {
            return parts.getDecodedInputStream();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
