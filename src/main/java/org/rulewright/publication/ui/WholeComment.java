package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.rulewright.base.ui.Columns;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.ui.PublicWords;

/** The whole of what was sent, with its files. */
final class WholeComment {

    private WholeComment() {}

    /** Where nothing else is told of the comment. */
    static Component alone(Comment comment) {
        var name = I18NProvider.translate("publication.comment.whole");
        var section = new Section(new PlainWords(PublicWords.at(comment, CommentTexts.BODY)).large());
        section.setAriaLabel(name);
        return comment.attachments().isEmpty()
                ? section
                : Columns.two(section, files(comment)).sideNamed(I18NProvider.translate("publication.files"));
    }

    /** Beside what became of it. */
    static Component card(Comment comment) {
        var card = new Div(new H2(I18NProvider.translate("publication.comment.whole")));
        card.addClassName("rw-card");
        card.add(
                comment.body().isBlank()
                        ? new Span(I18NProvider.translate("publication.comment.only-points"))
                        : new PlainWords(PublicWords.at(comment, CommentTexts.BODY)));
        if (!comment.attachments().isEmpty()) {
            card.add(new FileList(comment));
        }
        return card;
    }

    private static Div files(Comment comment) {
        var card = new Div(new H2(I18NProvider.translate("publication.files")), new FileList(comment));
        card.addClassName("rw-card");
        return card;
    }
}
