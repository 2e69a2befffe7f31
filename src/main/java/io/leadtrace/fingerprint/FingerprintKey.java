package io.leadtrace.fingerprint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key all fingerprints of a case are made with: HMAC-SHA256 (RFC 2104, FIPS 180-4), cut to its first 64 bits. There
 * is no unkeyed mode, as phone numbers are so few that a plain hash of one is reversed in seconds.
 *
 * <p>Not safe for use by several threads; {@link #copy()} gives each its own.
 */
public final class FingerprintKey {
    private static final int LENGTH = 32;

    private final byte[] secret;
    private final Mac mac;

    private FingerprintKey(byte[] secret) {
        this.secret = secret;
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

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
        mac.update(purpose.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    @Override
    public String toString() {
        return "FingerprintKey[secret]";
    }
}
