package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.synthesis.ledger.PanelFinding;

/** What members of the panel ask for, each with what the agency says to it. */
final class FindingList extends Div {

    private final DeskSheet sheet;
    private final SynthesisActs acts;

    FindingList(DeskSheet sheet, SynthesisActs acts) {
        this.sheet = sheet;
        this.acts = acts;
        var list = new UnorderedList();
        list.addClassName("rw-reasons");
        sheet.balance().findings().forEach(finding -> list.add(row(finding)));
        add(list);
    }

    private ListItem row(PanelFinding finding) {
        var position = finding.position();
        var words = new Paragraph(position.statement().words());
        words.addClassNames("rw-said", "rw-words");
        var name = new H2(getTranslation(
                "synthesis.finding",
                position.memberLabel(),
                finding.label().isEmpty() ? getTranslation("synthesis.unnumbered") : finding.label()));
        name.addClassName("rw-statement");
        var row = new ListItem(
                name, new StatusBadge(Tone.TIME, getTranslation("synthesis.finding." + position.stance())), words);
        row.addClassName("rw-stack-s");
        row.setId("position-" + finding.id().value());
        row.add(answer(finding));
        return row;
    }

    private Component answer(PanelFinding finding) {
        var words = finding.answer() == null ? "" : finding.answer();
        if (!sheet.editable()) {
            return new Paragraph(words.isEmpty() ? getTranslation("synthesis.finding.none") : words);
        }
        return new KeptWords(
                new TextArea(getTranslation("synthesis.finding.answer")),
                new Button(getTranslation("synthesis.finding.save")),
                words,
                now -> acts.answer(finding, now));
    }
}
