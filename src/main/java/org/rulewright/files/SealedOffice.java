package org.rulewright.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** Recognises a Word or Excel file that is sealed by a password: the old container around an encrypted package. */
final class SealedOffice {

    private static final byte[] CONTAINER = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] ENTRY = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final int WINDOW = 512 * 1024;

    private SealedOffice() {}

    static boolean isIn(Sample file) {
        if (!Arrays.equals(file.at(0, CONTAINER.length), CONTAINER)) {
            return false;
        }
        for (long place = 0; place < file.size(); place += WINDOW - ENTRY.length) {
            if (contains(file.at(place, WINDOW))) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(byte[] window) {
        for (var place = 0; place + ENTRY.length <= window.length; place++) {
            if (window[place] == ENTRY[0]
                    && Arrays.equals(window, place, place + ENTRY.length, ENTRY, 0, ENTRY.length)) {
                return true;
            }
        }
        return false;
    }
}
