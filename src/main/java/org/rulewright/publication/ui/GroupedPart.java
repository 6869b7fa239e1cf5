package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.rulewright.base.ui.Crumbs;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.GroupedComment;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;

/** Says of a comment that is counted with a published one that it came, and leads to its words. */
final class GroupedPart extends Div {

    GroupedPart(GroupedComment comment, Docket docket) {
        addClassName("rw-stack");
        var received = Times.in(docket.agency().zone()).moment(comment.received());
        var heading = new PageHeading(
                getTranslation("publication.grouped.title", comment.number().value()));
        if (comment.late()) {
            heading = heading.above(new StatusBadge(Tone.TIME, getTranslation("publication.comment.late")));
        }
        add(
                new Crumbs(
                                new Anchor(DocketTab.OVERVIEW.address(docket), docket.number()),
                                new Anchor(DocketTab.COMMENTS.address(docket), getTranslation("docket.tab.comments")))
                        .here(comment.number().value()),
                heading,
                new Paragraph(getTranslation("publication.grouped.received", received)),
                where(comment));
    }

    private Div where(GroupedComment comment) {
        var shown = comment.shown();
        if (shown == null) {
            return new Div(new Paragraph(getTranslation("publication.grouped.looking")));
        }
        var link = new Anchor("comments/" + shown.value(), getTranslation("publication.grouped.read", shown.value()));
        link.addClassName("rw-tap");
        return new Div(new Paragraph(getTranslation("publication.grouped.text", shown.value())), link);
    }
}
