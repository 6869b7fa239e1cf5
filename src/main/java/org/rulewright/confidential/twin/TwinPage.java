package org.rulewright.confidential.twin;

import java.util.List;

/** A page of the public version, in pieces: words as they stand in the file, and gaps. */
public record TwinPage(int number, List<Piece> pieces) {

    /** Keeps a copy of the pieces. */
    public TwinPage {
        pieces = List.copyOf(pieces);
    }

    /** Words of the file, or the label in square brackets that stands instead of some. */
    public record Piece(String words, boolean isGap) {}

    /** Whether there is anything to read on it. */
    public boolean isBlank() {
        return pieces.stream().allMatch(piece -> piece.words().isBlank());
    }
}
