package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.function.Consumer;

/** What is hidden of a file, with the number of places where it stands. */
final class PassageList extends Div {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("comment.secret.make.list.none"));
    private final Consumer<String> onShow;

    /** Calls for a passage that is to be shown again. */
    PassageList(Consumer<String> onShow) {
        this.onShow = onShow;
        list.addClassName("rw-passages");
        none.addClassNames("rw-small", "rw-quiet");
        add(new H4(getTranslation("comment.secret.make.list")), none, list);
    }

    void show(Map<String, Integer> places) {
        list.removeAll();
        places.forEach((passage, many) -> list.add(line(passage, many)));
        none.setVisible(places.isEmpty());
        list.setVisible(!places.isEmpty());
    }

    private ListItem line(String passage, int places) {
        var words = new Span(passage);
        words.addClassName("rw-passage");
        var many = new Span(
                places == 0
                        ? getTranslation("comment.secret.make.found.none")
                        : getTranslation("comment.secret.make.found", places));
        many.addClassName(places == 0 ? "rw-passage-lost" : "rw-quiet");
        many.addClassName("rw-small");
        var show = new Button(getTranslation("comment.secret.make.show.short"), _ -> onShow.accept(passage));
        show.addThemeVariants(ButtonVariant.SMALL);
        show.setAriaLabel(getTranslation("comment.secret.make.show", passage));
        return new ListItem(words, many, show);
    }
}
