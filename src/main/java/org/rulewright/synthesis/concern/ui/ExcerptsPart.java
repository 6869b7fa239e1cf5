package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.outline.FiledExcerpt;

/** The excerpts of a concern, more of them when asked; who may split it chooses among them. */
final class ExcerptsPart extends Section {

    static final int ROWS = 25;

    /** Gives the next excerpts behind one. */
    interface Source {
        List<FiledExcerpt> after(ExcerptId last, int most);
    }

    private final SheetReading reading;
    private final Source source;
    private final boolean choosable;
    private final UnorderedList list = new UnorderedList();
    private final Set<ExcerptId> chosen = new LinkedHashSet<>();
    private final Button more = new Button(getTranslation("synthesis.concern.excerpts.more"), _ -> showMore());

    private ExcerptId last = new ExcerptId(0);

    ExcerptsPart(SheetReading reading, Source source, boolean choosable) {
        this.reading = reading;
        this.source = source;
        this.choosable = choosable;
        addClassName("rw-stack");
        list.addClassNames("rw-reasons", "rw-excerpts");
        more.addThemeVariants(ButtonVariant.SMALL);
        add(new SectionHeading(getTranslation("synthesis.concern.said")), list, more);
        showMore();
        if (list.getComponentCount() == 0) {
            list.setVisible(false);
            add(new Paragraph(getTranslation("synthesis.concern.voices.none")));
        }
    }

    /** The excerpts that are chosen now. */
    Set<ExcerptId> chosen() {
        return Set.copyOf(chosen);
    }

    private void showMore() {
        var next = source.after(last, ROWS + 1);
        next.stream().limit(ROWS).forEach(excerpt -> {
            list.add(item(excerpt));
            last = excerpt.id();
        });
        more.setVisible(next.size() > ROWS);
    }

    private ListItem item(FiledExcerpt excerpt) {
        var name = excerpt.name().isEmpty() ? getTranslation("synthesis.anonymous") : excerpt.name();
        var link = new Anchor(
                reading.desk()
                        .answering(reading.sheet().concern().id())
                        .reading(excerpt.comment())
                        .href(),
                getTranslation(
                        "synthesis.concern.excerpt.by", name, excerpt.comment().value()));
        var who = new Div(new CategoryLabel(reading.categories().get(excerpt.category())), link);
        who.addClassNames("rw-row", "rw-small");
        var words = new Paragraph(excerpt.quote());
        words.addClassNames("rw-said", "rw-words");
        var item = new ListItem();
        if (choosable) {
            item.add(choice(excerpt));
        }
        item.add(new Div(words, who));
        return item;
    }

    private Checkbox choice(FiledExcerpt excerpt) {
        var box = new Checkbox();
        box.setAriaLabel(getTranslation("synthesis.concern.excerpt.choose", excerpt.quote()));
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                chosen.add(excerpt.id());
            } else {
                chosen.remove(excerpt.id());
            }
        });
        return box;
    }
}
