package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rulewright.comment.Comment;

/** What others said in public that is much like a comment. */
final class SimilarList extends Section {

    SimilarList(List<Comment> similar) {
        addClassName("rw-similar");
        var list = new UnorderedList();
        for (var comment : similar) {
            var link = new Anchor("comments/" + comment.trackingNumber(), Sender.within(comment));
            link.addClassName("rw-tap");
            var number = new Span(" " + comment.trackingNumber().value());
            number.addClassNames("rw-small", "rw-quiet");
            list.add(new ListItem(link, number));
        }
        add(new H2(getTranslation("publication.similar")), list);
        setVisible(!similar.isEmpty());
    }
}
