package io.leadtrace.fingerprint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** HMAC-SHA256 (RFC 2104, FIPS 180-4) of texts in UTF-8, cut to its first 64 bits. */
final class HmacSha256 implements KeyedDigest {
    /** SHA-256 takes in so many bytes at once. */
    private static final int BLOCK = 64;

    /** SHA-256 that has taken in the key's block of HMAC's inner and of its outer digest, so that none does so again. */
    private final MessageDigest inner;

    private final MessageDigest outer;

    /** Takes a secret of at most 64 bytes. */
    HmacSha256(byte[] secret) {
        inner = keyed(secret, (byte) 0x36);
        outer = keyed(secret, (byte) 0x5c);
    }

    private static MessageDigest keyed(byte[] secret, byte pad) {
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

    @Override
    public long of(String purpose, String text) {
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
}
