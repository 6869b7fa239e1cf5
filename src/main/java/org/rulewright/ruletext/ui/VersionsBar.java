package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.ruletext.drafting.NewDraft;

/** How to go on from a text's versions: a draft, an import, what was suggested. */
final class VersionsBar extends Div {
    private final TextAddresses addresses;
    private final Div links = new Div();

    VersionsBar(TextAddresses addresses) {
        this.addresses = addresses;
        addClassName("rw-stack-s");
        links.addClassName("rw-row");
        add(links);
    }

    void offerDraft(BeginForm form, Consumer<NewDraft> listener) {
        form.onBegin(listener);
        var begin = new Button(getTranslation("ruletext.versions.begin"), _ -> form.unfold());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        links.add(begin);
        offer(addresses.importing(), "ruletext.versions.import-next");
        add(form);
    }

    void offerSuggestions() {
        offer(addresses.suggestions(), "ruletext.versions.suggestions");
    }

    private void offer(String address, String key) {
        if (TextAddresses.leadsSomewhere(address)) {
            links.add(new ButtonLink(address, getTranslation(key)).bare());
        }
    }
}
