package org.rulewright.campaign.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.rulewright.campaign.Campaign;
import org.rulewright.campaign.CampaignId;

/** Campaigns with their sizes and how their text begins. */
final class CampaignRows extends OrderedList {

    private static final int BEGINNING = 240;

    CampaignRows(List<Campaign> campaigns, Function<Campaign, String> address, Function<CampaignId, String> text) {
        addClassName("rw-campaign-rows");
        for (var campaign : campaigns) {
            var name = getTranslation("campaign.name", campaign.id().value());
            var title = new Anchor(address.apply(campaign), name);
            title.addClassNames("rw-tap", "rw-campaign-name");
            var words = new Div(new Span(beginning(text.apply(campaign.id()))));
            words.addClassNames("rw-said", "rw-trow-words");
            add(new ListItem(title, new SizeLine(campaign.size()), words));
        }
    }

    private static String beginning(String text) {
        return text.length() <= BEGINNING ? text : text.substring(0, BEGINNING) + "\u2026";
    }
}
