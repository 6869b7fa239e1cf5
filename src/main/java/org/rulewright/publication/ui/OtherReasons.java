package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.rulewright.publication.RuleReading;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.synthesis.ChangeReason;

/** The changes that no comment asked for, each with its published reason. */
final class OtherReasons extends Section {

    private OtherReasons(UnorderedList reasons) {
        super(new H2(reasons.getTranslation("publication.other")), reasons);
        addClassNames("rw-card", "rw-other");
    }

    /** The list of them; empty where every change came from a comment. */
    static Optional<OtherReasons> in(RuleReading reading, TextAddress here) {
        var reasons = new UnorderedList();
        reasons.addClassName("rw-stack-s");
        for (var change : reading.changes()) {
            reading.why(change)
                    .flatMap(why -> Optional.ofNullable(why.other()))
                    .ifPresent(other -> reasons.add(item(reading, here, change, other)));
        }
        return reasons.getComponentCount() == 0 ? Optional.empty() : Optional.of(new OtherReasons(reasons));
    }

    private static ListItem item(RuleReading reading, TextAddress here, ComparedProvision change, ChangeReason other) {
        var link = new Anchor(
                here.explaining(other.change().value()).in(reading.docket()),
                change.provision().label());
        link.addClassName("rw-tap");
        var item = new ListItem(link, new Paragraph(other.reason()));
        item.addClassName("rw-small");
        return item;
    }
}
