package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Stance;
import org.rulewright.docket.ui.CategoryLabel;

/** Who sent a comment, what it holds of the proposal, when it came, and which way. */
final class CommentFacts extends Div {

    CommentFacts(Comment comment, DeskSheet sheet) {
        addClassName("rw-meta");
        if (comment.reception().sample()) {
            add(new SampleMark());
        }
        sheet.category(comment).ifPresent(category -> add(new CategoryLabel(category)));
        if (comment.stance() != Stance.UNSTATED) {
            add(new Span(getTranslation("synthesis.stance." + comment.stance())));
        }
        add(
                new Span(sheet.times().moment(comment.reception().received())),
                new Span(getTranslation(
                        "synthesis.channel." + comment.reception().channel())));
    }
}
