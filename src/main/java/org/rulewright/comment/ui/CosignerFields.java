package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rulewright.base.ui.Glyph;
import org.rulewright.comment.Correspondents;
import org.rulewright.comment.Correspondents.Cosigner;

/** Those who are to sign too; each is asked by mail once the comment is sent. */
final class CosignerFields extends Section {

    private final transient Consumer<List<Cosigner>> onChange;
    private final List<CosignerRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(getTranslation("comment.cosigner.add"), Glyph.PLUS.draw(), _ -> addRow());

    CosignerFields(List<Cosigner> cosigners, Consumer<List<Cosigner>> onChange) {
        this.onChange = onChange;
        cosigners.forEach(cosigner -> show(new CosignerRow(cosigner, this::changed, this::remove)));
        list.addClassName("rw-stack");
        addClassName("rw-stack");
        var hint = new Paragraph(getTranslation("comment.cosigner.hint"));
        hint.addClassNames("rw-small", "rw-quiet");
        add(new H2(getTranslation("comment.cosigner.title")), hint, list, add);
        number();
    }

    /** The fields by the names that faults use. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        for (var place = 0; place < rows.size(); place++) {
            fields.put("cosigners." + place + ".name", rows.get(place).name());
            fields.put("cosigners." + place + ".address", rows.get(place).address());
        }
        return fields;
    }

    private void addRow() {
        var row = new CosignerRow(new Cosigner("", "", ""), this::changed, this::remove);
        show(row);
        number();
        row.name().focus();
    }

    private void show(CosignerRow row) {
        rows.add(row);
        list.add(row);
    }

    private void remove(CosignerRow row) {
        rows.remove(row);
        list.remove(row);
        number();
        changed();
        add.focus();
    }

    private void number() {
        for (var place = 0; place < rows.size(); place++) {
            rows.get(place).number(place + 1);
        }
        list.setVisible(!rows.isEmpty());
        add.setEnabled(rows.size() < Correspondents.MOST_COSIGNERS);
    }

    private void changed() {
        onChange.accept(rows.stream().map(CosignerRow::value).toList());
    }
}
