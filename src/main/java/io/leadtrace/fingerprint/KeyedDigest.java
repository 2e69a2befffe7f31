package io.leadtrace.fingerprint;

/** A keyed function of texts to 64 bits, from which neither the text nor the key is learned. Safe for several threads. */
interface KeyedDigest {
    /** The digest of {@code purpose}, a zero and {@code text}. */
    long of(String purpose, String text);
}
