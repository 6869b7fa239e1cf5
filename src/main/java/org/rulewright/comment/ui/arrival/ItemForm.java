package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.rulewright.base.Refusal;
import org.rulewright.comment.bundle.BundleId;
import org.rulewright.comment.bundle.BundleKind;
import org.rulewright.comment.bundle.Item;
import org.rulewright.comment.bundle.Item.Facts;
import org.rulewright.docket.Docket;

/** Puts right what an item will say as a comment. */
final class ItemForm extends Div {

    private final ArrivalServices services;
    private final BundleId bundle;
    private final Item item;
    private final Runnable changed;
    private final SenderFields sender;
    private final StampFields stamp;
    private final TextArea words = new TextArea(getTranslation("comment.arrival.words"));
    private final Checkbox everywhere = new Checkbox();
    private final Paragraph refused = new Paragraph();

    ItemForm(ArrivalServices services, Docket docket, BundleId bundle, Item item, Runnable changed) {
        this.services = services;
        this.bundle = bundle;
        this.item = item;
        this.changed = changed;
        var facts = item.facts();
        sender = new SenderFields(services.categories(docket));
        sender.show(facts.kind(), facts.name(), facts.organisation(), facts.category());
        stamp = new StampFields(docket.agency().zone());
        stamp.show(facts.stamped());
        words.setValue(facts.words());
        words.setMinHeight("10rem");
        refused.addClassName("rw-err");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        addClassName("rw-fields");
        var speaker = item.origin().subject();
        everywhere.setLabel(getTranslation("comment.hearing.name", speaker));
        everywhere.setVisible(services.bundles().get(bundle).kind() == BundleKind.HEARING && !speaker.isEmpty());
        add(stamp, sender, everywhere, words, refused, new Button(getTranslation("comment.bundle.save"), _ -> save()));
    }

    private void save() {
        try {
            var facts = new Facts(
                    sender.kind(),
                    sender.name(),
                    sender.organisation(),
                    sender.category(),
                    stamp.moment().orElse(null),
                    words.getValue());
            services.bundles().correct(bundle, item.number(), facts);
            if (everywhere.getValue()) {
                services.hearings().name(bundle, item.origin().subject(), facts);
            }
            changed.run();
        } catch (Refusal refusal) {
            refused.setText(getTranslation(refusal.key(), refusal.arguments()));
            refused.setVisible(true);
        }
    }
}
