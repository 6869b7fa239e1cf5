package org.rulewright.comment.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.letter.Block.Kind;

/** Puts the lines of a letter together to headings, items and paragraphs. */
final class Blocks {

    private final Lines lines;
    private final Set<Integer> elsewhere;
    private final Map<Integer, Mark> marks;
    private final List<Block> blocks = new ArrayList<>();
    private List<Line> open = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private @Nullable Mark mark;
    private boolean hasGap = true;

    private Blocks(Lines lines, Set<Integer> elsewhere) {
        this.lines = lines;
        this.elsewhere = elsewhere;
        marks = Runs.in(lines.all());
    }

    /** The blocks of the lines, without page furniture and without the lines that belong elsewhere. */
    static List<Block> in(Lines lines, Set<Integer> elsewhere) {
        var blocks = new Blocks(lines, elsewhere);
        for (var place = 0; place < lines.all().size(); place++) {
            if (elsewhere.contains(place)) {
                blocks.close();
            } else if (!lines.isFurniture(place)) {
                blocks.read(place);
            }
        }
        blocks.close();
        return blocks.blocks;
    }

    private void read(int place) {
        var line = lines.all().get(place);
        if (line.isBlank()) {
            hasGap = true;
            return;
        }
        var found = marks.get(place);
        var words = line.stripped();
        var kindHere = found != null ? Kind.ITEM : kindOf(place, words);
        if (kindHere != Kind.PARAGRAPH || begins(line)) {
            close();
            kind = kindHere;
            mark = found;
        }
        open.add(line);
        hasGap = false;
    }

    private Kind kindOf(int place, String words) {
        if (HeadingRule.isPlace(words) && begins(lines.all().get(place))) {
            return Kind.PLACE;
        }
        var standsAlone =
                (hasGap || kind == Kind.HEADING || !lines.isWrapped()) && (isGap(place + 1) || !lines.isWrapped());
        return standsAlone && HeadingRule.isHeading(words) && !continuesOverPage(words) ? Kind.HEADING : Kind.PARAGRAPH;
    }

    /** Whether a line without a mark begins a paragraph of its own. */
    private boolean begins(Line line) {
        if (open.isEmpty() || LeftOverRule.isFormula(line.stripped())) {
            return true;
        }
        var last = open.getLast();
        if (hasGap) {
            return kind == Kind.HEADING || !(last.page() < line.page() && line.startsSmall() && !last.endsASentence());
        }
        if (kind == Kind.HEADING || !lines.isWrapped()) {
            return true;
        }
        return last.endsASentence() && lines.isShort(last);
    }

    private boolean continuesOverPage(String words) {
        return !open.isEmpty() && !open.getLast().endsASentence() && Character.isLowerCase(words.codePointAt(0));
    }

    private boolean isGap(int place) {
        return place >= lines.all().size()
                || lines.all().get(place).isBlank()
                || elsewhere.contains(place)
                || marks.containsKey(place);
    }

    private void close() {
        if (!open.isEmpty()) {
            blocks.add(new Block(kind, mark, List.copyOf(open)));
        }
        open = new ArrayList<>();
        kind = Kind.PARAGRAPH;
        mark = null;
        hasGap = true;
    }
}
