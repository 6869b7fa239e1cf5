package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.rulewright.base.ui.Glyph;
import org.rulewright.synthesis.triage.SavedFilter;

/** The filters that the reader keeps, and a name to keep this one under. */
final class SavedFilterBar extends Div {

    private final TriageAddress address;
    private final TriageWork work;

    SavedFilterBar(TriageSheet sheet, TriageAddress address, TriageWork work) {
        this.address = address;
        this.work = work;
        addClassName("rw-stack-s");
        if (!sheet.saved().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rw-triage-saved");
            sheet.saved().forEach(filter -> list.add(item(filter)));
            add(list);
        }
        if (sheet.people().me().isPresent()) {
            add(naming());
        }
    }

    private ListItem item(SavedFilter filter) {
        var words = FilterWords.saved(filter.query());
        var link = new Anchor(address.filtered(words).href(), filter.name());
        link.addClassName("rw-tap");
        if (words.equals(address.filter())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        var forget = new Button(Glyph.CLOSE.draw(), _ -> work.forget(filter));
        forget.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        forget.setAriaLabel(getTranslation("synthesis.triage.saved.forget", filter.name()));
        return new ListItem(link, forget);
    }

    private Div naming() {
        var name = new TextField(getTranslation("synthesis.triage.saved.name"));
        name.setMaxLength(60);
        var save = new Button(getTranslation("synthesis.triage.saved.save"), _ -> work.save(name.getValue()));
        save.addThemeVariants(ButtonVariant.SMALL);
        var naming = new Div(name, save);
        naming.addClassNames("rw-row", "rw-triage-naming");
        return naming;
    }
}
