package org.rulewright.synthesis.coding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.base.ui.Times;
import org.rulewright.synthesis.coding.Coder;
import org.rulewright.synthesis.coding.CodingSample;

/** How far the coding of a sample has come, without a word of what was coded, and the way to end it. */
final class OpenSample extends Section {

    private final CodingSample sample;
    private final CodingActs acts;

    OpenSample(CodingSample sample, List<Coder> coders, Times times, CodingActs acts) {
        this.sample = sample;
        this.acts = acts;
        addClassName("rw-stack-s");
        var about = new Paragraph(getTranslation(
                "synthesis.coding.sample.about",
                sample.size(),
                sample.drawnOf(),
                times.moment(sample.drawn()),
                sample.drawnBy(),
                Long.toString(sample.seed())));
        about.addClassNames("rw-small", "rw-quiet");
        add(new H2(getTranslation("synthesis.coding.progress")), about);
        if (coders.isEmpty()) {
            add(new Paragraph(getTranslation("synthesis.coding.nobody")));
        } else {
            var table = new SimpleTable(
                            getTranslation("synthesis.coding.progress"),
                            getTranslation("synthesis.coding.coder"),
                            getTranslation("synthesis.coding.coded"))
                    .tight()
                    .numbersLast();
            coders.forEach(coder ->
                    table.row(coder.name(), getTranslation("synthesis.coding.coded.of", coder.coded(), sample.size())));
            add(table);
        }
        add(new Button(getTranslation("synthesis.coding.close"), _ -> ask(coders)));
    }

    private void ask(List<Coder> coders) {
        var dialog = new ConfirmDialog();
        var complete =
                coders.stream().filter(coder -> coder.coded() >= sample.size()).count();
        dialog.setHeader(getTranslation("synthesis.coding.close.title"));
        dialog.setText(getTranslation("synthesis.coding.close.text", complete));
        dialog.setConfirmText(getTranslation("synthesis.coding.close"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("synthesis.coding.close.cancel"));
        dialog.addConfirmListener(_ -> acts.close(sample.id()));
        dialog.open();
    }
}
