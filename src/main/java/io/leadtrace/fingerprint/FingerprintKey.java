package io.leadtrace.fingerprint;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The key fingerprints are made with. There is no unkeyed mode, as phone numbers are so few that a plain hash of one is
 * reversed in seconds.
 *
 * <p>What is kept is made by HMAC-SHA256 (RFC 2104, FIPS 180-4), cut to its first 64 bits. What is only held against each
 * other now, under a key nobody keeps, is made by SipHash-2-4, which is several times as quick.
 *
 * <p>Safe for use by several threads.
 */
public final class FingerprintKey {
    /** How long {@link #revealHex()} is. */
    public static final int HEX_DIGITS = 64;

    private static final int LENGTH = 32;

    /** Null for a key that is never to be kept. */
    private final byte[] secret;

    private final KeyedDigest digest;

    private FingerprintKey(byte[] secret, KeyedDigest digest) {
        this.secret = secret;
        this.digest = digest;
    }

    private static FingerprintKey of(byte[] secret) {
        return new FingerprintKey(secret, new HmacSha256(secret));
    }

    /** A fresh key, for fingerprints that are kept. */
    public static FingerprintKey random() {
        return of(fresh(LENGTH));
    }

    /** A fresh key that goes with this process, for lists that are only held against each other now. */
    public static FingerprintKey passing() {
        return new FingerprintKey(null, SipHash.under(fresh(SipHash.KEY_LENGTH)));
    }

    private static byte[] fresh(int length) {
        byte[] secret = new byte[length];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** The key that {@link #revealHex()} gave; null if the text is none: 64 hexadecimal digits. */
    public static FingerprintKey fromHex(String hex) {
        return hex.matches("[0-9a-fA-F]{64}") ? of(HexFormat.of().parseHex(hex)) : null;
    }

    /**
     * The secret itself, to be kept in a file of its own: 64 hexadecimal digits.
     *
     * @throws IllegalStateException for a {@link #passing()} key
     */
    public String revealHex() {
        if (secret == null) {
            throw new IllegalStateException("a passing key is not kept");
        }
        return HexFormat.of().formatHex(secret);
    }

    /** The same key, for another thread. */
    public FingerprintKey copy() {
        return secret == null ? this : of(secret);
    }

    /** The fingerprint of a text; {@code purpose} keeps texts of different meanings apart. */
    public long digest(String purpose, String text) {
        return digest.of(purpose, text);
    }

    @Override
    public String toString() {
        return "FingerprintKey[secret]";
    }
}
