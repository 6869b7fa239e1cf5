package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.comment.ui.VersionList;
import org.rulewright.docket.ui.CategoryLabel;

/** One comment, whole: what was said, where, what came with it, and what of it is marked. */
final class CommentPane extends Div {

    private final H2 heading;

    CommentPane(Opened opened) {
        var comment = opened.comment();
        heading = new H2(name(comment));
        heading.getElement().setAttribute("tabindex", "-1");
        var read = Panes.body(facts(opened));
        read.addClassName("rw-stack");
        var bar = new MarkBar(opened.marking());
        var texts = new CommentTextsPart(opened, bar::offer);
        if (comment.standing().status() == Status.WAITING || comment.isPublic()) {
            read.add(bar);
        }
        read.add(texts, new PreviewText(opened.marking(), opened.preview()));
        if (!comment.attachments().isEmpty()) {
            read.add(new FileList(opened));
        }
        read.add(new Checks(opened.marking()));
        read.add(new VersionList(
                opened.past().versions(), Times.in(opened.docket().agency().zone())));
        add(head(comment, new ReadingSwitch(texts::show)), read);
    }

    /** Leads a reader who uses the keyboard to the start of the comment. */
    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    private Component head(Comment comment, Component reading) {
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
        head.add(reading);
        return head;
    }

    private static Component number(Comment comment) {
        var number = new Span(comment.trackingNumber().value());
        number.addClassNames("rw-small", "rw-quiet", "rw-num");
        return number;
    }

    private Component facts(Opened opened) {
        var comment = opened.comment();
        var received = Times.in(opened.docket().agency().zone())
                .moment(comment.reception().received());
        var facts = new Div(
                new CategoryLabel(opened.category()),
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

    private String name(Comment comment) {
        var name = comment.submitter().shownName();
        return name.isEmpty() ? getTranslation("moderation.anonymous") : name;
    }
}
