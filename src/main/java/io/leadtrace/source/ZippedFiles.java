package io.leadtrace.source;

import io.leadtrace.language.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.List;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;
import org.apache.commons.compress.archivers.zip.X000A_NTFS;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The members of a zip as its directory lists them, decrypted where a password fits. */
final class ZippedFiles implements Archive {
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final Path file;
    private final List<String> passwords;
    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> entries;
    private ZipArchiveEntry entry;
    private int index = -1;

    ZippedFiles(Path file, List<String> passwords) throws IOException {
        this.file = file;
        this.passwords = passwords;
        zip = open(file);
        entries = zip.getEntries();
    }

    static ZipFile open(Path file) throws IOException {
        return ZipFile.builder()
                .setPath(file)
                .setCharset(StandardCharsets.ISO_8859_1)
                .setUseUnicodeExtraFields(true)
                .get();
    }

    /** What there is of a zip's directory. */
    enum Directory {
        LISTABLE,
        /** More members than are held in memory at once. */
        HUGE,
        MISSING
    }

    static Directory directory(Path file) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), END_RECORD + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            in.seek(in.length() - length);
            in.readFully(tail);
            for (int i = length - END_RECORD; i >= 0; i--) {
                if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
                    int members = (tail[i + 10] & 0xFF) | (tail[i + 11] & 0xFF) << 8;
                    return members < 0xFFFF ? Directory.LISTABLE : Directory.HUGE;
                }
            }
            return Directory.MISSING;
        } catch (IOException e) {
            return Directory.MISSING;
        }
    }

    @Override
    public Member next() {
        do {
            if (!entries.hasMoreElements()) {
                return null;
            }
            entry = entries.nextElement();
            index++;
        } while (entry.isDirectory() || entry.isUnixSymlink());
        return new Member(name(entry), time(entry));
    }

    @Override
    public InputStream content() throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return decrypted();
        }
        if (!zip.canReadEntryData(entry)) {
            throw new ArchiveException(Message.of("source.archive.method", "zip"));
        }
        return zip.getInputStream(entry);
    }

    private InputStream decrypted() throws IOException {
        boolean wrong = false;
        for (String password : passwords) {
            net.lingala.zip4j.ZipFile encrypted = new net.lingala.zip4j.ZipFile(file.toFile(), password.toCharArray());
            try {
                encrypted.setCharset(StandardCharsets.ISO_8859_1);
                List<FileHeader> headers = encrypted.getFileHeaders();
                // The old cipher accepts one wrong password in 256; the checksum at the end tells.
                try (InputStream whole = encrypted.getInputStream(headers.get(index))) {
                    whole.transferTo(java.io.OutputStream.nullOutputStream());
                }
                return encrypted.getInputStream(headers.get(index));
            } catch (ZipException e) {
                if (e.getType() != ZipException.Type.WRONG_PASSWORD
                        && e.getType() != ZipException.Type.CHECKSUM_MISMATCH) {
                    encrypted.close();
                    throw e;
                }
                wrong = true;
            } catch (IOException e) {
                wrong = true;
            }
            encrypted.close();
        }
        throw new ArchiveException(Message.of(wrong ? "source.archive.password" : "source.archive.encrypted", "zip"));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A member's name; its bytes are decoded here unless the zip says they are UTF-8. */
    static String name(ZipArchiveEntry entry) {
        boolean told = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        return told || entry.getRawName() == null
                ? MemberNames.clean(entry.getName())
                : MemberNames.decode(entry.getRawName());
    }

    /** A member's time. Without its newer fields a zip keeps a local time of no known zone; it is given as UTC. */
    static Instant time(ZipArchiveEntry entry) {
        if (entry.getLastModifiedTime() == null) {
            return null;
        }
        Instant time = entry.getLastModifiedTime().toInstant();
        boolean zoned = entry.getExtraField(X5455_ExtendedTimestamp.HEADER_ID) != null
                || entry.getExtraField(X000A_NTFS.HEADER_ID) != null;
        return zoned
                ? time
                : LocalDateTime.ofInstant(time, ZoneId.systemDefault()).toInstant(ZoneOffset.UTC);
    }
}
