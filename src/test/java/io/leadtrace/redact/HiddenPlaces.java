package io.leadtrace.redact;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Invented people, one for each place of a file where somebody can hide, and the search for them in all its parts. */
final class HiddenPlaces {
    private static final List<Charset> WRITTEN = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("GB18030"),
            Charset.forName("Big5"));
    private static final String SURNAMES = "钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
    private static final String FIRST = "鲲砚珀沅翎沐垣屹宸棠";
    private static final String SECOND = "禾川岳澍珂昀苒";

    private final Map<String, Somebody> people = new LinkedHashMap<>();

    /**
     * Somebody who stands in one place only.
     *
     * @param phone a mobile number
     * @param name a Chinese name of three characters
     * @param id a valid mainland identity number
     */
    record Somebody(String phone, String name, String id) {
        @Override
        public String toString() {
            return name + " " + phone + " " + id;
        }
    }

    /** Whoever stands in a place; the same each time it is asked for. */
    Somebody in(String place) {
        return people.computeIfAbsent(place, first -> somebody(people.size() + 1));
    }

    private static Somebody somebody(int number) {
        String name = "" + SURNAMES.charAt(number % SURNAMES.length()) + FIRST.charAt(number % FIRST.length())
                + SECOND.charAt(number % SECOND.length());
        return new Somebody(String.format("139%08d", 47_110_000 + 97 * number), name, id(number));
    }

    private static String id(int number) {
        String front = String.format("1304031986%02d%02d%03d", 1 + number % 12, 1 + number % 28, 100 + number);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (front.charAt(i) - '0');
        }
        return front + "10X98765432".charAt(sum % 11);
    }

    /** The places whose people stand somewhere in a file, in any of its parts, packed or not, in any usual encoding. */
    List<String> foundIn(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        unpack("", Files.readAllBytes(file), parts);
        return people.entrySet().stream()
                .filter(one -> parts.entrySet().stream()
                        .anyMatch(part -> holds(part.getKey(), part.getValue(), one.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean holds(String name, byte[] part, Somebody one) {
        for (String secret : List.of(one.phone(), one.name(), one.id())) {
            if (name.contains(secret)) {
                return true;
            }
            for (Charset charset : WRITTEN) {
                if (contains(part, secret.getBytes(charset))) {
                    return true;
                }
            }
        }
        return contains(part, entities(one.name()).getBytes(StandardCharsets.US_ASCII));
    }

    private static String entities(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append("&#").append(c).append(';'));
        return out.toString();
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        for (int i = 0; i + sought.length <= bytes.length; i++) {
            int same = 0;
            while (same < sought.length && bytes[i + same] == sought[same]) {
                same++;
            }
            if (same == sought.length) {
                return true;
            }
        }
        return false;
    }

    private static void unpack(String name, byte[] bytes, Map<String, byte[]> parts) throws IOException {
        parts.put(name, bytes);
        if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
            try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        unpack(name + "/" + entry.getName(), in.readAllBytes(), parts);
                    }
                }
            }
        } else if (bytes.length > 8 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf) {
            try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
                unpack(name, ole.getRoot(), parts);
            }
        }
    }

    private static void unpack(String name, DirectoryEntry folder, Map<String, byte[]> parts) throws IOException {
        for (Entry entry : folder) {
            String path = name + "/" + entry.getName();
            if (entry instanceof DirectoryEntry inner) {
                unpack(path, inner, parts);
            } else if (entry instanceof DocumentEntry document) {
                try (DocumentInputStream in = new DocumentInputStream(document)) {
                    parts.put(path, in.readAllBytes());
                }
            }
        }
    }

    /** Writes a zip anew with parts added to it, and words put in before others in parts it has. */
    static void addParts(Path file, Map<String, String> added, Map<String, List<String>> putBefore) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                List<String> change = putBefore.get(entry.getName());
                if (change != null) {
                    String text = new String(part, StandardCharsets.UTF_8);
                    int at = text.lastIndexOf(change.get(0));
                    if (at < 0) {
                        throw new IllegalStateException(entry.getName() + " has no " + change.get(0));
                    }
                    part = (text.substring(0, at) + change.get(1) + text.substring(at))
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
            }
            for (Map.Entry<String, String> part : added.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(file, bytes.toByteArray());
    }
}
