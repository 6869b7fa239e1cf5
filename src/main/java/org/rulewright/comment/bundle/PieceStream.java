package org.rulewright.comment.bundle;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** The pieces of a mailbox one after another, from a place on; one is in memory at a time. */
final class PieceStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = new byte[0];
    private int next;
    private int at;

    PieceStream(IntFunction<Optional<byte[]>> pieces, long from) {
        this.pieces = pieces;
        next = Math.toIntExact(from / StoredMailStore.PIECE);
        if (isFilled()) {
            at = Math.toIntExact(Math.min(piece.length, from % StoredMailStore.PIECE));
        }
    }

    @Override
    public int read() {
        return isFilled() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        Objects.checkFromIndexSize(from, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!isFilled()) {
            return -1;
        }
        var many = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, target, from, many);
        at += many;
        return many;
    }

    /** Whether there is something to be read, which the next piece may bring. */
    private boolean isFilled() {
        while (at == piece.length) {
            var found = pieces.apply(next);
            if (found.isEmpty()) {
                return false;
            }
            piece = found.get();
            at = 0;
            next++;
            if (piece.length == 0) {
                return false;
            }
        }
        return true;
    }
}
