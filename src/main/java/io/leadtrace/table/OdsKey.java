package io.leadtrace.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How the key of an encrypted part of an OpenDocument package is made of a password: of the password's digest by PBKDF2
 * (ISO/IEC 26300-3, 3.8), or by Argon2id (RFC 9106) as LibreOffice does it from 24.8 on. Thread-safe once its elements are
 * taken.
 */
final class OdsKey {
    /** A file that asks for more rounds was made to take up time. */
    private static final int MOST_ROUNDS = 1_000_000;

    /** KiB that Argon2id may want; LibreOffice takes half as much. */
    private static final int MOST_MEMORY = 128 << 10;

    /** KiB it may pass over in all, some four seconds; LibreOffice takes a fifth. */
    private static final int MOST_PASSED = 1 << 20;

    private static final int MOST_LANES = 64;

    /** So that several files that are read at a time do not want their memory at a time. */
    private static final Object ONE_AT_A_TIME = new Object();

    private String derivation = "";
    private byte[] salt = {};
    private int size = 16;
    private String startKey = "SHA1";
    private int rounds;
    private int passes;
    private int memory;
    private int lanes;

    /** Takes what an element of the manifest says of it. */
    void element(String name, OdsCipher.XmlAttributes attributes) {
        switch (name) {
            case "key-derivation" -> {
                derivation = attributes.get("key-derivation-name");
                salt = OdsCipher.bytes(attributes.get("salt"));
                size = number(attributes.get("key-size"), size);
                rounds = number(attributes.get("iteration-count"), 0);
                passes = number(attributes.get("argon2-iterations"), 0);
                memory = number(attributes.get("argon2-memory"), 0);
                lanes = number(attributes.get("argon2-lanes"), 0);
            }
            case "start-key-generation" -> startKey = attributes.get("start-key-generation-name");
            default -> {}
        }
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether it is one of the ways there are, and asks for no more than a key is worth. */
    boolean isKnown() {
        return size >= 8 && size <= 32 && (derivation.endsWith("PBKDF2") ? isKnownPbkdf2() : isKnownArgon2());
    }

    private boolean isKnownPbkdf2() {
        return rounds > 0 && rounds <= MOST_ROUNDS;
    }

    private boolean isKnownArgon2() {
        return derivation.endsWith("argon2id")
                && salt.length >= 8
                && lanes > 0
                && lanes <= MOST_LANES
                && memory >= 8 * lanes
                && memory <= MOST_MEMORY
                && passes > 0
                && passes <= MOST_PASSED / memory;
    }

    byte[] of(String password) throws IOException {
        try {
            byte[] start = digest(startKey).digest(password.getBytes(StandardCharsets.UTF_8));
            return derivation.endsWith("PBKDF2") ? pbkdf2(start) : argon2(start);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    static MessageDigest digest(String name) throws GeneralSecurityException {
        return MessageDigest.getInstance(name.toLowerCase(Locale.ROOT).contains("256") ? "SHA-256" : "SHA-1");
    }

    private byte[] pbkdf2(byte[] start) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(start, "HmacSHA1"));
        byte[] key = new byte[size];
        for (int block = 1, at = 0; at < size; block++) {
            mac.update(salt);
            byte[] round = mac.doFinal(new byte[] {0, 0, 0, (byte) block});
            byte[] sum = round.clone();
            for (int i = 1; i < rounds; i++) {
                round = mac.doFinal(round);
                for (int b = 0; b < sum.length; b++) {
                    sum[b] ^= round[b];
                }
            }
            int length = Math.min(sum.length, size - at);
            System.arraycopy(sum, 0, key, at, length);
            at += length;
        }
        return key;
    }

    private byte[] argon2(byte[] start) {
        byte[] key = new byte[size];
        synchronized (ONE_AT_A_TIME) {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withIterations(passes)
                    .withMemoryAsKB(memory)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            generator.generateBytes(start, key);
        }
        return key;
    }
}
