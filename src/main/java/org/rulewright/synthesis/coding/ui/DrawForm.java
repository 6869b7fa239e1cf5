package org.rulewright.synthesis.coding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import org.rulewright.synthesis.coding.CodingSamples;

/** How many excerpts shall be drawn. */
final class DrawForm extends Section {

    private static final int USUAL = 50;

    DrawForm(CodingActs acts) {
        addClassName("rw-stack-s");
        var size = new IntegerField(getTranslation("synthesis.coding.size"));
        size.setMin(CodingSamples.LEAST);
        size.setMax(CodingSamples.MOST);
        size.setValue(USUAL);
        size.setStepButtonsVisible(true);
        var draw = new Button(getTranslation("synthesis.coding.draw"), _ -> {
            var wish = size.getValue();
            acts.draw(wish == null ? 0 : wish);
        });
        draw.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(size, draw);
        row.addClassNames("rw-row", "rw-draw");
        add(
                new H2(getTranslation("synthesis.coding.draw.title")),
                new Paragraph(getTranslation("synthesis.coding.draw.why")),
                row);
    }
}
