package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.Comparison;

/** The changes that a proposal would make, each with the way to its place in the text; of very many only the first. */
final class ChangeList extends UnorderedList {

    static final int MOST = 20;

    ChangeList(Docket docket, Comparison proposal) {
        addClassName("rw-changes");
        proposal.provisions().stream()
                .filter(ComparedProvision::isChanged)
                .limit(MOST)
                .forEach(change -> add(item(docket, change)));
    }

    private static ListItem item(Docket docket, ComparedProvision change) {
        var label = change.provision().label();
        var number = new Anchor(
                DocketTab.TEXT.address(docket) + "#p-" + change.provision().id().value(),
                label.isEmpty() ? "\u00a7" : label);
        number.addClassNames("rw-no", "rw-tap");
        return new ListItem(number, new RedlineWords(change.redline()));
    }
}
