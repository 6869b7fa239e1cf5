package org.rulewright.synthesis.concern;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many voices stand on each side.
 *
 * <p>A voice is an organisation, however many comments it sent; of those who speak for none, each text that is not
 * another's word for word. So a letter that a thousand people sign is one voice, and its signers are counted beside.
 */
public record Sides(long inFavour, long changes, long against, long unsaid) {

    /** Nobody. */
    public static final Sides NONE = new Sides(0, 0, 0, 0);

    /** How many stand on this side. */
    public long of(Side side) {
        return switch (side) {
            case FOR -> inFavour;
            case CHANGES -> changes;
            case AGAINST -> against;
            case UNSAID -> unsaid;
        };
    }

    Sides plus(Sides other) {
        return new Sides(
                inFavour + other.inFavour, changes + other.changes, against + other.against, unsaid + other.unsaid);
    }

    /** How many say on which side they stand. */
    public long said() {
        return inFavour + changes + against;
    }

    /** The side on which at least two thirds of those stand who say it; empty where no side has so many. */
    public Optional<Side> held() {
        return Stream.of(Side.FOR, Side.CHANGES, Side.AGAINST)
                .filter(side -> said() > 0 && 3 * of(side) >= 2 * said())
                .findFirst();
    }
}
