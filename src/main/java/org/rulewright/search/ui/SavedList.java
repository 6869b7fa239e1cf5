package org.rulewright.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.base.ui.Glyph;
import org.rulewright.search.saved.SavedSearch;

/** One's own searches, each with the way to it and out of the list. */
final class SavedList extends UnorderedList {

    private final transient Keeping keeping;

    SavedList(Keeping keeping) {
        this.keeping = keeping;
        getElement().setAttribute("aria-label", getTranslation("search.saved"));
        addClassName("rw-saved-searches");
        show();
    }

    void show() {
        removeAll();
        keeping.saved().forEach(search -> add(item(search)));
    }

    private ListItem item(SavedSearch search) {
        var link = new Anchor(search.address(), search.name());
        link.addClassName("rw-tap");
        var remove = new Button(Glyph.CLOSE.draw(), _ -> {
            keeping.remove(search);
            show();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("search.remove", search.name()));
        return new ListItem(link, remove);
    }
}
