package org.rulewright.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import org.rulewright.base.ui.ErrorSummary;
import org.rulewright.base.ui.Glyph;
import org.rulewright.panel.PanelStance;
import org.rulewright.panel.Statement;

/** Asks what the expert holds, and why. */
final class PositionForm extends Section {

    private static final int MOST = 4000;

    private final ErrorSummary errors = new ErrorSummary();
    private final RadioButtonGroup<PanelStance> stance = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final Span saved = new Span();
    private final Div row = new Div();

    private Consumer<Statement> listener = _ -> {};

    PositionForm(WrittenPosition written, Consumer<WrittenPosition> keep) {
        addClassName("rw-stack");
        describeFields();
        stance.setValue(written.stance());
        words.setValue(written.words());
        stance.addValueChangeListener(_ -> ask());
        stance.addValueChangeListener(_ -> keep.accept(written()));
        words.addValueChangeListener(_ -> keep.accept(written()));
        saved.addClassName("rw-saved");
        saved.getElement().setAttribute("aria-live", "polite");
        ask();
        var act = new Button(getTranslation("panel.state"), _ -> state());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        row.add(act, saved);
        row.addClassName("rw-row");
        add(errors, stance, words, row);
    }

    /** Tells what was stated, once it says what it must. */
    void onState(Consumer<Statement> told) {
        listener = told;
    }

    /** Puts what leads on beside the main act. */
    void with(Component leadingOn) {
        row.addComponentAtIndex(1, leadingOn);
    }

    /** Says that the position is kept. */
    void say(String sentence) {
        saved.removeAll();
        saved.add(Glyph.CHECK.draw(), new Span(sentence));
    }

    /** Says at the head of the form why it was not kept. */
    void refuse(String sentence) {
        var found = new LinkedHashMap<Component, String>();
        found.put(stance, sentence);
        errors.show(found);
    }

    private void describeFields() {
        stance.setLabel(getTranslation("panel.own"));
        stance.addClassName("rw-rows-of-one");
        stance.setItems(PanelStance.values());
        stance.setRenderer(new ComponentRenderer<>(this::row));
        words.setMaxLength(MOST);
        words.setValueChangeMode(ValueChangeMode.ON_BLUR);
    }

    private Component row(PanelStance each) {
        var title = new Span(getTranslation("panel.stance." + each));
        var sentence = new Span(getTranslation("panel.stance.why." + each));
        sentence.addClassNames("rw-small", "rw-quiet");
        var row = new Span(title, sentence);
        row.addClassName("rw-stance-row");
        return row;
    }

    private void ask() {
        var chosen = stance.getValue();
        var needed = chosen != null && (chosen.needsRationale() || chosen == PanelStance.RECUSED);
        var key = chosen == PanelStance.RECUSED ? "panel.words.ground" : needed ? "panel.words.needed" : "panel.words";
        words.setLabel(getTranslation(key));
        words.setRequiredIndicatorVisible(needed);
    }

    private WrittenPosition written() {
        return new WrittenPosition(stance.getValue(), words.getValue());
    }

    private void state() {
        var found = new LinkedHashMap<Component, String>();
        var chosen = stance.getValue();
        if (chosen == null) {
            found.put(stance, getTranslation("panel.refused.stance"));
        } else if (words.getValue().isBlank() && chosen == PanelStance.RECUSED) {
            found.put(words, getTranslation("panel.refused.ground"));
        } else if (words.getValue().isBlank() && chosen.needsRationale()) {
            found.put(words, getTranslation("panel.refused.rationale"));
        }
        stance.setErrorMessage(found.getOrDefault(stance, ""));
        stance.setInvalid(found.containsKey(stance));
        words.setErrorMessage(found.getOrDefault(words, ""));
        words.setInvalid(found.containsKey(words));
        errors.show(found);
        if (found.isEmpty()) {
            listener.accept(Statement.of(chosen, words.getValue()));
        }
    }
}
