package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.template.ResponseTemplate;
import org.rulewright.synthesis.template.Templates;

/** Answers of the agency to begin with, and the way to keep this one for another time. */
final class TemplateBar extends Details {

    /** What the bar needs of the editor around it. */
    record Use(Supplier<ResponseDraft> draft, Consumer<ResponseTemplate> begin) {}

    private final transient Templates templates;
    private final DocketId docket;
    private final transient Use use;
    private final UnorderedList list = new UnorderedList();
    private final TextField name = new TextField(getTranslation("synthesis.template.name"));

    TemplateBar(Templates templates, DocketId docket, Use use) {
        this.templates = templates;
        this.docket = docket;
        this.use = use;
        setSummaryText(getTranslation("synthesis.templates"));
        list.addClassName("rw-citable");
        name.setHelperText(getTranslation("synthesis.template.name.help"));
        var keeping = new Div(name, new Button(getTranslation("synthesis.template.keep"), _ -> keep()));
        keeping.addClassNames("rw-row", "rw-draw");
        add(list, keeping);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                fill();
            }
        });
    }

    private void fill() {
        list.removeAll();
        var known = templates.of(docket);
        known.forEach(template -> list.add(row(template)));
        if (known.isEmpty()) {
            list.add(new ListItem(new Paragraph(getTranslation("synthesis.templates.none"))));
        }
    }

    private ListItem row(ResponseTemplate template) {
        var begin = new Button(template.name(), _ -> use.begin().accept(template));
        begin.addThemeVariants(ButtonVariant.SMALL);
        begin.setAriaLabel(getTranslation("synthesis.template.begin", template.name()));
        var words = new Span(template.answer());
        words.addClassNames("rw-said", "rw-clip");
        var remove = new Button(getTranslation("synthesis.template.remove"), _ -> {
            templates.remove(docket, template.name());
            fill();
        });
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("synthesis.template.remove.this", template.name()));
        return new ListItem(begin, new Div(words, remove));
    }

    private void keep() {
        try {
            templates.keep(
                    docket, ResponseTemplate.of(name.getValue(), use.draft().get()));
            name.setInvalid(false);
            name.clear();
            fill();
        } catch (Refusal refusal) {
            name.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            name.setInvalid(true);
        }
    }
}
