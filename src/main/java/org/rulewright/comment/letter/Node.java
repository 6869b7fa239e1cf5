package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A block with what stands under it; the letter itself has no block. */
record Node(@Nullable Block block, List<Node> children) {

    static Node on(@Nullable Block block) {
        return new Node(block, new ArrayList<>());
    }

    boolean isParagraph() {
        return block != null && !block.isOpening();
    }

    /** Its own block, where it has one, and all that stand under it, in order. */
    Stream<Block> blocks() {
        return Stream.concat(Stream.ofNullable(block), children.stream().flatMap(Node::blocks));
    }

    /** What it begins with: the blocks before the first one that opens something under it. */
    List<Block> lead() {
        return Stream.concat(
                        Stream.ofNullable(block),
                        children.stream().takeWhile(Node::isParagraph).flatMap(Node::blocks))
                .toList();
    }
}
