package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.panel.PanelPosition;
import org.rulewright.panel.PanelStance;
import org.rulewright.synthesis.concern.TouchedProvision;

/** The provisions that a concern touches, each with what the panel holds on it. */
final class ProvisionsPart extends Section {

    private final SheetReading reading;

    ProvisionsPart(SheetReading reading) {
        this.reading = reading;
        addClassName("rw-stack");
        add(new SectionHeading(getTranslation("synthesis.concern.provisions")));
        var provisions = reading.sheet().provisions();
        if (provisions.isEmpty()) {
            add(new Paragraph(getTranslation("synthesis.concern.provisions.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rw-reasons");
        provisions.forEach(provision -> list.add(item(provision)));
        add(list);
    }

    private ListItem item(TouchedProvision provision) {
        var label = provision.label().isEmpty() ? getTranslation("synthesis.unnumbered") : provision.label();
        var link = new Anchor(
                "staff/suggestions?docket=" + reading.docket().number() + "&provision="
                        + provision.lineage().value(),
                label);
        link.addClassName("rw-strong");
        var row = new Div(link, new Span(getTranslation("synthesis.concern.provision", provision.comments())));
        row.addClassName("rw-row");
        if (provision.isChanged()) {
            row.add(new StatusBadge(Tone.PART, getTranslation("synthesis.concern.provision.changed")));
        }
        var item = new ListItem(row);
        item.addClassName("rw-stack-s");
        provision.positions().forEach(position -> item.add(position(position)));
        return item;
    }

    private Component position(PanelPosition position) {
        var row = new Div(
                new Span(position.memberLabel()),
                new StatusBadge(
                        tone(position.stance()),
                        getTranslation("panel.badge." + position.stance().name())),
                new Span(position.statement().words()));
        row.addClassNames("rw-row", "rw-small");
        return row;
    }

    private static Tone tone(PanelStance stance) {
        return switch (stance) {
            case AGREE -> Tone.OK;
            case AGREE_WITH_CHANGES -> Tone.PART;
            case BLOCKING -> Tone.STOP;
            case ABSTAIN, RECUSED -> Tone.QUIET;
        };
    }
}
