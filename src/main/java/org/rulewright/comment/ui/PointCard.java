package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.comment.Ask;
import org.rulewright.comment.CommentLimits;
import org.rulewright.comment.DraftPoint;

/** One point: its head is always there, its fields while it is open. */
final class PointCard extends Section {

    private final PointPlace place;
    private final RadioButtonGroup<Ask> ask = new RadioButtonGroup<>(getTranslation("comment.form.ask"));
    private final TextArea words = new TextArea(getTranslation("comment.form.words"));
    private final TextArea wording = new TextArea();
    private final Div preview = new Div();
    private final EvidenceFields evidence;
    private final PointHead head;
    private final Div body = new Div();
    private final Runnable onChange;
    private Reworded reworded;

    PointCard(DraftPoint point, PointPlace place, PointHead head, Runnable onChange) {
        this.place = place;
        this.head = head;
        this.onChange = onChange;
        this.evidence = new EvidenceFields(point.figures(), onChange);
        addClassName("rw-point");
        reworded = Reworded.at(point.anchor(), point.passage());
        build(point);
        place.onMoved(_ -> moved());
        ask.addValueChangeListener(_ -> onChange.run());
        body.addClassName("rw-point-body");
        var said = new Div(words, new Counter(words, CommentLimits.WORDS));
        body.add(place, ask, said, new Div(wording, preview), evidence);
        wording.setVisible(place.isInTheRule());
        add(head, body);
        showPreview();
        open(false);
    }

    private void build(DraftPoint point) {
        ask.addClassName("rw-choices");
        ask.setItems(Ask.values());
        ask.setItemLabelGenerator(item -> getTranslation("comment.ask." + item.name()));
        ask.setValue(point.ask());
        words.setValue(point.words());
        words.setHelperText(getTranslation("comment.form.words.hint"));
        show(point.wording());
        for (var field : List.of(words, wording)) {
            field.addThemeName("helper-above-field");
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setManualValidation(true);
            field.addValueChangeListener(_ -> written());
        }
        preview.addClassName("rw-preview");
        preview.getElement().setAttribute("aria-live", "polite");
    }

    /** The point as it is written now. */
    DraftPoint point() {
        return new DraftPoint(
                place.anchor(),
                place.passage(),
                place.question(),
                place.document(),
                ask.getValue(),
                words.getValue(),
                reworded.with(wording.getValue()),
                evidence.figures(),
                place.joins());
    }

    void open(boolean isOpen) {
        setClassName("rw-point-open", isOpen);
        body.setVisible(isOpen);
        head.show(point(), isOpen);
    }

    boolean suggestsWording() {
        return point().suggestsWording();
    }

    /** Puts what the author keeps confidential below the fields. */
    void keepApart(Component block) {
        body.add(block);
    }

    boolean isOpen() {
        return body.isVisible();
    }

    /** Opens the evidence, so that figures can be added. */
    void offerEvidence() {
        evidence.offer();
    }

    void focus() {
        words.focus();
    }

    /** The fields by the names that faults use for them, behind the place of the point. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<>(evidence.fields());
        fields.put("words", words);
        fields.put("suggestedWording", wording);
        fields.putAll(place.fields());
        return fields;
    }

    private void moved() {
        var typed = wording.getValue();
        var isUntouched = typed.isBlank() || typed.equals(reworded.words());
        reworded = Reworded.at(place.anchor(), place.passage());
        wording.setVisible(place.isInTheRule());
        show(reworded.with(isUntouched ? reworded.words() : typed));
        written();
    }

    /** Offers the selected words for rewording; all of the provision where more of it was reworded before. */
    private void show(String wholeWording) {
        if (reworded.in(wholeWording).isEmpty()) {
            reworded = Reworded.at(null, place.passage());
        }
        wording.setLabel(getTranslation(reworded.isWhole() ? "comment.form.wording" : "comment.form.wording.selected"));
        wording.setHelperText(getTranslation(
                reworded.isWhole() ? "comment.form.wording.hint" : "comment.form.wording.selected.hint"));
        wording.setValue(reworded.in(wholeWording).orElse(wholeWording));
    }

    private void written() {
        wording.setVisible(place.isInTheRule());
        showPreview();
        head.show(point(), isOpen());
        onChange.run();
    }

    private void showPreview() {
        var point = point();
        preview.removeAll();
        preview.setVisible(point.suggestsWording());
        var title = new Span(getTranslation("comment.form.preview"));
        title.addClassName("rw-preview-title");
        preview.add(title, new Rewording(point.passage(), point.wording()));
    }
}
