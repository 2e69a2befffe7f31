package io.leadtrace.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * How one part of an OpenDocument package is encrypted (ISO/IEC 26300-3, 3.8): its packed bytes by AES in CBC or Blowfish
 * in CFB mode, under a key that PBKDF2 makes of the password's digest.
 */
final class OdsCipher {
    /** The checksum is of so many bytes, or of all there are. */
    private static final int CHECKED = 1024;

    /** A file that asks for more rounds was made to take up time. */
    private static final int MOST_ROUNDS = 1_000_000;

    private String checksumType = "";
    private byte[] checksum = {};
    private String algorithm = "";
    private byte[] vector = {};
    private String derivation = "";
    private byte[] salt = {};
    private int rounds;
    private int keySize = 16;
    private String startKey = "SHA1";

    /** Takes what an element of the manifest says of it. */
    void element(String name, XmlAttributes attributes) {
        switch (name) {
            case "encryption-data" -> {
                checksumType = attributes.get("checksum-type");
                checksum = bytes(attributes.get("checksum"));
            }
            case "algorithm" -> {
                algorithm = attributes.get("algorithm-name").toLowerCase(Locale.ROOT);
                vector = bytes(attributes.get("initialisation-vector"));
            }
            case "key-derivation" -> {
                derivation = attributes.get("key-derivation-name");
                salt = bytes(attributes.get("salt"));
                rounds = number(attributes.get("iteration-count"), 0);
                keySize = number(attributes.get("key-size"), keySize);
            }
            case "start-key-generation" -> startKey = attributes.get("start-key-generation-name");
            default -> {}
        }
    }

    /** The attributes of an element; the empty text for one it does not have. */
    interface XmlAttributes {
        String get(String name);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether it is one of the ways there are before ODF 1.4. */
    boolean isKnown() {
        return (algorithm.contains("aes") && algorithm.contains("cbc") || algorithm.contains("blowfish"))
                && derivation.endsWith("PBKDF2")
                && rounds > 0
                && rounds <= MOST_ROUNDS
                && keySize >= 8
                && keySize <= 32;
    }

    /** The first password that fits the beginning of the part; null if none does. */
    byte[] key(List<String> passwords, byte[] beginning, boolean whole) throws IOException {
        for (String password : passwords) {
            byte[] key = key(password);
            if (fits(key, beginning, whole)) {
                return key;
            }
        }
        return null;
    }

    private byte[] key(String password) throws IOException {
        try {
            byte[] start = digest(startKey).digest(password.getBytes(StandardCharsets.UTF_8));
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(start, "HmacSHA1"));
            byte[] key = new byte[keySize];
            for (int block = 1, at = 0; at < keySize; block++) {
                mac.update(salt);
                byte[] round = mac.doFinal(new byte[] {0, 0, 0, (byte) block});
                byte[] sum = round.clone();
                for (int i = 1; i < rounds; i++) {
                    round = mac.doFinal(round);
                    for (int b = 0; b < sum.length; b++) {
                        sum[b] ^= round[b];
                    }
                }
                int length = Math.min(sum.length, keySize - at);
                System.arraycopy(sum, 0, key, at, length);
                at += length;
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static MessageDigest digest(String name) throws GeneralSecurityException {
        return MessageDigest.getInstance(name.toLowerCase(Locale.ROOT).contains("256") ? "SHA-256" : "SHA-1");
    }

    private boolean fits(byte[] key, byte[] beginning, boolean whole) throws IOException {
        if (checksum.length == 0) {
            return inflates(key, beginning);
        }
        try {
            byte[] plain = cipher(key).doFinal(beginning);
            int length = plain.length;
            if (whole && algorithm.contains("aes") && length > 0) {
                length -= Math.min(length, plain[length - 1] & 0xFF);
            }
            byte[] checked = Arrays.copyOf(plain, Math.min(CHECKED, length));
            return MessageDigest.isEqual(digest(checksumType).digest(checked), checksum);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private boolean inflates(byte[] key, byte[] beginning) throws IOException {
        try (InputStream in = plain(new ByteArrayInputStream(beginning), key)) {
            return in.readNBytes(64).length == 64;
        } catch (IOException e) {
            return false;
        }
    }

    private Cipher cipher(byte[] key) throws IOException {
        try {
            Cipher cipher =
                    Cipher.getInstance(algorithm.contains("aes") ? "AES/CBC/NoPadding" : "Blowfish/CFB/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, algorithm.contains("aes") ? "AES" : "Blowfish"),
                    new IvParameterSpec(vector));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** The part as it was before it was packed and encrypted. */
    InputStream plain(InputStream part, byte[] key) throws IOException {
        return new InflaterInputStream(new CipherInputStream(part, cipher(key)), new Inflater(true), 1 << 16);
    }
}
