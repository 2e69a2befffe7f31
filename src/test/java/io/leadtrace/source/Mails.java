package io.leadtrace.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Made-up messages of mail that carry a list. */
final class Mails {
    private Mails() {}

    /** One of which the list is all there is. */
    static String message(byte[] list) {
        return """
                Received: from mail.example.com
                Date: Fri, 1 Mar 2024 10:00:00 +0800 (CST)
                From: a@mail.example.com
                Subject: list
                MIME-Version: 1.0
                Content-Type: application/octet-stream; name="list.csv"
                Content-Transfer-Encoding: base64

                """ + Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(list) + "\n";
    }

    /** One as Outlook saves it, with the list attached, and attached once more to a message that is attached. */
    static byte[] outlook(byte[] list) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            DirectoryEntry root = file.getRoot();
            put(root, "__properties_version1.0", new byte[32]);
            DirectoryEntry attached = root.createDirectory("__attach_version1.0_#00000000");
            put(attached, "__substg1.0_37010102", list);
            put(attached, "__substg1.0_3707001F", "客户.csv".getBytes(StandardCharsets.UTF_16LE));
            DirectoryEntry inner =
                    root.createDirectory("__attach_version1.0_#00000001").createDirectory("__substg1.0_3701000D");
            DirectoryEntry deeper = inner.createDirectory("__attach_version1.0_#00000000");
            put(deeper, "__substg1.0_37010102", list);
            put(deeper, "__substg1.0_3704001E", "CUSTOM~1.CSV".getBytes(StandardCharsets.US_ASCII));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static void put(DirectoryEntry directory, String name, byte[] content) throws IOException {
        directory.createDocument(name, new ByteArrayInputStream(content));
    }
}
