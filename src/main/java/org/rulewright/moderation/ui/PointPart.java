package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.Point;
import org.rulewright.comment.PointNotes;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.ui.RedlineText;

/** One point of a comment: the words it is about, what it says, what it wants instead, and its figures. */
final class PointPart extends Section {

    PointPart(Point point, Function<Point, Redline> suggestions) {
        addClassName("rw-stack-s");
        add(new H3(
                getTranslation("moderation.point", point.number(), getTranslation("moderation.ask." + point.ask()))));
        var anchor = point.anchor();
        if (anchor != null) {
            add(about(anchor));
        }
        PointNotes.of(point).forEach(note -> add(small(getTranslation(note.key(), note.arguments()))));
        add(words(point));
        if (!point.suggestedWording().isEmpty()) {
            add(suggestion(suggestions.apply(point)));
        }
        point.evidence().forEach(fact -> add(figures(fact)));
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

    private static Component words(Point point) {
        var words = new Div();
        words.addClassName("rw-read");
        point.words().lines().filter(line -> !line.isBlank()).forEach(line -> words.add(new Paragraph(line)));
        return words;
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
                .collect(Collectors.joining(" ")));
    }

    private static Paragraph small(String words) {
        var small = new Paragraph(words);
        small.addClassNames("rw-small", "rw-quiet");
        return small;
    }
}
