package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.base.ui.Panes;

/** The three panes of the desk; which one a narrow screen shows stands in the address. */
final class ModerationPanes extends Composite<Panes> {

    private final Panes panes = new Panes(Panes.Shape.CHECK);
    private final ModerationAddress address;

    ModerationPanes(ModerationAddress address, long waiting, QueuePane queue) {
        this.address = address;
        panes.pane(ModerationView.QUEUE, getTranslation("moderation.pane.queue", waiting), queue);
        panes.onChoice(pane -> UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, address.showing(pane).href()));
    }

    /** Opens a comment beside the queue. */
    void read(CommentPane comment, DecisionPane decision) {
        panes.pane(ModerationView.COMMENT, getTranslation("moderation.pane.comment"), comment);
        panes.pane(ModerationView.DECISION, getTranslation("moderation.pane.decision"), decision);
        panes.open(address.pane().isEmpty() ? ModerationView.COMMENT : address.pane());
    }

    /** Says that nothing waits, and what to do with the time. */
    void idle() {
        var nothing = new EmptyState(
                getTranslation("moderation.idle"),
                getTranslation("moderation.idle.why"),
                new ButtonLink("dockets/" + address.docket() + "/comments", getTranslation("moderation.idle.next")));
        panes.pane(ModerationView.COMMENT, getTranslation("moderation.pane.comment"), Panes.body(nothing));
        panes.pane(
                ModerationView.DECISION,
                getTranslation("moderation.pane.decision"),
                Panes.head(new H2(getTranslation("moderation.decision"))),
                Panes.body(new Paragraph(getTranslation("moderation.idle.decision"))));
        panes.open(ModerationView.COMMENT);
    }

    @Override
    protected Panes initContent() {
        return panes;
    }
}
