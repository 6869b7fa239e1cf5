package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.OriginalText;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.moderation.Mark;

/** All that a comment says, either with the marks in it or as the public will read it. */
final class CommentTextsPart extends Div {

    private final Opened opened;
    private final Consumer<Mark> onSelection;
    private final List<MarkedText> marked = new ArrayList<>();

    private boolean asPublic;

    CommentTextsPart(Opened opened, Consumer<Mark> onSelection) {
        this.opened = opened;
        this.onSelection = onSelection;
        addClassName("rw-stack");
        show(false);
        opened.marking().onChange(this::follow);
    }

    /** Shows it as the public will read it, or with marks. */
    void show(boolean asThePublicWillReadIt) {
        asPublic = asThePublicWillReadIt;
        removeAll();
        marked.clear();
        add(sender(), remarks());
        opened.comment()
                .points()
                .forEach(point -> add(new PointPart(
                        point, this::text, asPublic ? Optional.empty() : Optional.of(opened.suggestions()))));
    }

    private void follow() {
        if (asPublic) {
            show(true);
        } else {
            marked.forEach(MarkedText::draw);
        }
    }

    private Component sender() {
        var sender = new Div();
        sender.addClassNames("rw-row", "rw-sender");
        for (var place : List.of(CommentTexts.NAME, CommentTexts.ORGANISATION)) {
            text(place).ifPresent(text -> {
                var label = new Span(getTranslation("moderation.text." + place));
                label.addClassNames("rw-small", "rw-quiet");
                sender.add(label, text);
            });
        }
        return sender;
    }

    private Component remarks() {
        var body = text(CommentTexts.BODY);
        if (body.isPresent()) {
            return new Section(body.get());
        }
        var nothing = new Div(new Span(getTranslation("moderation.no-remarks")));
        nothing.addClassNames("rw-small", "rw-quiet");
        return nothing;
    }

    /** The text at this place; empty where the comment has none. */
    private Optional<Component> text(String place) {
        var texts = opened.marking().texts();
        return texts.stream()
                .filter(text -> text.place().equals(place))
                .findFirst()
                .map(text -> asPublic ? publicText(texts.indexOf(text)) : markedText(text));
    }

    private Component publicText(int number) {
        var text = opened.preview().apply(opened.marking()).get(number);
        var words = new Div();
        words.addClassNames("rw-read", "rw-letters");
        PublicWords.of(text.words(), text.gaps()).drawIn(words.getElement());
        return words;
    }

    private Component markedText(OriginalText text) {
        var words = new MarkedText(text, opened.marking());
        words.onSelection(onSelection);
        marked.add(words);
        return words;
    }
}
