package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.Point;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.synthesis.Excerpt;

/** One comment, whole, with what of it is marked and where that is filed. */
final class CommentPane extends Div {

    private final CommentSheet open;
    private final Comment comment;
    private final DeskSheet sheet;
    private final SynthesisAddress address;
    private final SynthesisActs acts;
    private final ExcerptPart.Desk desk;
    private final List<MarkedText> texts = new ArrayList<>();

    CommentPane(CommentSheet open, DeskSheet sheet, SynthesisAddress address, SynthesisActs acts) {
        this.open = open;
        this.comment = open.comment();
        this.sheet = sheet;
        this.address = address;
        this.acts = acts;
        desk = new ExcerptPart.Desk(sheet, address, acts);
        var body = Panes.body(new CommentFacts(comment, sheet));
        body.addClassName("rw-stack");
        if (!comment.isPublic()) {
            body.add(new Note(Tone.TIME, Glyph.WARNING, getTranslation("synthesis.not-public")));
        }
        if (!comment.body().isEmpty()) {
            body.add(remarks());
        }
        comment.points().forEach(point -> body.add(part(point)));
        var onPages = excerpts(Excerpt.Page.class::isInstance);
        if (!comment.attachments().isEmpty() || !onPages.isEmpty()) {
            var files = new FileParts(open, onPages, desk);
            files.text().ifPresent(texts::add);
            body.add(files);
        }
        if (sheet.editable() && comment.isPublic() && !texts.isEmpty()) {
            body.add(new MarkingBar(texts, acts));
        }
        add(body);
    }

    private Component part(Point point) {
        var whole = excerpts(new Excerpt.Point(point.number())::equals);
        var parts = excerpts(place -> place instanceof Excerpt.Part part && part.point() == point.number());
        var text = text(
                CommentTexts.words(point.number()),
                new Excerpt.Part(point.number(), 0, 1),
                Stream.concat(whole.stream(), parts.stream()).toList());
        var answered = open.questions().stream()
                .filter(question -> question.id().equals(point.question()))
                .findFirst();
        var part = new PointPart(point, answered, text, suggested(point));
        whole.forEach(excerpt -> part.add(desk.said(excerpt, open)));
        parts.forEach(excerpt -> part.add(new ExcerptPart(excerpt, open, desk)));
        return part;
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
    Component head() {
        var around = open.around();
        var name = comment.submitter().shownName();
        var heading = new H2(name.isEmpty() ? getTranslation("synthesis.anonymous") : name);
        var number = new Span(sheet.shortNumber(comment.trackingNumber()));
        number.addClassNames("rw-small", "rw-quiet", "rw-num");
        var steps = new Span();
        steps.addClassNames("rw-push", "rw-row");
        around.back().ifPresent(href -> steps.add(back(href)));
        around.before().ifPresent(step -> steps.add(step(step, Glyph.LEFT, "synthesis.previous", "k")));
        around.after().ifPresent(step -> steps.add(step(step, Glyph.RIGHT, "synthesis.next", "j")));
        return Panes.head(heading, number, steps);
    }

    private Component back(String href) {
        var link = new ButtonLink(href, getTranslation("synthesis.walk.back"))
                .small()
                .bare();
        link.getElement().setAttribute("data-key", "b");
        return link;
    }

    private Component step(SynthesisAddress to, Glyph glyph, String label, String key) {
        var link = new Anchor(to.href(), glyph.draw());
        link.addClassName("rw-iconbtn");
        link.setAriaLabel(getTranslation(label));
        link.getElement().setAttribute("data-key", key);
        return link;
    }

    private Component remarks() {
        var marked = excerpts(Excerpt.Span.class::isInstance);
        var remarks = new Section(
                new H3(getTranslation("synthesis.remarks")), text(CommentTexts.BODY, new Excerpt.Span(0, 1), marked));
        remarks.addClassName("rw-stack-s");
        marked.forEach(excerpt -> remarks.add(new ExcerptPart(excerpt, open, desk)));
        return remarks;
    }

    private MarkedText text(String at, Excerpt.Marked place, List<Excerpt> marked) {
        var held = marked.stream().filter(excerpt -> excerpt.holdsIn(comment)).toList();
        var text = new MarkedText(PublicWords.at(comment, at), place, held).drawn(desk.above(open), address);
        texts.add(text);
        return text;
    }

    private List<Excerpt> excerpts(Predicate<Excerpt.Place> isHere) {
        return open.marks().excerpts().stream()
                .filter(excerpt -> isHere.test(excerpt.place()))
                .toList();
    }
}
