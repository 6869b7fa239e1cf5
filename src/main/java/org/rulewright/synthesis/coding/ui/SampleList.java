package org.rulewright.synthesis.coding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.Docket;
import org.rulewright.synthesis.coding.CodingSample;

/** The samples whose agreement can be read, the latest first. */
final class SampleList extends Section {

    SampleList(Docket docket, List<CodingSample> closed, Times times) {
        addClassName("rw-stack-s");
        var list = new UnorderedList();
        closed.forEach(sample -> list.add(new ListItem(new Anchor(
                CodingAddress.result(docket, sample.id()),
                getTranslation("synthesis.coding.sample", times.day(sample.drawn()), sample.size())))));
        add(new H2(getTranslation("synthesis.coding.samples")), list);
    }
}
