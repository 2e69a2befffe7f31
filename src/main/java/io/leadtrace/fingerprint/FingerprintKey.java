package io.leadtrace.fingerprint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The key all fingerprints of a case are made with: HMAC-SHA256 (RFC 2104, FIPS 180-4), cut to its first 64 bits. There
 * is no unkeyed mode, as phone numbers are so few that a plain hash of one is reversed in seconds.
 *
 * <p>Safe for use by several threads.
 */
public final class FingerprintKey {
    private static final int LENGTH = 32;

    /** SHA-256 takes in so many bytes at once. */
    private static final int BLOCK = 64;

    private final byte[] secret;

    /** SHA-256 that has taken in the key's block of HMAC's inner and of its outer digest, so that none does so again. */
    private final MessageDigest inner;

    private final MessageDigest outer;

    private FingerprintKey(byte[] secret) {
        this.secret = secret;
        inner = keyed((byte) 0x36);
        outer = keyed((byte) 0x5c);
    }

    private MessageDigest keyed(byte pad) {
        byte[] block = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            block[i] = (byte) ((i < secret.length ? secret[i] : 0) ^ pad);
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(block);
            return sha;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** How long {@link #revealHex()} is. */
    public static final int HEX_DIGITS = 64;

    /** A fresh key, for lists that are only held against each other now. */
    public static FingerprintKey random() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return new FingerprintKey(secret);
    }

    /** The key that {@link #revealHex()} gave; null if the text is none: 64 hexadecimal digits. */
    public static FingerprintKey fromHex(String hex) {
        return hex.matches("[0-9a-fA-F]{64}")
                ? new FingerprintKey(HexFormat.of().parseHex(hex))
                : null;
    }

    /** The secret itself, to be kept in a file of its own: 64 hexadecimal digits. */
    public String revealHex() {
        return HexFormat.of().formatHex(secret);
    }

    /** The same key, for another thread. */
    public FingerprintKey copy() {
        return new FingerprintKey(secret);
    }

    /** The fingerprint of a text; {@code purpose} keeps texts of different meanings apart. */
    public long digest(String purpose, String text) {
        try {
            MessageDigest message = (MessageDigest) inner.clone();
            message.update(purpose.getBytes(StandardCharsets.UTF_8));
            message.update((byte) 0);
            message.update(text.getBytes(StandardCharsets.UTF_8));
            MessageDigest whole = (MessageDigest) outer.clone();
            return ByteBuffer.wrap(whole.digest(message.digest())).getLong();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of this Java platform cannot be cloned", e);
        }
    }

    @Override
    public String toString() {
        return "FingerprintKey[secret]";
    }
}
