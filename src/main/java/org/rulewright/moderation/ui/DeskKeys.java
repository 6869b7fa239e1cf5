package org.rulewright.moderation.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The keys of this desk, for those who want to know. */
final class DeskKeys extends Details {

    DeskKeys() {
        addClassName("rw-hide-narrow");
        setSummaryText(getTranslation("moderation.keys"));
        var keys = new UnorderedList();
        List.of("moderation.keys.publish", "moderation.keys.next", "moderation.keys.mark", "moderation.keys.find")
                .forEach(key -> keys.add(new ListItem(getTranslation(key))));
        keys.addClassName("rw-small");
        add(keys);
    }
}
