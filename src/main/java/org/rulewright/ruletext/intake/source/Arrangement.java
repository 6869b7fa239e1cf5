package org.rulewright.ruletext.intake.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.intake.source.Block.Aside;
import org.rulewright.ruletext.intake.source.Block.Heading;
import org.rulewright.ruletext.intake.source.Block.Left;
import org.rulewright.ruletext.intake.source.Block.Paragraph;
import org.rulewright.ruletext.intake.source.ListNumbers.Numbered;

/** Gives the pieces of a source their places in one tree: by headings, and by the numbers of nested lists. */
final class Arrangement {
    /** How many numbers ahead a doubt may look. */
    private static final int FAR = 500;

    private final Gathering gathering = new Gathering();
    private final ListLevels lists = new ListLevels();
    private final List<Block> blocks;
    private final IdentityHashMap<Block, List<Numbered>> numbers = new IdentityHashMap<>();
    private final List<ListNumber> following = new ArrayList<>();
    private int next;
    private int base;
    private boolean defining;

    private Arrangement(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The source with every piece in its place. */
    static Gathering of(List<Block> blocks) {
        var arrangement = new Arrangement(blocks);
        arrangement.lookAhead(0);
        for (int place = 0; place < blocks.size(); place++) {
            arrangement.add(place);
        }
        return arrangement.gathering;
    }

    private void add(int place) {
        switch (blocks.get(place)) {
            case Heading heading -> {
                gathering.place(ProvisionKind.HEADING, heading.level(), heading.number(), heading.text());
                base = heading.level() + 1;
                defining = Definitions.areUnder(heading);
                lists.clear();
                lookAhead(place + 1);
            }
            case Paragraph paragraph -> paragraph(paragraph);
            case Aside aside -> gathering.place(aside.kind(), below(), aside.number(), aside.text());
            case Left(var text, var reason) -> gathering.leave(text, reason);
        }
    }

    /** Notes the numbers down to the next heading, the next one first. */
    private void lookAhead(int from) {
        following.clear();
        next = 0;
        for (int place = from; place < blocks.size() && !(blocks.get(place) instanceof Heading); place++) {
            if (blocks.get(place) instanceof Paragraph paragraph) {
                numbers(paragraph).forEach(numbered -> following.add(numbered.number()));
            }
        }
    }

    private List<Numbered> numbers(Paragraph paragraph) {
        return numbers.computeIfAbsent(paragraph, _ -> {
            var bracketed = ListNumbers.of(paragraph.text());
            return bracketed.isEmpty() ? ListNumbers.stopped(paragraph.text()) : bracketed;
        });
    }

    private void paragraph(Paragraph paragraph) {
        var numbered = numbers(paragraph);
        next += numbered.size();
        if (numbered.isEmpty() || isNoNumber(numbered.getFirst().number())) {
            unnumbered(paragraph.text());
        } else if (numbered.size() > 1 && hasWholePath(numbered)) {
            wholePath(numbered);
        } else {
            numbered.forEach(this::numbered);
        }
    }

    /** A sign with a full stop is a number only where a list expects it. */
    private boolean isNoNumber(ListNumber number) {
        return !number.bracketed() && !lists.expects(number);
    }

    /** Whether the numbers name the place in full, such as (d)(4) below (d), and open nothing but the last one. */
    private boolean hasWholePath(List<Numbered> numbered) {
        var first = numbered.getFirst().number();
        return lists.isAt(0, first) || !lists.expects(first);
    }

    private void wholePath(List<Numbered> numbered) {
        var path = numbered.stream().map(Numbered::number).toList();
        lists.openPath(path);
        var printed = new StringBuilder();
        path.forEach(number -> printed.append(number.printed()));
        place(base + path.size() - 1, printed.toString(), numbered.getLast().text());
    }

    private void numbered(Numbered numbered) {
        var ahead = following.subList(next, Math.min(following.size(), next + FAR));
        var depth = lists.take(numbered.number(), ahead);
        place(base + depth, numbered.number().printed(), numbered.text());
    }

    private void place(int level, String number, String text) {
        var kind = Definitions.isOne(text) ? ProvisionKind.DEFINITION : ProvisionKind.PARAGRAPH;
        gathering.place(kind, level, number, text);
    }

    private void unnumbered(String text) {
        var plain = Wording.plain(text);
        if (Notes.isHistory(plain)) {
            gathering.place(ProvisionKind.NOTE, base, "", text);
        } else if (Notes.isOne(plain)) {
            gathering.place(ProvisionKind.NOTE, below(), "", text);
        } else if (Definitions.isOne(text) || definesAgain(plain)) {
            gathering.place(ProvisionKind.DEFINITION, base + lists.takeTerm(), "", text);
        } else {
            gathering.place(ProvisionKind.PARAGRAPH, endsList(plain) ? below() - 1 : below(), "", text);
        }
    }

    /** Where a section lists definitions, each paragraph that is no item of a list begins one. */
    private boolean definesAgain(String plain) {
        return defining && lists.mayTakeTerm() && !Definitions.areIntroduced(plain);
    }

    /** Words that go on with a sentence stand beside the items of the list that they end. */
    private boolean endsList(String plain) {
        return lists.depth() > 0 && !plain.isEmpty() && Character.isLowerCase(plain.charAt(0));
    }

    private int below() {
        return base + lists.depth();
    }
}
