package io.leadtrace.table;

import static io.leadtrace.table.Written.join;
import static io.leadtrace.table.Written.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A document of OpenOffice under a password. */
final class EncryptedOds {
    private EncryptedOds() {}

    /** The parts packed and encrypted as ODF 1.2 has it, with one round so that many can be read. */
    static byte[] of(byte[] plain) {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(plain))) {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            StringBuilder manifest = new StringBuilder("<m:manifest xmlns:m=\"m\">");
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] part = from.readAllBytes();
                boolean isPlain = !entry.getName().equals("content.xml");
                entries.put(entry.getName(), isPlain ? part : encryptedPart(part, entry.getName(), manifest));
            }
            entries.put("META-INF/manifest.xml", utf8(manifest + "</m:manifest>"));
            return Written.zip(entries);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encryptedPart(byte[] part, String name, StringBuilder manifest)
            throws IOException, GeneralSecurityException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, true))) {
            out.write(part);
        }
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        byte[] checksum = sha256.digest(Arrays.copyOf(packed.toByteArray(), Math.min(1024, packed.size())));
        int padding = 16 - packed.size() % 16;
        packed.write(new byte[padding - 1]);
        packed.write(padding);
        byte[] salt = new byte[16];
        byte[] vector = new byte[16];
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(sha256.digest(utf8(Written.PASSWORD)), "HmacSHA1"));
        byte[] key = Arrays.copyOf(
                join(mac.doFinal(join(salt, new byte[] {0, 0, 0, 1})), mac.doFinal(join(salt, new byte[] {0, 0, 0, 2
                }))),
                32);
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
        Base64.Encoder base64 = Base64.getEncoder();
        manifest.append("<m:file-entry m:full-path=\"" + name + "\"><m:encryption-data m:checksum-type=\"x#sha256-1k\""
                + " m:checksum=\"" + base64.encodeToString(checksum)
                + "\"><m:algorithm m:algorithm-name=\"x#aes256-cbc\""
                + " m:initialisation-vector=\"" + base64.encodeToString(vector) + "\"/><m:key-derivation"
                + " m:key-derivation-name=\"PBKDF2\" m:key-size=\"32\" m:iteration-count=\"1\" m:salt=\""
                + base64.encodeToString(salt) + "\"/><m:start-key-generation m:start-key-generation-name=\"x#sha256\""
                + "/></m:encryption-data></m:file-entry>");
        return cipher.doFinal(packed.toByteArray());
    }
}
