package io.leadtrace.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Messages as Outlook saves them ({@code .msg}, [MS-OXMSG]): what is attached, and the message itself as {@code body.txt} and
 * {@code body.html}, also of messages that are attached.
 */
final class OutlookMessage implements ArchiveFormat {
    private static final int[] MAGIC = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final String PROPERTIES = "__properties_version1.0";
    private static final String PROPERTY = "__substg1.0_";
    private static final String ATTACHMENT = "__attach_version1.0_";
    private static final String ATTACHED_MESSAGE = PROPERTY + "3701000D";
    private static final String ATTACHED_FILE = PROPERTY + "37010102";
    private static final int DEEPEST = 8;

    /** Names of files, long ones first; their texts are in UTF-16 or in a code page that is not said here. */
    private static final List<String> NAMES = List.of("3707001F", "3704001F", "3707001E", "3704001E");

    private static final byte[] BEGIN = "__".getBytes(StandardCharsets.UTF_16LE);

    @Override
    public String name() {
        return "msg";
    }

    @Override
    public boolean recognises(byte[] head, Path file) {
        if (!ArchiveFormats.starts(head, MAGIC) || !mayHaveProperties(head, file)) {
            return false;
        }
        try (POIFSFileSystem message = new POIFSFileSystem(file.toFile(), true)) {
            return message.getRoot().hasEntryCaseInsensitive(PROPERTIES);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Whether among the first names in it is one that begins as those of properties do; workbooks are not opened for it. */
    private static boolean mayHaveProperties(byte[] head, Path file) {
        if (head.length < HEAD) {
            return false;
        }
        int sector = 1 << Math.min(12, head[30] & 0xFF);
        long directory =
                (head[48] & 0xFFL) | (head[49] & 0xFFL) << 8 | (head[50] & 0xFFL) << 16 | (head[51] & 0xFFL) << 24;
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(Math.min(in.length(), (directory + 1) * sector));
            byte[] names = new byte[512];
            int length = in.read(names);
            for (int at = 128; at + BEGIN.length <= length; at += 128) {
                if (java.util.Arrays.equals(names, at, at + BEGIN.length, BEGIN, 0, BEGIN.length)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Archive open(Path file, List<String> passwords) throws IOException {
        POIFSFileSystem message = new POIFSFileSystem(file.toFile(), true);
        try {
            List<Part> parts = new ArrayList<>();
            collect(message.getRoot(), parts, 0);
            return new Parts(message, parts.iterator());
        } catch (IOException | RuntimeException e) {
            message.close();
            throw e;
        }
    }

    private record Part(String name, DocumentEntry content, Charset charset) {}

    private static void collect(DirectoryEntry message, List<Part> parts, int depth) throws IOException {
        add("body.txt", message, PROPERTY + "1000001F", StandardCharsets.UTF_16LE, parts);
        add("body.txt", message, PROPERTY + "1000001E", null, parts);
        add("body.html", message, PROPERTY + "10130102", null, parts);
        add("body.html", message, PROPERTY + "1013001F", StandardCharsets.UTF_16LE, parts);
        for (Entry entry : message) {
            if (entry instanceof DirectoryNode attachment && entry.getName().startsWith(ATTACHMENT)) {
                add(filename(attachment), attachment, ATTACHED_FILE, null, parts);
                if (depth < DEEPEST
                        && attachment.hasEntryCaseInsensitive(ATTACHED_MESSAGE)
                        && attachment.getEntryCaseInsensitive(ATTACHED_MESSAGE) instanceof DirectoryEntry attached) {
                    collect(attached, parts, depth + 1);
                }
            }
        }
    }

    private static void add(String name, DirectoryEntry in, String property, Charset charset, List<Part> parts)
            throws IOException {
        if (in.hasEntryCaseInsensitive(property)
                && in.getEntryCaseInsensitive(property) instanceof DocumentEntry content
                && content.getSize() > 0) {
            parts.add(new Part(name, content, charset));
        }
    }

    private static String filename(DirectoryEntry attachment) throws IOException {
        for (String name : NAMES) {
            if (attachment.hasEntryCaseInsensitive(PROPERTY + name)
                    && attachment.getEntryCaseInsensitive(PROPERTY + name) instanceof DocumentEntry text) {
                try (InputStream in = new DocumentInputStream(text)) {
                    byte[] bytes = in.readNBytes(1000);
                    return name.endsWith("F")
                            ? MemberNames.clean(new String(bytes, StandardCharsets.UTF_16LE))
                            : MemberNames.decode(bytes);
                }
            }
        }
        return "attachment";
    }

    private static final class Parts implements Archive {
        private final POIFSFileSystem message;
        private final Iterator<Part> parts;
        private Part part;

        Parts(POIFSFileSystem message, Iterator<Part> parts) {
            this.message = message;
            this.parts = parts;
        }

        @Override
        public Member next() {
            part = parts.hasNext() ? parts.next() : null;
            return part == null ? null : new Member(part.name, null);
        }

        @Override
        public InputStream content() throws IOException {
            InputStream in = new DocumentInputStream(part.content);
            if (part.charset == null) {
                return in;
            }
            try (in) {
                // so that the text says how it is written
                byte[] text = ("\uFEFF" + new String(in.readAllBytes(), part.charset)).getBytes(StandardCharsets.UTF_8);
                return new ByteArrayInputStream(text);
            }
        }

        @Override
        public void close() throws IOException {
            message.close();
        }
    }
}
