package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import org.rulewright.base.ui.SectionHeading;

/** A section of a public page: a heading with what stands at its right, and what it shows. */
final class PageSection extends Section {

    PageSection(String title, Component... right) {
        addClassName("rw-section");
        setAriaLabel(title);
        add(new SectionHeading(title, right));
    }

    PageSection showing(Component... parts) {
        add(parts);
        return this;
    }
}
