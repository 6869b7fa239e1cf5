package org.rulewright.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.Times;
import org.rulewright.campaign.ActId;
import org.rulewright.campaign.CampaignAct;
import org.rulewright.docket.Docket;

/** What staff decided about a campaign, the last first; not there where they decided nothing. */
final class ActList extends Section {

    ActList(List<CampaignAct> acts, boolean mayUndo, Docket docket, Consumer<ActId> undo) {
        setVisible(!acts.isEmpty());
        addClassName("rw-stack");
        var refused = new RefusedAct();
        var list = new UnorderedList();
        list.addClassName("rw-campaign-rows");
        var times = Times.in(docket.agency().zone());
        for (var act : acts) {
            var move = act.move();
            var words = getTranslation(
                    "campaign.act." + move.kind(),
                    act.texts(),
                    move.from().value(),
                    move.to().value(),
                    move.reason(),
                    act.by(),
                    times.moment(act.at()));
            var item = new ListItem(new Span(words));
            item.addClassName("rw-row");
            if (!act.stands()) {
                item.add(new Span(getTranslation("campaign.act.undone", String.valueOf(act.undoneBy()))));
            } else if (mayUndo) {
                var button = new Button(
                        getTranslation("campaign.act.undo"), _ -> refused.attempt(() -> undo.accept(act.id())));
                button.addThemeVariants(ButtonVariant.SMALL);
                item.add(button);
            }
            list.add(item);
        }
        add(new SectionHeading(getTranslation("campaign.acts")), refused, list);
    }
}
