package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.base.ui.Glyph;
import org.rulewright.comment.DraftFigure;

/** The facts behind a point, one below the other; there may be none. */
final class EvidenceFields extends Details {

    private final Runnable onChange;
    private final Div rows = new Div();
    private final List<EvidenceRow> shown = new ArrayList<>();

    EvidenceFields(List<DraftFigure> figures, Runnable onChange) {
        this.onChange = onChange;
        setSummaryText(getTranslation("comment.form.evidence"));
        var hint = new Paragraph(getTranslation("comment.form.evidence.hint"));
        hint.addClassName("rw-hint");
        rows.addClassName("rw-evidence");
        add(hint, rows, new Button(getTranslation("comment.form.evidence.add"), Glyph.PLUS.draw(), _ -> {
            add(DraftFigure.of(null));
            shown.getLast().focus();
        }));
        figures.forEach(this::add);
        setOpened(!figures.isEmpty());
    }

    /** The facts as they are typed now. */
    List<DraftFigure> figures() {
        return shown.stream().map(EvidenceRow::figure).toList();
    }

    /** Opens the part with one more fact to be typed. */
    void offer() {
        setOpened(true);
        if (shown.isEmpty()) {
            add(DraftFigure.of(null));
        }
    }

    /** The fields by the names that faults use for them, behind the place of the point. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        var kept = shown.stream().filter(row -> !row.figure().saysNothing()).toList();
        for (var place = 0; place < kept.size(); place++) {
            for (var field : kept.get(place).fields().entrySet()) {
                fields.put("evidence." + place + "." + field.getKey(), field.getValue());
            }
        }
        return fields;
    }

    private void add(DraftFigure figure) {
        var row = new EvidenceRow(figure, onChange);
        row.onRemove(() -> remove(row));
        shown.add(row);
        rows.add(row);
        number();
    }

    private void remove(EvidenceRow row) {
        shown.remove(row);
        rows.remove(row);
        number();
        onChange.run();
    }

    private void number() {
        for (var place = 0; place < shown.size(); place++) {
            shown.get(place).number(place + 1);
        }
    }
}
