package io.leadtrace.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * How one part of an OpenDocument package is encrypted (ISO/IEC 26300-3, 3.8): its packed bytes by AES in CBC or Blowfish
 * in CFB mode, or, as LibreOffice does it from 24.8 on, by AES in GCM mode, which puts the vector before them and a tag
 * behind.
 */
final class OdsCipher {
    /** The checksum is of so many bytes, or of all there are. */
    private static final int CHECKED = 1024;

    private static final int TAG_BITS = 128;

    /** What a part without a checksum begins with: a package, or XML. */
    private static final List<String> BEGINNINGS = List.of("PK\3\4", "<");

    private final OdsKey derivation = new OdsKey();
    private String checksumType = "";
    private byte[] checksum = {};
    private String algorithm = "";
    private byte[] vector = {};

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
            default -> derivation.element(name, attributes);
        }
    }

    /** The attributes of an element; the empty text for one it does not have. */
    interface XmlAttributes {
        String get(String name);
    }

    static byte[] bytes(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Whether it is one of the ways that LibreOffice and OpenOffice have. */
    boolean isKnown() {
        return (isAes() && algorithm.contains("cbc") || algorithm.contains("blowfish") || isGcm())
                && derivation.isKnown();
    }

    private boolean isAes() {
        return algorithm.contains("aes");
    }

    private boolean isGcm() {
        return isAes() && algorithm.contains("gcm");
    }

    /** The first password that fits the beginning of the part; null if none does. */
    byte[] key(List<String> passwords, byte[] beginning, boolean whole) throws IOException {
        for (String password : passwords) {
            byte[] key = derivation.of(password);
            if (fits(key, beginning, whole)) {
                return key;
            }
        }
        return null;
    }

    private boolean fits(byte[] key, byte[] beginning, boolean whole) throws IOException {
        if (checksum.length == 0 || isGcm()) {
            return inflates(key, beginning);
        }
        try {
            byte[] plain = cipher(key).doFinal(beginning);
            int length = plain.length;
            if (whole && isAes() && length > 0) {
                length -= Math.min(length, plain[length - 1] & 0xFF);
            }
            byte[] checked = Arrays.copyOf(plain, Math.min(CHECKED, length));
            return MessageDigest.isEqual(OdsKey.digest(checksumType).digest(checked), checksum);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private boolean inflates(byte[] key, byte[] beginning) throws IOException {
        InputStream packed = isGcm()
                ? new ByteArrayInputStream(decipheredBeginning(key, beginning))
                : new CipherInputStream(new ByteArrayInputStream(beginning), cipher(key));
        try (InputStream in = new InflaterInputStream(packed, new Inflater(true))) {
            String start = new String(in.readNBytes(64), StandardCharsets.ISO_8859_1);
            return BEGINNINGS.stream().anyMatch(start::startsWith);
        } catch (IOException e) {
            return false;
        }
    }

    private byte[] decipheredBeginning(byte[] key, byte[] beginning) throws IOException {
        GCMModeCipher cipher = gcm(key);
        int length = Math.max(0, beginning.length - vector.length);
        byte[] plain = new byte[cipher.getUpdateOutputSize(length)];
        cipher.processBytes(beginning, beginning.length - length, length, plain, 0);
        return plain;
    }

    private Cipher cipher(byte[] key) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance(isAes() ? "AES/CBC/NoPadding" : "Blowfish/CFB/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, isAes() ? "AES" : "Blowfish"),
                    new IvParameterSpec(vector));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** The part as it was before it was packed and encrypted; a tag that does not fit is told at its end. */
    InputStream plain(InputStream part, byte[] key) throws IOException {
        InputStream packed = isGcm() ? deciphered(part, key) : new CipherInputStream(part, cipher(key));
        return new InflaterInputStream(packed, new Inflater(true), 1 << 16) {
            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = super.read(buffer, from, length);
                if (read < 0) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                return read;
            }
        };
    }

    private InputStream deciphered(InputStream part, byte[] key) throws IOException {
        part.skipNBytes(vector.length);
        return new org.bouncycastle.crypto.io.CipherInputStream(part, gcm(key));
    }

    /** The JDK's own cipher would hold the whole part until it has seen the tag. */
    private GCMModeCipher gcm(byte[] key) throws IOException {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(AESEngine.newInstance());
        try {
            cipher.init(false, new AEADParameters(new KeyParameter(key), TAG_BITS, vector));
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        return cipher;
    }
}
