package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.moderation.BulkOrder;
import org.rulewright.moderation.Hold;

/** What waits, the oldest first, and what was decided lately. */
final class QueuePane extends Div {

    private final ModerationSheet sheet;
    private final ModerationAddress address;

    QueuePane(ModerationSheet sheet, ModerationAddress address, Consumer<BulkOrder> begin) {
        this.sheet = sheet;
        this.address = address;
        var rows = new QueueRows(sheet, address);
        add(Panes.head(new H2(getTranslation("moderation.waiting")), count()));
        if (sheet.waiting().size() > 1) {
            add(new BulkBar(sheet, rows, begin));
        }
        add(new BacklogChart(sheet.backlog()), rows, pages());
        if (!sheet.held().isEmpty()) {
            add(Panes.head(new H2(getTranslation("moderation.holds")), held()), holds());
        }
        add(Panes.head(new H2(getTranslation("moderation.lately"))), lately());
    }

    private Component count() {
        return new StatusBadge(
                sheet.count() == 0 ? Tone.QUIET : Tone.TIME, getTranslation("base.number", sheet.count()));
    }

    private Component held() {
        return new StatusBadge(
                Tone.TIME, getTranslation("base.number", sheet.backlog().held()));
    }

    private Component holds() {
        var rows = new UnorderedList();
        sheet.held().forEach(hold -> {
            var comment = sheet.decided().get(hold.comment());
            if (comment != null) {
                rows.add(new CommentRow(
                                comment,
                                sheet.shortNumber(comment.trackingNumber()),
                                sheet.times().shortDay(hold.at()))
                        .more(why(hold))
                        .leadingTo(address.at(comment.trackingNumber()), address.names(comment)));
            }
        });
        return rows;
    }

    private String why(Hold hold) {
        var proposal = sheet.proposed().get(hold.comment());
        return proposal == null
                ? hold.note()
                : getTranslation(
                        "moderation.proposal.row",
                        getTranslation("moderation.ground." + proposal.reason().ground()),
                        proposal.made().by());
    }

    private Component pages() {
        var pages = new Div();
        pages.addClassName("rw-queue-pages");
        if (sheet.waiting().size() == ModerationReader.ROWS) {
            var last = sheet.waiting().getLast().trackingNumber().value();
            pages.add(new Anchor(
                    address.behind(last).href(), getTranslation("moderation.next-page", ModerationReader.ROWS)));
        }
        if (!address.after().isEmpty()) {
            pages.add(new Anchor(address.behind("").href(), getTranslation("moderation.first-page")));
        }
        return pages;
    }

    private Component lately() {
        if (sheet.lately().isEmpty()) {
            var nothing = new Div(new Span(getTranslation("moderation.lately.none")));
            nothing.addClassNames("rw-pane-body", "rw-small", "rw-quiet");
            return nothing;
        }
        var rows = new UnorderedList();
        sheet.lately().forEach(decision -> {
            var comment = sheet.decided().get(decision.comment());
            if (comment != null) {
                var what = getTranslation("moderation.done." + decision.move().to());
                var when = sheet.times().shortDay(decision.made().at());
                rows.add(new CommentRow(comment, sheet.shortNumber(comment.trackingNumber()), when)
                        .more(what)
                        .leadingTo(address.at(comment.trackingNumber()), address.names(comment)));
            }
        });
        return rows;
    }
}
