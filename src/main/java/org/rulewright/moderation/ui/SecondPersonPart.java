package org.rulewright.moderation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.rulewright.docket.Agency;
import org.rulewright.moderation.SecondPerson;

/** Whether two people withhold comments of an agency; an administrator says so. */
final class SecondPersonPart extends Section {

    private final Agency agency;
    private final SecondPerson second;
    private final Paragraph state = new Paragraph();

    SecondPersonPart(Agency agency, SecondPerson second, boolean maySet) {
        this.agency = agency;
        this.second = second;
        addClassName("rw-stack-s");
        state.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("moderation.rules.second")),
                new Paragraph(getTranslation("moderation.rules.second.lead")));
        add(state, maySet ? tick() : new Paragraph(getTranslation("moderation.rules.second.admin")));
        say();
    }

    private Checkbox tick() {
        var tick = new Checkbox(getTranslation("moderation.rules.second.tick"), second.isOn(agency));
        tick.addValueChangeListener(event -> {
            second.set(agency, event.getValue());
            say();
        });
        return tick;
    }

    private void say() {
        state.setText(getTranslation(
                second.isOn(agency) ? "moderation.rules.second.on" : "moderation.rules.second.off", agency.name()));
    }
}
