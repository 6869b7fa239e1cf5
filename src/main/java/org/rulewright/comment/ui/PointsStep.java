package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.base.ui.Glyph;
import org.rulewright.comment.CommentLimits;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.Fault;

/** What the author has to say: point by point, in general, and in files; beside it what others said. */
final class PointsStep extends FormStep {

    private final Writing writing;
    private final PointCards points;
    private final QuestionsPart questions;
    private final PointList list;
    private final OthersCard others;
    private final Paragraph none = new Paragraph(getTranslation("comment.form.points.none"));
    private final TextArea body = new TextArea(getTranslation("comment.form.body"));
    private final FilesPart files;
    private final LostMarks lost;

    PointsStep(
            Writing writing, Places places, UploadServices uploads, Marking marking, int open, LetterServices letters) {
        this.writing = writing;
        body.setValue(writing.form().body());
        points = new PointCards(writing, places, marking, this::changed);
        questions = new QuestionsPart(places.answerable(writing.docket()), this::answer);
        list = new PointList(writing.docket(), places, number -> points.edit(number));
        others = new OthersCard(writing.docket(), places, this::take);
        files = new FilesPart(writing, uploads, marking);
        body.setHelperText(getTranslation("comment.form.body.hint"));
        body.addThemeName("helper-above-field");
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setManualValidation(true);
        body.addValueChangeListener(_ -> save());
        none.addClassName("rw-hint");
        lost = new LostMarks(marking, body);
        var secret = ConfidentialBlock.ofRemarks(marking, () -> Map.of("body", body));
        var more = new Button(
                getTranslation("comment.form.point.add"),
                Glyph.PLUS.draw(),
                _ -> points.add(DraftPoint.about(null, "", null)));
        add(
                questions,
                new Div(points, none, more),
                new Div(body, new Counter(body, CommentLimits.BODY)),
                secret,
                lost,
                files,
                new LetterOffers(writing, letters));
        points.open(open);
        tell();
    }

    @Override
    List<Component> beside() {
        return List.of(list, others);
    }

    private void answer(DraftPoint answer) {
        var written = points.points();
        for (var place = 0; place < written.size(); place++) {
            if (answer.question() != null
                    && answer.question().equals(written.get(place).question())) {
                points.edit(place + 1);
                return;
            }
        }
        points.add(answer);
    }

    private void take(DraftPoint point) {
        points.add(point);
        if (!point.figures().isEmpty()) {
            points.offerEvidence();
        }
    }

    private void changed() {
        save();
        tell();
    }

    private void tell() {
        var written = points.points();
        none.setVisible(written.isEmpty());
        questions.show(written);
        list.show(written);
        others.show(points.opened());
    }

    private void save() {
        writing.change(form -> form.with(body.getValue()).with(points.points()));
        lost.draw();
    }

    @Override
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<>(points.fields());
        fields.put("body", body);
        fields.put("files", files);
        fields.put("confidential", lost);
        return fields;
    }

    @Override
    Map<Component, String> mark(List<Fault> faults) {
        points.openThoseOf(faults);
        return super.mark(faults);
    }

    @Override
    boolean owns(Fault fault) {
        return fault.field().startsWith("points")
                || fault.field().equals("body")
                || fault.field().equals("files")
                || fault.field().equals("confidential");
    }
}
