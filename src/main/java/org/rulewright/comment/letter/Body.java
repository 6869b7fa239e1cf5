package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rulewright.comment.letter.Block.Kind;

/** Which blocks of a letter can make points: not the letterhead, the salutation, and what stands from the signature on. */
final class Body {

    private static final int LONGEST_GREETING = 120;
    private static final int LONGEST_FAREWELL = 60;
    private static final int FARTHEST_GREETING = 60;

    private Body() {}

    /** The blocks that can make points. */
    static List<Block> of(List<Block> blocks, PlaceFinder places) {
        var body = new ArrayList<Block>();
        var hasEnded = false;
        for (var block : blocks.subList(start(blocks, places), blocks.size())) {
            var head = block.lines().getFirst().stripped();
            if (hasEnded) {
                hasEnded = !(block.isLabelled() || (block.isOpening() && LeftOverRule.ENCLOSURE.fits(head)));
            } else {
                hasEnded = head.length() <= LONGEST_FAREWELL && LeftOverRule.VALEDICTION.fits(head);
            }
            if (!hasEnded) {
                body.add(block);
            }
        }
        return withoutFarewell(body, places);
    }

    private static int start(List<Block> blocks, PlaceFinder places) {
        for (var place = Math.min(blocks.size(), FARTHEST_GREETING) - 1; place >= 0; place--) {
            var first = blocks.get(place).lines().getFirst().stripped();
            if (first.length() <= LONGEST_GREETING && LeftOverRule.SALUTATION.fits(first)) {
                return blocks.get(place).lines().size() == 1 || !isSentence(blocks.get(place)) ? place + 1 : place;
            }
        }
        var place = 0;
        while (place < blocks.size() && isLetterhead(blocks.get(place), places)) {
            place++;
        }
        return place;
    }

    private static boolean isLetterhead(Block block, PlaceFinder places) {
        return block.kind() != Kind.ITEM
                && !isSentence(block)
                && places.inHead(block.head()).isEmpty()
                && !LeftOverRule.SHELF.fits(block.head());
    }

    private static boolean isSentence(Block block) {
        var words = block.words();
        return words.length() > LONGEST_GREETING || (words.length() > 30 && words.matches("(?s).*[.!?][”\"]?\\s*"));
    }

    /** Thanks and offers to talk at the end are no part of the last point. */
    private static List<Block> withoutFarewell(List<Block> body, PlaceFinder places) {
        var end = body.size();
        while (end > 0 && isFarewell(body.get(end - 1), places)) {
            end--;
        }
        return body.subList(0, end);
    }

    private static boolean isFarewell(Block block, PlaceFinder places) {
        var words = block.words();
        return block.kind() == Kind.PARAGRAPH
                && LeftOverRule.isCourtesy(words)
                && !places.find("", words, Set.of()).isNamed();
    }
}
