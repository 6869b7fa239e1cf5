package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.Point;
import org.rulewright.comment.PointNotes;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.ui.RedlineText;

/** One point of a comment: the words it is about, what it says, its figures, and where it is filed. */
final class PointPart extends Section {

    /** A wording as a redline, and where it is weighed against others. */
    record Suggested(Redline redline, String href) {}

    /**
     * @param said what it says, with its gaps
     * @param suggestion the wording that it asks for; empty where it asks for none
     */
    PointPart(Point point, PublicWords said, List<FilingRow> filing, Optional<Suggested> suggestion) {
        addClassName("rw-stack-s");
        var anchor = point.anchor();
        add(new H3(
                anchor == null
                        ? getTranslation("synthesis.point.whole", point.number())
                        : getTranslation("synthesis.point.on", point.number(), anchor.label())));
        if (anchor != null) {
            add(about(anchor));
        }
        PointNotes.of(point).forEach(note -> add(small(getTranslation(note.key(), note.arguments()))));
        add(words(said, !filing.isEmpty()));
        suggestion.ifPresent(it -> add(suggestion(it)));
        filing.forEach(this::add);
        point.evidence().forEach(fact -> add(figures(fact)));
    }

    private Component about(Anchor anchor) {
        var source = new Div(new Span(anchor.label()));
        source.addClassName("rw-anchor-source");
        var about = new Div(source);
        about.addClassName("rw-anchor");
        if (anchor.isWholeProvision()) {
            about.add(new Span(getTranslation("synthesis.whole-provision")));
        } else {
            about.getElement().appendChild(new Element("mark").setText(anchor.quote()));
        }
        return about;
    }

    private static Component words(PublicWords said, boolean isExcerpt) {
        var words = new Div();
        words.addClassNames("rw-read", "rw-words");
        var place = isExcerpt ? new Element("mark") : words.getElement();
        said.drawIn(place);
        if (isExcerpt) {
            words.getElement().appendChild(place);
        }
        return words;
    }

    private Component suggestion(Suggested suggested) {
        var title = new Span(getTranslation("synthesis.suggestion"));
        title.addClassName("rw-preview-title");
        var weigh = new com.vaadin.flow.component.html.Anchor(
                suggested.href(), getTranslation("synthesis.suggestion.weigh"));
        weigh.addClassNames("rw-small", "rw-tap");
        var suggestion = new Div(title, new RedlineText(suggested.redline()), new Div(weigh));
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
