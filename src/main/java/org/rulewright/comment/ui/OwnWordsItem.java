package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.rulewright.comment.category.OwnWords;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Category;

/** What some senders call themselves, how many they are, and the category that staff choose for them. */
final class OwnWordsItem extends ListItem {

    OwnWordsItem(OwnWords words, Categories categories, Consumer<String> onChosen) {
        var said = new Span(words.words());
        said.addClassName("rw-said");
        var count = new Paragraph(getTranslation("comment.categories.count", words.comments()));
        count.addClassNames("rw-small", "rw-quiet");
        var category = new Select<Category>();
        category.setAriaLabel(getTranslation("comment.categories.choose", words.words()));
        category.setItems(categories.all());
        category.setItemLabelGenerator(Category::label);
        category.setValue(categories.get(words.code()));
        category.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onChosen.accept(event.getValue().code());
            }
        });
        add(new Div(said, count), category);
    }
}
