package io.leadtrace.mark;

import io.leadtrace.fingerprint.FingerprintKey;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The secret code of an export: for every recipient and every pair of neighbouring rows a bit, even and independent to
 * whoever has no key (a symmetric code with bias ½, after Tardos and Škorić).
 */
final class Code {
    private final FingerprintKey key;
    private final String export;

    /** @param export the SHA-256 of the export */
    Code(FingerprintKey key, String export) {
        this.key = key;
        this.export = export;
    }

    /** Whether a recipient's copy has a pair of rows the other way round. */
    boolean isTurned(String recipient, int pair) {
        return (key.digest("mark", export + "\0" + pair + "\0" + plain(recipient)) & 1) == 1;
    }

    /** A recipient however the name is typed. */
    static String plain(String recipient) {
        return Normalizer.normalize(recipient, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
