package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Comment;
import org.rulewright.docket.ui.CategoryLabel;

/** The published comments, the newest first, with what is left to do in each; a page at a time. */
final class CommentsPane extends Div {

    private final DeskSheet sheet;
    private final SynthesisAddress address;
    private final Optional<Comment> open;

    CommentsPane(DeskSheet sheet, SynthesisAddress address, Optional<Comment> open) {
        this.sheet = sheet;
        this.address = address;
        this.open = open;
        var count = new Span(getTranslation("base.number", sheet.count()));
        count.addClassNames("rw-quiet", "rw-num", "rw-push");
        add(Panes.head(new H2(getTranslation("synthesis.comments")), count));
        var rows = new UnorderedList();
        sheet.comments().forEach(comment -> rows.add(row(comment)));
        add(rows, pages());
        if (sheet.comments().isEmpty()) {
            add(Panes.body(new Paragraph(getTranslation("synthesis.comments.none"))));
        }
    }

    private ListItem row(Comment comment) {
        var link = new Anchor(address.reading(comment.trackingNumber()).href(), top(comment), title(comment));
        link.addClassName("rw-trow");
        link.add(more(comment), marks(comment));
        link.setClassName("rw-unread", !sheet.read().contains(comment.id()));
        if (open.map(Comment::id).filter(comment.id()::equals).isPresent()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private Component top(Comment comment) {
        var number = new Span(sheet.shortNumber(comment.trackingNumber()));
        number.addClassName("rw-num");
        var day = sheet.times().shortDay(comment.reception().received());
        var top = new Span(number, new Span(day));
        top.addClassName("rw-trow-top");
        return top;
    }

    private Component title(Comment comment) {
        var name = comment.submitter().shownName();
        var title = new Span(name.isEmpty() ? getTranslation("synthesis.anonymous") : name);
        title.addClassName("rw-trow-title");
        return title;
    }

    private Component more(Comment comment) {
        var tally = sheet.tally(comment);
        var points = getTranslation("synthesis.points", comment.points().size());
        var state = tally.excerpts() == 0
                ? getTranslation("synthesis.tally.none")
                : getTranslation("synthesis.tally", tally.filed(), tally.excerpts());
        var more = new Span(getTranslation("synthesis.extent", points, state));
        more.addClassName("rw-trow-more");
        return more;
    }

    private Component marks(Comment comment) {
        var marks = new Span();
        marks.addClassNames("rw-row", "rw-trow-marks");
        if (!sheet.read().contains(comment.id())) {
            marks.add(new StatusBadge(Tone.ACCENT, getTranslation("synthesis.unread")));
        }
        sheet.category(comment).ifPresent(category -> marks.add(new CategoryLabel(category)));
        if (comment.reception().sample()) {
            marks.add(new SampleMark());
        }
        return marks;
    }

    private Component pages() {
        var pages = new Div();
        pages.addClassName("rw-desk-pager");
        sheet.pages().newer().ifPresent(behind -> pages.add(page(behind, "synthesis.page.before")));
        sheet.pages().older().ifPresent(behind -> pages.add(page(behind, "synthesis.page.after")));
        return pages;
    }

    private Anchor page(String behind, String key) {
        return new Anchor(address.startingBehind(behind).href(), getTranslation(key));
    }
}
