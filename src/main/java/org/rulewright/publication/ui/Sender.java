package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.rulewright.comment.Comment;
import org.rulewright.comment.TrackingNumber;

/** How the sender of a comment is called: by name, or by what kind of sender has none. */
final class Sender {

    private Sender() {}

    static String name(Comment comment) {
        var name = comment.submitter().shownName();
        return name.isBlank()
                ? I18NProvider.translate(
                        "publication.sender." + comment.submitter().kind())
                : name;
    }

    /** The name as it reads within a sentence: a leading article loses its capital. */
    static String within(Comment comment) {
        var name = name(comment);
        return name.matches("(A|An|The) .*")
                ? name.substring(0, 1).toLowerCase(Locale.ENGLISH) + name.substring(1)
                : name;
    }

    static Anchor link(Comment comment) {
        return new Anchor(address(comment.trackingNumber()), name(comment));
    }

    static String address(TrackingNumber number) {
        return "comments/" + number.value();
    }
}
