package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.comment.Comment;

/** One comment in a list: its number, when, by whom, and what there is to know about it. */
final class CommentRow extends ListItem {

    private final Anchor link = new Anchor();

    CommentRow(Comment comment, String number, String when) {
        addClassName("rw-queue-row");
        link.addClassName("rw-trow");
        var name = comment.submitter().shownName();
        var title = new Span(name.isEmpty() ? getTranslation("moderation.anonymous") : name);
        title.addClassName("rw-trow-title");
        link.add(top(number, when), title);
        if (comment.reception().sample()) {
            link.add(new SampleMark());
        }
        add(link);
    }

    CommentRow more(String words) {
        var more = new Span(words);
        more.addClassName("rw-trow-more");
        link.addComponentAtIndex(2, more);
        return this;
    }

    CommentRow leadingTo(ModerationAddress address, boolean current) {
        link.setHref(address.href());
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return this;
    }

    /** Lets a key lead here from the row beside it. */
    CommentRow reachedFrom(int open, int own) {
        if (own == open + 1) {
            link.getElement().setAttribute("data-key", "j");
        } else if (own == open - 1) {
            link.getElement().setAttribute("data-key", "k");
        }
        return this;
    }

    CommentRow before(Component mark) {
        addComponentAsFirst(mark);
        return this;
    }

    private static Div top(String number, String when) {
        var name = new Span(number);
        name.addClassName("rw-num");
        var top = new Div(name, new Span(when));
        top.addClassName("rw-trow-top");
        return top;
    }
}
