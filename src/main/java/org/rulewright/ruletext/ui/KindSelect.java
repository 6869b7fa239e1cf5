package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.select.Select;
import org.rulewright.ruletext.ProvisionKind;

/** Chooses what a provision is within the text. */
final class KindSelect extends Select<ProvisionKind> {
    KindSelect() {
        setLabel(getTranslation("ruletext.draft.kind"));
        setItems(ProvisionKind.values());
        setItemLabelGenerator(kind -> getTranslation("ruletext.provision-kind." + kind));
    }
}
