package org.rulewright.synthesis.voices.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.comment.Page;
import org.rulewright.docket.Categories;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.synthesis.voices.EarlierVoice;

/** Who commented in earlier dockets and not in this one. */
final class EarlierList extends Section {

    static final int ROWS = 20;

    private final Categories categories;
    private final UnorderedList list = new UnorderedList();

    /** @param voices those of the page, and one more where the list goes on */
    EarlierList(List<EarlierVoice> voices, Categories categories, Page page, IntFunction<String> address) {
        this.categories = categories;
        addClassName("rw-stack");
        add(new SectionHeading(getTranslation("synthesis.voices.earlier")));
        if (voices.isEmpty()) {
            add(new Paragraph(getTranslation("synthesis.voices.earlier.none")));
        }
        list.addClassName("rw-reasons");
        list.setVisible(!voices.isEmpty());
        voices.stream().limit(ROWS).forEach(voice -> list.add(item(voice)));
        add(list, pages(page, voices.size() > ROWS, address));
    }

    /** Lets a reader expect them in this docket. */
    EarlierList expectable(List<EarlierVoice> voices, Consumer<EarlierVoice> expect) {
        for (var place = 0; place < list.getComponentCount(); place++) {
            var voice = voices.get(place);
            var button = new Button(getTranslation("synthesis.voices.earlier.expect"), _ -> expect.accept(voice));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setAriaLabel(getTranslation("synthesis.voices.earlier.expect.of", voice.name()));
            ((ListItem) list.getComponentAt(place)).add(button);
        }
        return this;
    }

    private ListItem item(EarlierVoice voice) {
        var name = new Span(voice.name());
        name.addClassName("rw-strong");
        var row = new Div(
                name,
                new CategoryLabel(categories.get(voice.category())),
                new Span(getTranslation(
                        "synthesis.voices.earlier.count", voice.comments(), voice.dockets(), voice.lastDocket())));
        row.addClassName("rw-row");
        var item = new ListItem(row);
        item.addClassName("rw-row");
        return item;
    }

    private Nav pages(Page page, boolean goesOn, IntFunction<String> address) {
        var pages = new Nav();
        pages.addClassName("rw-desk-pager");
        pages.setAriaLabel(getTranslation("synthesis.voices.earlier"));
        if (page.offset() > 0) {
            pages.add(new Anchor(
                    address.apply(Math.max(0, page.offset() - ROWS)), getTranslation("synthesis.voices.page.before")));
        }
        if (goesOn) {
            pages.add(new Anchor(address.apply(page.offset() + ROWS), getTranslation("synthesis.voices.page.after")));
        }
        pages.setVisible(pages.getComponentCount() > 0);
        return pages;
    }
}
