package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.comment.Ask;
import org.rulewright.comment.letter.Block.Kind;

/**
 * Cuts the outline of a letter into stretches that make one point each. What opens something is one point with all that
 * stands under it, unless it only holds points: a heading such as "Specific comments", or items that are each about a
 * place of their own.
 */
final class Cutter {

    private final PlaceFinder places;
    private final Map<Block, Proposal> read = new HashMap<>();
    private final PointReader reader;
    private final List<Stretch> stretches = new ArrayList<>();

    private Cutter(PointReader reader) {
        this.reader = reader;
        places = reader.places();
    }

    static List<Stretch> cut(Node letter, PointReader reader) {
        var cutter = new Cutter(reader);
        cutter.shelf(letter);
        return cutter.stretches;
    }

    private void cut(Node node, Block block) {
        if (LeftOverRule.isSidePart(block.head())) {
            return;
        }
        if (isShelf(node, block)) {
            shelf(node);
        } else if (block.isLabelled() || node.blocks().anyMatch(this::says)) {
            stretches.add(new Stretch(why(block), headOf(block), node.blocks().toList()));
        }
    }

    /** What stands on a shelf: its paragraphs by themselves, and each that opens something. */
    private void shelf(Node node) {
        var own = node.block();
        var loose = new ArrayList<Block>();
        if (own != null && !isTitle(own)) {
            loose.add(own);
        }
        for (var child : node.children()) {
            var block = child.block();
            if (block == null || child.isParagraph()) {
                child.blocks().forEach(loose::add);
            } else {
                paragraphs(loose);
                loose.clear();
                cut(child, block);
            }
        }
        paragraphs(loose);
    }

    private void paragraphs(List<Block> loose) {
        stretches.addAll(new Paragraphs(this::look).cut(loose));
    }

    private boolean isShelf(Node node, Block block) {
        var openings =
                node.children().stream().filter(child -> !child.isParagraph()).toList();
        var saysWhere = !places.inHead(headOf(block)).isEmpty();
        if (isNamedAsShelf(block) && !node.children().isEmpty()) {
            return true;
        }
        if (saysWhere || (block.isLabelled() && openings.size() < 2)) {
            return false;
        }
        if (openings.size() >= 2) {
            return (isTitle(block) && openings.stream().allMatch(Cutter::isMarkedByNumber))
                    || haveOwnPlaces(openings.stream().map(Node::lead).toList());
        }
        return block.kind() == Kind.HEADING
                && haveOwnPlaces(node.children().stream().map(Node::lead).toList());
    }

    private static boolean isNamedAsShelf(Block block) {
        return isTitle(block) && (LeftOverRule.SHELF.fits(block.head()) || LeftOverRule.ENCLOSURE.fits(block.head()));
    }

    /** Whether it is a heading, with a number before it or not. */
    private static boolean isTitle(Block block) {
        return block.kind() == Kind.HEADING
                || (block.kind() == Kind.ITEM
                        && !block.isLabelled()
                        && block.lines().size() == 1
                        && HeadingRule.isHeading(block.head()));
    }

    private static boolean isMarkedByNumber(Node node) {
        var mark = node.block() == null ? null : node.block().mark();
        return mark != null && mark.style() != Mark.Style.BULLET;
    }

    /** Whether at least two of them are about different places. */
    private boolean haveOwnPlaces(List<List<Block>> parts) {
        var seen = new HashSet<Set<Object>>();
        parts.stream().map(this::targets).filter(targets -> !targets.isEmpty()).forEach(seen::add);
        return seen.size() >= 2;
    }

    private Set<Object> targets(List<Block> blocks) {
        return blocks.stream().flatMap(block -> targets(look(block)).stream()).collect(Collectors.toSet());
    }

    /** What a point is about, for comparing. */
    static Set<Object> targets(Proposal point) {
        var targets = new HashSet<>();
        if (point.place().provision() != null) {
            targets.add(point.place().provision());
        }
        if (point.place().question() != null) {
            targets.add(point.place().question());
        }
        targets.addAll(point.place().candidates());
        return targets;
    }

    private boolean says(Block block) {
        var looked = look(block);
        return block.kind() == Kind.PLACE
                || (block.kind() == Kind.ITEM && looked.place().isNamed())
                || looked.place().provision() != null
                || looked.place().question() != null
                || looked.ask() != Ask.OTHER
                || !looked.facts().isEmpty()
                || (AskRule.asks(looked.words()) && !LeftOverRule.isCourtesy(looked.words()));
    }

    private Proposal look(Block block) {
        return read.computeIfAbsent(
                block, each -> reader.read(each.spans(), headOf(each), each.words(), Cut.PARAGRAPH));
    }

    /** What a block says before all else: all of a heading, the first words of an item. */
    private static String headOf(Block block) {
        return switch (block.kind()) {
            case PARAGRAPH -> "";
            case HEADING -> block.words();
            case PLACE, ITEM -> headOfItem(block);
        };
    }

    private static String headOfItem(Block block) {
        var label = block.isLabelled() ? block.lines().getFirst().stripped() : "";
        var head = block.head();
        var stop = head.split("(?<=[a-z)])[.:](?:\\s|$)|\\s?[—–]\\s|\\s-\\s|\\?", 2)[0];
        var isTitle = stop.length() <= 80
                && (stop.length() < head.length() || (block.lines().size() == 1 && head.length() <= 80));
        return isTitle || block.kind() == Kind.PLACE
                ? label.isEmpty() ? stop : label(block, label) + " " + stop
                : label(block, label);
    }

    /** A label names a question, where it is one; the number of a comment names nothing. */
    private static String label(Block block, String line) {
        var mark = block.mark();
        var label = mark == null ? "" : line.substring(0, Math.min(line.length(), mark.length()));
        return label.matches("(?i).*\\b(?:question|Q)\\b.*|(?i)Q\\.?\\s?\\d.*") ? label : "";
    }

    private static Cut why(Block block) {
        return switch (block.kind()) {
            case HEADING -> Cut.HEADING;
            case PLACE -> Cut.PLACE;
            case ITEM -> block.isLabelled() ? Cut.LABEL : Cut.ITEM;
            case PARAGRAPH -> Cut.PARAGRAPH;
        };
    }
}
