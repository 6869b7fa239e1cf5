package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.Point;
import org.rulewright.comment.Stance;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.synthesis.Excerpt;

/** One comment, whole, with what of it is marked and where that is filed. */
final class CommentPane extends Div {

    private final Comment comment;
    private final DeskSheet sheet;
    private final SynthesisAddress address;
    private final SynthesisActs acts;

    CommentPane(Comment comment, DeskSheet sheet, SynthesisAddress address, SynthesisActs acts) {
        this.comment = comment;
        this.sheet = sheet;
        this.address = address;
        this.acts = acts;
        var body = Panes.body(facts());
        body.addClassName("rw-stack");
        if (!comment.isPublic()) {
            body.add(new Note(Tone.TIME, Glyph.WARNING, getTranslation("synthesis.not-public")));
        }
        if (!comment.body().isEmpty()) {
            body.add(remarks());
        }
        for (var point : comment.points()) {
            body.add(new PointPart(
                    point,
                    PublicWords.at(comment, CommentTexts.words(point.number())),
                    filing(excerptOf(point.number())),
                    suggested(point)));
        }
        add(body);
    }

    private Optional<PointPart.Suggested> suggested(Point point) {
        if (point.suggestedWording().isEmpty()) {
            return Optional.empty();
        }
        var anchor = point.anchor();
        var place = anchor == null ? "rule" : Long.toString(anchor.lineage().value());
        var href = "staff/suggestions?docket=%s&provision=%s&pane=place"
                .formatted(sheet.docket().number(), place);
        return Optional.of(new PointPart.Suggested(acts.suggestion(point), href));
    }

    /** The line above the comment: who speaks, and the ways to the comments around it. */
    Component head(DeskReader.Neighbours around) {
        var name = comment.submitter().shownName();
        var heading = new H2(name.isEmpty() ? getTranslation("synthesis.anonymous") : name);
        var number = new Span(sheet.shortNumber(comment.trackingNumber()));
        number.addClassNames("rw-small", "rw-quiet", "rw-num");
        var steps = new Span();
        steps.addClassNames("rw-push", "rw-row");
        around.before().ifPresent(step -> steps.add(step(step, Glyph.LEFT, "synthesis.previous", "k")));
        around.after().ifPresent(step -> steps.add(step(step, Glyph.RIGHT, "synthesis.next", "j")));
        return Panes.head(heading, number, steps);
    }

    private Component step(DeskReader.Step to, Glyph glyph, String label, String key) {
        var href = address.scrolledTo(to.from()).reading(to.comment()).href();
        var link = new Anchor(href, glyph.draw());
        link.addClassName("rw-iconbtn");
        link.setAriaLabel(getTranslation(label));
        link.getElement().setAttribute("data-key", key);
        return link;
    }

    private Component facts() {
        var facts = new Div();
        facts.addClassName("rw-meta");
        if (comment.reception().sample()) {
            facts.add(new SampleMark());
        }
        sheet.category(comment).ifPresent(category -> facts.add(new CategoryLabel(category)));
        if (comment.stance() != Stance.UNSTATED) {
            facts.add(new Span(getTranslation("synthesis.stance." + comment.stance())));
        }
        facts.add(
                new Span(sheet.times().moment(comment.reception().received())),
                new Span(getTranslation(
                        "synthesis.channel." + comment.reception().channel())));
        return facts;
    }

    private Component remarks() {
        var marked = sheet.chain().excerpts().stream()
                .filter(excerpt -> excerpt.comment().equals(comment.id()))
                .filter(excerpt -> excerpt.place() instanceof Excerpt.Span)
                .toList();
        var held = marked.stream().filter(excerpt -> excerpt.holdsIn(comment)).toList();
        var body = new MarkedBody(PublicWords.at(comment, CommentTexts.BODY), held, sheet.chain(), address);
        var remarks = new Section(new H3(getTranslation("synthesis.remarks")), body);
        remarks.addClassName("rw-stack-s");
        if (sheet.editable() && comment.isPublic()) {
            remarks.add(new MarkingBar(comment.body(), held, body, acts));
        }
        marked.forEach(excerpt -> remarks.add(markedWords(excerpt)));
        return remarks;
    }

    private Component markedWords(Excerpt excerpt) {
        var quote = PublicWords.found(excerpt.quote(), comment).paragraph();
        quote.addClassNames("rw-said", "rw-clip");
        var part = new Div(quote);
        part.addClassName("rw-marked");
        if (!excerpt.holdsIn(comment)) {
            part.add(new Note(Tone.TIME, Glyph.WARNING, getTranslation("synthesis.stale")));
        }
        filing(Optional.of(excerpt)).forEach(part::add);
        return part;
    }

    private Optional<Excerpt> excerptOf(int point) {
        return sheet.chain().excerpts().stream()
                .filter(excerpt -> excerpt.comment().equals(comment.id()))
                .filter(excerpt -> excerpt.place().equals(new Excerpt.Point(point)))
                .findFirst();
    }

    private List<FilingRow> filing(Optional<Excerpt> excerpt) {
        return excerpt.map(it -> new FilingRow(it, sheet, address, acts)).stream()
                .toList();
    }
}
