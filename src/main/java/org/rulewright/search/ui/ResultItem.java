package org.rulewright.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Comment;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.search.Hit;

/** One comment that was found: who, the words that matched, what it is about, and when it came. */
final class ResultItem extends Article {

    private final Comment comment;
    private final Names names;

    ResultItem(Hit.OfComment hit, Names names) {
        this.comment = hit.comment();
        this.names = names;
        addClassName("rw-hit");
        add(
                facts(),
                title(),
                new HitLine(
                        hit.passages(),
                        (words, line) -> PublicWords.found(words, comment).drawIn(line)));
        if (!comment.points().isEmpty()) {
            add(points());
        }
        add(received());
    }

    private Component facts() {
        var facts = new Div(new Span(comment.trackingNumber().value()));
        facts.addClassName("rw-meta");
        names.category(comment.submitter().category()).map(CategoryLabel::new).ifPresent(facts::add);
        facts.add(new Span(getTranslation("search.stance." + comment.stance())));
        if (!comment.isPublic()) {
            facts.add(new StatusBadge(
                    Tone.STOP,
                    Glyph.HIDE,
                    getTranslation("search.status." + comment.standing().status())));
        }
        if (comment.reception().late()) {
            facts.add(new Span(getTranslation("search.late")));
        }
        return facts;
    }

    private Component title() {
        var title = new H3(new Anchor(address(), Names.sender(comment)));
        if (comment.reception().sample()) {
            title.add(new Span(" "), new SampleMark());
        }
        return title;
    }

    /** Staff read at the desk what the public does not. */
    private String address() {
        return (comment.isPublic() ? "comments/" : "staff/moderation?comment=") + comment.trackingNumber();
    }

    private Component points() {
        var points = new Div();
        points.addClassName("rw-chips");
        comment.points().stream().map(Names::point).distinct().forEach(words -> {
            var point = new Span(words);
            point.addClassName("rw-count");
            points.add(point);
        });
        return points;
    }

    private Component received() {
        var times = Times.in(names.docket(comment).agency().zone());
        var received = new Paragraph(getTranslation(
                "search.received", times.moment(comment.reception().received())));
        received.addClassName("rw-hit-received");
        return received;
    }
}
