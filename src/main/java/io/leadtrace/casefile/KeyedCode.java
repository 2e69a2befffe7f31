package io.leadtrace.casefile;

import io.leadtrace.fingerprint.FingerprintKey;
import java.util.HexFormat;

/** A code of a text that only who has the case's key can make: whoever changes the text cannot make it fit. */
final class KeyedCode {
    private KeyedCode() {}

    /** The code of a text for a purpose, 32 hexadecimal digits. */
    static String of(FingerprintKey key, String purpose, String text) {
        return HexFormat.of().toHexDigits(key.digest(purpose + "-1", text))
                + HexFormat.of().toHexDigits(key.digest(purpose + "-2", text));
    }
}
