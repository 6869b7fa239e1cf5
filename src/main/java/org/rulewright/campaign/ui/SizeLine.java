package org.rulewright.campaign.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.rulewright.campaign.CampaignSize;

/** How large a campaign is: comments, signers, organisations and texts, always all four. */
public final class SizeLine extends Span {

    /** A line of these four counts. */
    public SizeLine(CampaignSize size) {
        addClassNames("rw-row", "rw-small", "rw-campaign-size");
        List.of(
                        getTranslation("campaign.size.comments", size.comments()),
                        getTranslation("campaign.size.signers", size.signers()),
                        getTranslation("campaign.size.organisations", size.organisations()),
                        getTranslation("campaign.size.texts", size.texts()))
                .forEach(words -> add(new Span(words)));
    }
}
