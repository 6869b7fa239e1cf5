package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.DocumentPlace;
import org.rulewright.docket.Document;

/** Which document of the docket a point is about, such as the impact assessment, and where in it. */
final class DocumentFields extends Div {

    private final Select<Document> document = new Select<>();
    private final TextField page = new TextField(getTranslation("comment.form.document.page"));
    private final TextField quote = new TextField(getTranslation("comment.form.document.quote"));
    private final Div where = new Div(page, quote);

    DocumentFields(List<Document> documents, @Nullable DocumentPlace place, Runnable onChange) {
        document.setLabel(getTranslation("comment.form.document"));
        document.setHelperText(getTranslation("comment.form.document.hint"));
        document.setItems(documents);
        document.setEmptySelectionAllowed(true);
        document.setEmptySelectionCaption(getTranslation("comment.form.document.none"));
        document.setItemLabelGenerator(item -> item == null
                ? getTranslation("comment.form.document.none")
                : getTranslation("comment.form.document.item", item.kind(), item.title()));
        if (place != null) {
            documents.stream()
                    .filter(known -> known.id().equals(place.document()))
                    .findFirst()
                    .ifPresent(document::setValue);
            page.setValue(place.page());
            quote.setValue(place.quote());
        }
        where.addClassName("rw-pair");
        where.setVisible(!document.isEmpty());
        document.addValueChangeListener(_ -> {
            where.setVisible(!document.isEmpty());
            onChange.run();
        });
        for (var field : List.of(page, quote)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setManualValidation(true);
            field.addValueChangeListener(_ -> onChange.run());
        }
        addClassName("rw-fields");
        add(document, where);
        setVisible(!documents.isEmpty());
    }

    /** The place that is chosen; null where it is no document. */
    @Nullable
    DocumentPlace place() {
        var chosen = document.getValue();
        return chosen == null ? null : new DocumentPlace(chosen.id(), quote.getValue(), page.getValue());
    }

    Select<Document> document() {
        return document;
    }

    TextField page() {
        return page;
    }

    TextField quote() {
        return quote;
    }
}
