package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.ruletext.Redline;

/** One comment, whole: what was said, where, and what came with it. */
final class CommentPane extends Div {

    private final H2 heading;

    CommentPane(Comment comment, Docket docket, Category category, Function<Point, Redline> suggestions) {
        heading = new H2(name(comment));
        heading.getElement().setAttribute("tabindex", "-1");
        var read = Panes.body(facts(comment, docket, category), remarks(comment));
        read.addClassName("rw-stack");
        comment.points().forEach(point -> read.add(new PointPart(point, suggestions)));
        if (!comment.attachments().isEmpty()) {
            read.add(new FileList(comment.attachments()));
        }
        add(head(comment), read);
    }

    /** Leads a reader who uses the keyboard to the start of the comment. */
    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    private Component head(Comment comment) {
        var head = Panes.head(heading, number(comment));
        if (comment.reception().sample()) {
            head.add(new SampleMark());
        }
        if (comment.reception().late()) {
            head.add(new StatusBadge(Tone.TIME, Glyph.CLOCK, getTranslation("moderation.late")));
        }
        if (comment.standing().status() != Status.WAITING) {
            head.add(new StatusBadge(
                    Tone.QUIET,
                    getTranslation("moderation.done." + comment.standing().status())));
        }
        return head;
    }

    private static Component number(Comment comment) {
        var number = new Span(comment.trackingNumber().value());
        number.addClassNames("rw-small", "rw-quiet", "rw-num");
        return number;
    }

    private Component facts(Comment comment, Docket docket, Category category) {
        var received =
                Times.in(docket.agency().zone()).moment(comment.reception().received());
        var facts = new Div(
                new CategoryLabel(category),
                new Span(getTranslation(
                        "moderation.channel." + comment.reception().channel())),
                new Span(received),
                new Span(
                        getTranslation("moderation.files", comment.attachments().size())));
        if (!comment.submitter().country().isEmpty()) {
            facts.add(new Span(comment.submitter().country()));
        }
        if (comment.stance() != Stance.UNSTATED) {
            facts.add(new Span(getTranslation("moderation.stance." + comment.stance())));
        }
        facts.addClassName("rw-meta");
        return facts;
    }

    private Component remarks(Comment comment) {
        var remarks = new Div();
        remarks.addClassName("rw-read");
        comment.body().lines().filter(line -> !line.isBlank()).forEach(line -> remarks.add(new Paragraph(line)));
        if (remarks.getChildren().findAny().isEmpty()) {
            remarks.setText(getTranslation("moderation.no-remarks"));
            remarks.setClassName("rw-small rw-quiet");
        }
        return remarks;
    }

    private String name(Comment comment) {
        var name = comment.submitter().shownName();
        return name.isEmpty() ? getTranslation("moderation.anonymous") : name;
    }
}
