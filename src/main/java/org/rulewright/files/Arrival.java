package org.rulewright.files;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rulewright.base.Sha256;

/** A file on its way into storage: each chunk is stored as it comes, while its fingerprint is reckoned. */
final class Arrival implements Sample {

    private final Pieces pieces;
    private final MessageDigest digest = sha256();
    private long size;
    private boolean text = true;
    private byte[] known = {};
    private int knownNumber = -1;

    Arrival(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Stores everything up to the end, or a little more than the limit; it is over then. */
    void takeIn(InputStream bytes, long limit) throws IOException {
        var hashed = new DigestInputStream(bytes, digest);
        var chunk = hashed.readNBytes(ContentStore.CHUNK);
        for (var number = 0; chunk.length > 0 && size <= limit; number++) {
            size += chunk.length;
            text = text && isText(chunk);
            pieces.add(number, chunk);
            chunk = hashed.readNBytes(ContentStore.CHUNK);
        }
    }

    /** What arrived; to be asked once, at the end. */
    Sha256 fingerprint() {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public byte[] at(long position, int length) {
        var found = new byte[(int) Math.min(length, Math.max(0, size - position))];
        for (var done = 0; done < found.length; ) {
            var place = position + done;
            var chunk = chunk((int) (place / ContentStore.CHUNK));
            var start = (int) (place % ContentStore.CHUNK);
            var many = Math.min(found.length - done, chunk.length - start);
            System.arraycopy(chunk, start, found, done, many);
            done += many;
        }
        return found;
    }

    @Override
    public boolean isText() {
        return text;
    }

    private byte[] chunk(int number) {
        if (number != knownNumber) {
            known = pieces.at(number);
            knownNumber = number;
        }
        return known;
    }

    private static boolean isText(byte[] bytes) {
        for (var sign : bytes) {
            if (sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' && sign != '\f') {
                return false;
            }
        }
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
