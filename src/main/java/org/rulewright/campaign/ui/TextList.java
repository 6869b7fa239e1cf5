package org.rulewright.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.campaign.CampaignText;
import org.rulewright.campaign.TextId;
import org.rulewright.comment.Page;
import org.rulewright.docket.Docket;

/** The texts of a campaign, each beside the one that most say; some of them can be split off. */
final class TextList extends Section {

    static final int ROWS = 20;

    private final Docket docket;
    private final Set<TextId> chosen = new LinkedHashSet<>();
    private final OrderedList list = new OrderedList();
    private final List<CampaignText> texts;

    TextList(List<CampaignText> texts, Docket docket, Page page, IntFunction<String> address) {
        this.docket = docket;
        this.texts = texts;
        addClassName("rw-stack");
        list.addClassName("rw-campaign-rows");
        texts.forEach(text -> list.add(new ListItem(facts(text), new PieceWords(text.pieces()))));
        add(new SectionHeading(getTranslation("campaign.texts")), list);
        add(new PageLinks(getTranslation("campaign.texts"), page, texts.size() == ROWS, address));
    }

    /** Offers a box beside each text, and the act for those that are chosen. */
    void letSplit(BiConsumer<Set<TextId>, String> split) {
        for (var place = 0; place < texts.size(); place++) {
            var text = texts.get(place);
            var box = new Checkbox(getTranslation("campaign.split.choose"));
            box.addValueChangeListener(event -> choose(text.id(), event.getValue()));
            ((ListItem) list.getComponentAt(place)).addComponentAsFirst(box);
        }
        var reason = new TextField(getTranslation("campaign.reason"));
        var refused = new RefusedAct();
        var button = new Button(
                getTranslation("campaign.split"),
                _ -> refused.attempt(() -> split.accept(Set.copyOf(chosen), reason.getValue())));
        var form = new Div(reason, button);
        form.addClassNames("rw-row", "rw-campaign-form");
        add(refused, form);
    }

    private void choose(TextId text, boolean isChosen) {
        if (isChosen) {
            chosen.add(text);
        } else {
            chosen.remove(text);
        }
    }

    private Div facts(CampaignText text) {
        var example = new Anchor(
                CommentPlace.of(docket, text.example()), text.example().value());
        example.addClassName("rw-tap");
        var facts = new Div(
                new Span(getTranslation("campaign.size.comments", text.comments())),
                new Span(getTranslation("campaign.size.signers", text.signers())),
                example);
        facts.addClassNames("rw-row", "rw-small");
        return facts;
    }
}
