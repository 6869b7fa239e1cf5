package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks that make one point.
 *
 * @param head what tells the place before all else, such as a heading; may be empty
 * @param blocks in order, at least one
 */
record Stretch(Cut cut, String head, List<Block> blocks) {

    Stretch plus(Block block) {
        var more = new ArrayList<>(blocks);
        more.add(block);
        return new Stretch(cut, head, more);
    }

    List<Span> spans() {
        return blocks.stream().flatMap(block -> block.spans().stream()).toList();
    }

    /** How long the mark is that it begins with. */
    int mark() {
        var mark = blocks.getFirst().mark();
        return mark == null ? 0 : mark.length();
    }
}
