package io.leadtrace.fingerprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key fingerprints are made with. There is no unkeyed mode, as phone numbers are so few that a plain hash of one is
 * reversed in seconds.
 *
 * <p>A digest is SipHash-2-4 of the text, under a key of its own for each purpose, which is HMAC-SHA256 (RFC 2104, FIPS 180-4)
 * of the purpose where digests are kept. {@code docs/decisions/0330-digests-by-siphash.md} says why.
 *
 * <p>Safe for use by several threads.
 */
public final class FingerprintKey {
    /** How long {@link #revealHex()} is. */
    public static final int HEX_DIGITS = 64;

    private static final int LENGTH = 32;
    private static final String HMAC = "HmacSHA256";

    private final byte[] secret;
    private final boolean kept;
    private final Map<String, SipHash> digests = new ConcurrentHashMap<>();

    private FingerprintKey(byte[] secret, boolean kept) {
        this.secret = secret;
        this.kept = kept;
    }

    /** A fresh key, for fingerprints that are kept. */
    public static FingerprintKey random() {
        return new FingerprintKey(fresh(), true);
    }

    /** A fresh key that goes with this process, for lists that are only held against each other now. */
    public static FingerprintKey passing() {
        return new FingerprintKey(fresh(), false);
    }

    private static byte[] fresh() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** The key that {@link #revealHex()} gave; null if the text is none: 64 hexadecimal digits. */
    public static FingerprintKey fromHex(String hex) {
        return hex.matches("[0-9a-fA-F]{64}")
                ? new FingerprintKey(HexFormat.of().parseHex(hex), true)
                : null;
    }

    /**
     * The secret itself, to be kept in a file of its own: 64 hexadecimal digits.
     *
     * @throws IllegalStateException for a {@link #passing()} key
     */
    public String revealHex() {
        if (!kept) {
            throw new IllegalStateException("a passing key is not kept");
        }
        return HexFormat.of().formatHex(secret);
    }

    /** The fingerprint of a text; {@code purpose} keeps texts of different meanings apart. */
    public long digest(String purpose, String text) {
        return digest(purpose).of(text);
    }

    /** The function by which texts of a purpose are digested. */
    SipHash digest(String purpose) {
        return digests.computeIfAbsent(purpose, this::under);
    }

    private SipHash under(String purpose) {
        return SipHash.under(kept ? hmac("digest\0" + purpose) : passing(purpose));
    }

    /** A passing key's key for a purpose, made without what HMAC takes to start. */
    private byte[] passing(String purpose) {
        byte[] key = Arrays.copyOf(secret, SipHash.KEY_LENGTH);
        long of = SipHash.under(Arrays.copyOfRange(secret, SipHash.KEY_LENGTH, LENGTH))
                .of(purpose);
        for (int i = 0; i < Long.BYTES; i++) {
            key[i] ^= (byte) (of >>> i * Byte.SIZE);
        }
        return key;
    }

    /**
     * A code of a text that only who has the key can make: whoever changes the text cannot make it fit. HMAC-SHA256, cut to
     * its first 128 bits, as 32 hexadecimal digits.
     */
    public String code(String purpose, String text) {
        return HexFormat.of().formatHex(hmac("code\0" + purpose + "\0" + text), 0, 16);
    }

    /**
     * A code of a file that only who has the key can make: SipHash-2-4 of its bytes, under a key made by HMAC-SHA256 of the
     * purpose, as 16 hexadecimal digits.
     */
    public String code(String purpose, Path file) throws IOException {
        return HexFormat.of().toHexDigits(FileCode.of(hmac("file\0" + purpose), file));
    }

    private byte[] hmac(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    @Override
    public String toString() {
        return "FingerprintKey[secret]";
    }
}
