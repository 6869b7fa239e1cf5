package org.rulewright.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.Tone;
import org.rulewright.campaign.CampaignId;
import org.rulewright.campaign.counted.CountingDesk;
import org.rulewright.docket.Docket;
import org.rulewright.moderation.BulkDesk;
import org.rulewright.moderation.BulkId;
import org.rulewright.moderation.BulkState;
import org.rulewright.moderation.ui.BulkProgress;

/** Lets a moderator publish one comment of each text and count the rest with it; says how far that is. */
final class CountPart extends Section {

    private final CampaignId campaign;
    private final Docket docket;
    private final transient CountingDesk counting;
    private final transient BulkDesk bulk;
    private final Runnable changed;
    private final Div notice = new Div();

    /** @param changed is told when an act has ended, since other numbers are true then */
    CountPart(CampaignId campaign, Docket docket, CampaignServices services, Runnable changed) {
        this.campaign = campaign;
        this.docket = docket;
        this.counting = services.counting();
        this.bulk = services.bulk();
        this.changed = changed;
        addClassName("rw-stack");
        notice.getElement().setAttribute("role", "status");
        var ask = new Button(getTranslation("campaign.count.ask"), _ -> ask());
        var form = new Div(ask);
        form.addClassNames("rw-row", "rw-campaign-form");
        add(
                new SectionHeading(getTranslation("campaign.count.title")),
                new Paragraph(getTranslation("campaign.count.lead")),
                form,
                notice);
        counting.last(campaign).map(BulkState::id).ifPresent(this::watch);
    }

    private void ask() {
        attempt(() -> new CountDialog(counting.plan(campaign), docket, this::begin).open());
    }

    private void begin() {
        attempt(() -> watch(counting.begin(campaign)));
    }

    private void watch(BulkId act) {
        notice.removeAll();
        notice.add(new BulkProgress(() -> bulk.state(act), () -> undo(act), changed));
    }

    private void undo(BulkId act) {
        attempt(() -> {
            bulk.undo(act);
            watch(act);
        });
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            notice.removeAll();
            notice.add(new Note(Tone.STOP, Glyph.WARNING, getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
