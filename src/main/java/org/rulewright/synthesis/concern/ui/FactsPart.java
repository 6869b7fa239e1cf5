package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.comment.EvidenceField;
import org.rulewright.comment.EvidenceKind;
import org.rulewright.synthesis.concern.ClaimedFact;
import org.rulewright.synthesis.concern.Facts;

/** The facts that comments offer under a concern, side by side. */
final class FactsPart extends Section {

    private static final List<EvidenceKind> LISTED =
            List.of(EvidenceKind.FOREIGN_AVAILABILITY, EvidenceKind.COST, EvidenceKind.EXCLUSION, EvidenceKind.OTHER);

    private final SheetReading reading;
    private final Facts facts;

    FactsPart(SheetReading reading) {
        this.reading = reading;
        facts = reading.sheet().facts();
        addClassName("rw-stack");
        add(new SectionHeading(getTranslation("synthesis.concern.facts")));
        if (facts.isEmpty()) {
            add(new Paragraph(getTranslation("synthesis.concern.facts.none")));
            return;
        }
        facts.thresholds().forEach(scale -> add(new ThresholdChart(scale, reading)));
        leftOff(EvidenceKind.THRESHOLD);
        LISTED.stream().filter(kind -> !facts.of(kind).isEmpty()).forEach(this::list);
        licences();
    }

    private void list(EvidenceKind kind) {
        var caption = getTranslation("synthesis.concern.facts." + kind);
        var fields = kind.fields();
        var titles = fields.stream().map(field -> title(kind, field)).toList();
        var columns = new ArrayList<>(titles);
        columns.add(getTranslation("synthesis.concern.comments"));
        columns.add(getTranslation("synthesis.concern.tellers"));
        var table = new SimpleTable(caption, columns.toArray(String[]::new));
        facts.of(kind).forEach(fact -> row(table, fields, fact));
        add(block(new H3(caption), new NumberTable(caption, table)));
        leftOff(kind);
    }

    private static Div block(Component... parts) {
        var block = new Div(parts);
        block.addClassName("rw-stack-s");
        return block;
    }

    private String title(EvidenceKind kind, EvidenceField field) {
        return field == EvidenceField.VALUE
                ? getTranslation("synthesis.concern.fact." + kind)
                : getTranslation("synthesis.concern.fact." + field);
    }

    private void row(SimpleTable table, List<EvidenceField> fields, ClaimedFact fact) {
        var words = fields.stream().map(field -> fact.evidence().text(field)).toList();
        var cells = new ArrayList<Component>();
        words.stream().skip(1).forEach(each -> cells.add(new Text(each)));
        cells.add(NumberTable.number(fact.comments()));
        cells.add(reading.tellers(fact.tellers(), fact.comments()));
        table.row(new Text(words.getFirst()), cells.toArray(Component[]::new));
    }

    private void leftOff(EvidenceKind kind) {
        if (facts.leftOff(kind) > 0) {
            add(new Paragraph(getTranslation("synthesis.concern.facts.more", facts.leftOff(kind))));
        }
    }

    private void licences() {
        var licences = facts.licences();
        if (licences.comments() == 0) {
            return;
        }
        var said = new Paragraph(getTranslation(
                "synthesis.concern.licences",
                licences.comments(),
                licences.lowest(),
                licences.middle(),
                licences.highest(),
                licences.sum()));
        add(block(new H3(getTranslation("synthesis.concern.facts.LICENCES")), said));
    }
}
