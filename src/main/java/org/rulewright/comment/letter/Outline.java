package org.rulewright.comment.letter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.letter.Block.Kind;

/** Which block stands under which. Lists nest by how their items are marked, so that no depth is deeper than there are marks. */
final class Outline {

    private final Node root = Node.on(null);
    private final Deque<Node> open = new ArrayDeque<>();

    private Outline() {
        open.addLast(root);
    }

    static Node of(List<Block> blocks) {
        var outline = new Outline();
        blocks.forEach(outline::add);
        return outline.root;
    }

    private void add(Block block) {
        var node = Node.on(block);
        switch (block.kind()) {
            case PARAGRAPH -> {
                top().children().add(node);
                return;
            }
            case HEADING -> {
                if (HeadingRule.isSmallPart(block.head()) && isInItem()) {
                    top().children().add(Node.on(new Block(Kind.PARAGRAPH, null, block.lines())));
                    return;
                }
                closeTo(root);
            }
            case PLACE, ITEM -> closeTo(above(block));
        }
        top().children().add(node);
        open.addLast(node);
    }

    private Node top() {
        return open.getLast();
    }

    private boolean isInItem() {
        var block = top().block();
        return block != null && block.kind() != Kind.HEADING;
    }

    @SuppressWarnings("ReferenceEquality") // a node is itself alone
    private void closeTo(Node above) {
        while (open.getLast() != above) {
            open.removeLast();
        }
    }

    /** Where an item belongs: beside the open one that is marked like it; else under what is open. */
    private Node above(Block block) {
        Node before = root;
        for (var node : open) {
            if (isAlike(node.block(), block)) {
                return before;
            }
            before = node;
        }
        return block.isLabelled() ? aboveLabels() : before;
    }

    /** "Comment 3" stands under headings only. */
    private Node aboveLabels() {
        Node above = root;
        for (var node : open) {
            var block = node.block();
            if (block != null && block.kind() != Kind.HEADING) {
                return above;
            }
            above = node;
        }
        return above;
    }

    private static boolean isAlike(@Nullable Block one, Block other) {
        if (one == null || one.kind() != other.kind()) {
            return false;
        }
        var mark = one.mark();
        var otherMark = other.mark();
        if (mark == null || otherMark == null) {
            return mark == null && otherMark == null;
        }
        return mark.style() == otherMark.style();
    }
}
