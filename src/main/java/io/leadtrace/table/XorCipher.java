package io.leadtrace.table;

import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.CryptoFunctions;
import org.apache.poi.poifs.crypt.Decryptor;

/** The cipher of workbooks before Excel 97: XOR obfuscation, method 1 ([MS-OFFCRYPTO] 2.3.7.2, [MS-XLS] 2.2.10). */
final class XorCipher {
    private static final int BOUND_SHEET = 0x85;
    private static final int PLACE_OF_SHEET = 4;

    /** Records that stand as they are: the one that begins an interface, and in all versions the ones that begin a sheet. */
    private static final int INTERFACE = 0xE1;

    private static final int BEGIN = 0x09;

    private final byte[] array;

    private XorCipher(byte[] array) {
        this.array = array;
    }

    /**
     * The cipher that fits what the workbook keeps of its password.
     *
     * @param passwords to be tried, after them Excel's own default one
     * @throws EncryptedDocumentException where none fits
     */
    static XorCipher of(int key, int verifier, List<String> passwords) {
        for (int i = 0; i <= passwords.size(); i++) {
            String password = i < passwords.size() ? passwords.get(i) : Decryptor.DEFAULT_PASSWORD;
            if (CryptoFunctions.createXorKey1(password) == key
                    && CryptoFunctions.createXorVerifier1(password) == verifier) {
                return new XorCipher(CryptoFunctions.createXorArray1(password));
            }
        }
        throw new EncryptedDocumentException("no password fits");
    }

    /**
     * Decrypts the body of a record where it lies.
     *
     * @param place where in the stream the body begins
     */
    void decrypt(int type, long place, byte[] body) {
        if (type == INTERFACE || (type & 0xff) == BEGIN) {
            return;
        }
        for (int i = type == BOUND_SHEET ? PLACE_OF_SHEET : 0; i < body.length; i++) {
            int turned = (body[i] & 0xff) << 3 | (body[i] & 0xff) >> 5;
            body[i] = (byte) (turned ^ array[(int) (place + body.length + i & 0x0f)]);
        }
    }
}
