package org.rulewright.synthesis.voices.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Category;
import org.rulewright.docket.Document;
import org.rulewright.synthesis.voices.EarlierVoice;
import org.rulewright.synthesis.voices.NewVoice;

/** Who else is expected, and why. */
final class ExpectForm extends Details {

    private final TextField name = new TextField(getTranslation("synthesis.voices.name"));
    private final Checkbox kind = new Checkbox(getTranslation("synthesis.voices.kind"));
    private final Select<Category> category = new Select<>();
    private final TextArea ground = new TextArea(getTranslation("synthesis.voices.ground"));
    private final Select<Document> document = new Select<>();
    private final TextField address = new TextField(getTranslation("synthesis.voices.address"));

    ExpectForm(Categories categories, List<Document> documents, VoiceActs acts) {
        setSummaryText(getTranslation("synthesis.voices.expect"));
        name.setMaxLength(NewVoice.SHORT);
        address.setMaxLength(NewVoice.SHORT);
        ground.setMaxLength(NewVoice.LONG);
        ground.setHelperText(getTranslation("synthesis.voices.ground.help"));
        address.setHelperText(getTranslation("synthesis.voices.address.help"));
        category.setLabel(getTranslation("synthesis.concern.category"));
        category.setItems(categories.all());
        category.setEmptySelectionAllowed(true);
        category.setItemLabelGenerator(it -> it == null ? getTranslation("synthesis.voices.none") : it.label());
        document.setLabel(getTranslation("synthesis.voices.document"));
        document.setItems(documents);
        document.setEmptySelectionAllowed(true);
        document.setItemLabelGenerator(it -> it == null ? getTranslation("synthesis.voices.none") : it.title());
        document.setVisible(!documents.isEmpty());
        Stream.<HasSize>of(name, category, ground, document, address).forEach(HasSize::setWidthFull);
        var form = new Div(
                name,
                kind,
                category,
                ground,
                document,
                address,
                new Button(getTranslation("synthesis.voices.expect.act"), _ -> acts.expect(this::words)));
        form.addClassName("rw-stack-s");
        add(form);
    }

    private NewVoice words() {
        return new NewVoice(
                name.getValue(),
                kind.getValue(),
                category.isEmpty() ? "" : category.getValue().code(),
                ground.getValue(),
                document.isEmpty() ? null : document.getValue().id(),
                address.getValue());
    }

    /** Somebody who commented before, with that for a ground. */
    NewVoice again(EarlierVoice voice) {
        var shortened = voice.name().substring(0, Math.min(voice.name().length(), NewVoice.SHORT));
        return new NewVoice(
                shortened,
                false,
                voice.category(),
                getTranslation("synthesis.voices.ground.earlier", voice.lastDocket()),
                null,
                "");
    }
}
