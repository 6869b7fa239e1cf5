package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Excerpt;

/** Words that somebody marked: what they say, where they stand, what they are about, and where they are filed. */
final class ExcerptPart extends Div {

    ExcerptPart(Excerpt excerpt, CommentSheet open, Desk desk) {
        addClassName("rw-marked");
        var quote = PublicWords.found(excerpt.quote(), open.comment()).paragraph();
        quote.addClassNames("rw-said", "rw-clip");
        add(quote, where(excerpt, open, desk.address()));
        if (!holds(excerpt, open)) {
            add(new Note(Tone.TIME, Glyph.WARNING, getTranslation("synthesis.stale")));
        }
        add(desk.said(excerpt, open));
    }

    private Div where(Excerpt excerpt, CommentSheet open, SynthesisAddress address) {
        var where = open.where(excerpt);
        var words = getTranslation(where.key(), where.arguments());
        var line = new Div();
        line.addClassNames("rw-small", "rw-quiet");
        if (excerpt.place() instanceof Excerpt.Page page && page.leaf().isIn(open.comment())) {
            var number = open.comment().trackingNumber();
            var leaf = page.leaf();
            line.add(new Anchor(
                    address.turned(number, leaf.file(), leaf.number()).href(), words));
        } else {
            line.add(new Span(words));
        }
        return line;
    }

    /** A page that is open shows too whether it was read anew since, and says something else. */
    private static boolean holds(Excerpt excerpt, CommentSheet open) {
        return excerpt.holdsIn(open.comment())
                && open.leaf()
                        .filter(leaf -> excerpt.place() instanceof Excerpt.Page page
                                && page.leaf().equals(leaf.leaf()))
                        .filter(leaf -> !excerpt.isTakenFrom(leaf.words()))
                        .isEmpty();
    }

    /** What an excerpt's part needs of the desk around it. */
    record Desk(DeskSheet sheet, SynthesisAddress address, SynthesisActs acts) {

        /** The concerns that excerpts of the open comment stand under. */
        Function<Excerpt, List<Concern>> above(CommentSheet open) {
            return excerpt -> sheet.concerns(open.marks().above(excerpt));
        }

        /** Where the excerpt is filed or what it looks like, and what it is about. */
        List<Component> said(Excerpt excerpt, CommentSheet open) {
            var said = new ArrayList<Component>();
            said.add(new FilingRow(
                    excerpt, above(open).apply(excerpt), open.marks().isNext(excerpt), this));
            var likely = open.likely().of(excerpt).stream()
                    .flatMap(concern -> sheet.chain().concern(concern).stream())
                    .toList();
            if (!likely.isEmpty()) {
                said.add(new LikenessRow(excerpt, likely, open.likely().rate(), acts));
            }
            said.add(new BearingRow(excerpt, open.bearing(excerpt), sheet.editable(), acts));
            return said;
        }
    }
}
