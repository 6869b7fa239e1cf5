package org.rulewright.campaign.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.rulewright.campaign.counted.CountingPlan;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Docket;

/** Says in numbers what would become public, what would be counted, and what stays; before anything is done. */
final class CountDialog extends ConfirmDialog {

    private static final int MOST_NAMED = 5;

    CountDialog(CountingPlan plan, Docket docket, Runnable begin) {
        setHeader(getTranslation("campaign.count.confirm.title", plan.counted()));
        var shown = plan.shown().value();
        var isNew = plan.publish().contains(plan.shown());
        var body = new Div(new Paragraph(getTranslation(
                isNew ? "campaign.count.confirm.new" : "campaign.count.confirm.public",
                plan.counted(),
                plan.signers(),
                shown,
                plan.others())));
        body.addClassName("rw-stack-s");
        if (!plan.publish().isEmpty()) {
            body.add(published(plan, docket));
        }
        body.add(
                new Paragraph(getTranslation("campaign.count.confirm.own", plan.own(), plan.held())),
                new Paragraph(getTranslation("campaign.count.confirm.undo")));
        setText(body);
        setCancelable(true);
        setCancelText(getTranslation("campaign.count.confirm.back"));
        setConfirmText(
                getTranslation("campaign.count.confirm.do", plan.publish().size(), plan.counted()));
        addConfirmListener(_ -> begin.run());
    }

    private Div published(CountingPlan plan, Docket docket) {
        var names = new Div(new Paragraph(
                getTranslation("campaign.count.confirm.publish", plan.publish().size())));
        plan.publish().stream().limit(MOST_NAMED).forEach(number -> names.add(link(number, docket)));
        return names;
    }

    private static Anchor link(TrackingNumber number, Docket docket) {
        var address = "staff/moderation?docket=" + docket.number() + "&comment=" + number.value() + "&pane=comment";
        var link = new Anchor(address, number.value(), AnchorTarget.BLANK);
        link.addClassName("rw-tap");
        return link;
    }
}
