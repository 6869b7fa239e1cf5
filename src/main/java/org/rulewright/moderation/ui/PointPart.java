package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.EvidenceField;
import org.rulewright.comment.Point;
import org.rulewright.comment.PointNotes;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.ui.RedlineText;

/** One point of a comment: the words it is about, what it says, what it wants instead, and its figures. */
final class PointPart extends Section {

    /**
     * @param text draws the text at a place; empty where there is none
     * @param suggestions the wording against the words of the rule; empty where that is not to be shown
     */
    PointPart(Point point, Function<String, Optional<Component>> text, Optional<Function<Point, Redline>> suggestions) {
        addClassName("rw-stack-s");
        add(new H3(
                getTranslation("moderation.point", point.number(), getTranslation("moderation.ask." + point.ask()))));
        var anchor = point.anchor();
        if (anchor != null) {
            add(about(anchor));
        }
        PointNotes.of(point).forEach(note -> add(small(getTranslation(note.key(), note.arguments()))));
        text.apply(CommentTexts.document(point.number())).ifPresent(this::add);
        text.apply(CommentTexts.page(point.number())).ifPresent(page -> add(page(page)));
        text.apply(CommentTexts.words(point.number())).ifPresent(this::add);
        text.apply(CommentTexts.wording(point.number()))
                .ifPresent(wording -> add(wording(
                        wording,
                        suggestions.map(redlines -> redlines.apply(point)).orElse(null))));
        for (var fact = 1; fact <= point.evidence().size(); fact++) {
            var letters = letters(point.number(), fact, text);
            if (suggestions.isPresent()) {
                add(figures(point.evidence().get(fact - 1)));
                add(new Details(getTranslation("moderation.fact.letters"), letters));
            } else {
                add(letters);
            }
        }
    }

    private Component page(Component page) {
        var row = new Div(small(getTranslation("moderation.text.page")), page);
        row.addClassName("rw-row");
        return row;
    }

    private Component about(Anchor anchor) {
        var label = anchor.label().isEmpty() ? getTranslation("moderation.passage") : anchor.label();
        var source = new Div(new Span(label));
        source.addClassName("rw-anchor-source");
        var words = anchor.isWholeProvision() ? getTranslation("moderation.whole-provision") : anchor.quote();
        var about = new Div(source, new Span(words));
        about.addClassName("rw-anchor");
        return about;
    }

    private static Component letters(int point, int fact, Function<String, Optional<Component>> text) {
        var letters = new Div();
        letters.addClassName("rw-stack-s");
        for (var field : EvidenceField.values()) {
            text.apply(CommentTexts.evidence(point, fact, field)).ifPresent(letters::add);
        }
        return letters;
    }

    private Component wording(Component letters, @Nullable Redline redline) {
        return redline == null
                ? letters
                : new Div(suggestion(redline), new Details(getTranslation("moderation.suggestion.letters"), letters));
    }

    private Component suggestion(Redline redline) {
        var title = new Span(getTranslation("moderation.suggestion"));
        title.addClassName("rw-preview-title");
        var suggestion = new Div(title, new RedlineText(redline));
        suggestion.addClassName("rw-preview");
        return suggestion;
    }

    private Component figures(Evidence evidence) {
        return small(evidence.told().stream()
                .map(told -> getTranslation(told.key(), told.argument()))
                .collect(Collectors.joining(" · ")));
    }

    private static Paragraph small(String words) {
        var small = new Paragraph(words);
        small.addClassNames("rw-small", "rw-quiet");
        return small;
    }
}
