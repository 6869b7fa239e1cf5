package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.base.ui.Glyph;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.Fault;

/** What the author has to say: point by point, in general, and in files. */
final class PointsStep extends FormStep {

    private final Writing writing;
    private final Places places;
    private final Div points = new Div();
    private final Paragraph none = new Paragraph(getTranslation("comment.form.points.none"));
    private final TextArea body = new TextArea(getTranslation("comment.form.body"));
    private final FilesPart files;
    private final List<PointCard> cards = new ArrayList<>();

    PointsStep(Writing writing, Places places) {
        this.writing = writing;
        this.places = places;
        this.files = new FilesPart(writing);
        body.setValue(writing.form().body());
        body.setHelperText(getTranslation("comment.form.body.hint"));
        body.addThemeName("helper-above-field");
        body.setValueChangeMode(ValueChangeMode.LAZY);
        body.setManualValidation(true);
        body.addValueChangeListener(_ -> save());
        none.addClassName("rw-hint");
        points.addClassName("rw-points");
        var more = new Button(getTranslation("comment.form.point.add"), Glyph.PLUS.draw(), _ -> addPoint());
        add(new Div(points, none, more), body, files);
        draw();
        if (!cards.isEmpty()) {
            cards.getLast().open(true);
        }
    }

    private void draw() {
        points.removeAll();
        cards.clear();
        writing.form().points().forEach(this::draw);
        none.setVisible(cards.isEmpty());
    }

    private void draw(DraftPoint point) {
        var place = cards.size();
        var head = new PointHead(place + 1, () -> open(place), () -> remove(place));
        var card = new PointCard(point, new PointPlace(writing.docket(), places, point), head, this::save);
        card.setId("point-" + (place + 1));
        cards.add(card);
        points.add(card);
    }

    private void open(int place) {
        for (var number = 0; number < cards.size(); number++) {
            cards.get(number).open(number == place);
        }
        cards.get(place).focus();
    }

    private void addPoint() {
        writing.change(form -> form.plus(DraftPoint.about(null, "", null)));
        draw();
        open(cards.size() - 1);
    }

    private void remove(int place) {
        writing.change(form -> {
            var left = new ArrayList<>(form.points());
            left.remove(place);
            return form.with(left);
        });
        draw();
    }

    private void save() {
        var written = cards.stream().map(PointCard::point).toList();
        writing.change(form -> form.with(body.getValue()).with(written));
    }

    @Override
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        for (var place = 0; place < cards.size(); place++) {
            for (var field : cards.get(place).fields().entrySet()) {
                fields.put("points." + place + "." + field.getKey(), field.getValue());
            }
        }
        fields.put("points", points);
        fields.put("body", body);
        fields.put("files", files);
        return fields;
    }

    @Override
    Map<Component, String> mark(List<Fault> faults) {
        for (var place = 0; place < cards.size(); place++) {
            var start = "points." + place + ".";
            if (faults.stream().anyMatch(fault -> fault.field().startsWith(start))) {
                cards.get(place).open(true);
            }
        }
        return super.mark(faults);
    }

    @Override
    boolean owns(Fault fault) {
        return fault.field().startsWith("points")
                || fault.field().equals("body")
                || fault.field().equals("files");
    }
}
