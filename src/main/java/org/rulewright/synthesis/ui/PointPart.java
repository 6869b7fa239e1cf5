package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.rulewright.base.ui.FieldList;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.Point;
import org.rulewright.ruletext.Anchor;

/** One point of a comment: the words it is about, what it says, its figures, and where it is filed. */
final class PointPart extends Section {

    PointPart(Point point, List<FilingRow> filing) {
        addClassName("rw-stack-s");
        var anchor = point.anchor();
        add(new H3(
                anchor == null
                        ? getTranslation("synthesis.point.whole", point.number())
                        : getTranslation("synthesis.point.on", point.number(), anchor.label())));
        if (anchor != null) {
            add(about(anchor));
        }
        add(words(point, !filing.isEmpty()));
        if (!point.suggestedWording().isEmpty()) {
            add(suggestion(point.suggestedWording()));
        }
        filing.forEach(this::add);
        if (point.evidence() != null) {
            add(figures(point.evidence()));
        }
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

    private static Component words(Point point, boolean isExcerpt) {
        var words = new Div();
        words.addClassNames("rw-read", "rw-words");
        var text = Element.createText(point.words());
        words.getElement().appendChild(isExcerpt ? new Element("mark").appendChild(text) : text);
        return words;
    }

    private Component suggestion(String wording) {
        var title = new Span(getTranslation("synthesis.suggestion"));
        title.addClassName("rw-preview-title");
        var suggestion = new Div(title, new Span(wording));
        suggestion.addClassName("rw-preview");
        return suggestion;
    }

    private Component figures(Evidence evidence) {
        var figures = new FieldList().small();
        if (!evidence.value().isEmpty()) {
            figures.field(getTranslation("synthesis.evidence." + evidence.kind()), evidence.value());
        }
        var licences = evidence.licencesPerYear();
        if (licences != null) {
            figures.field(
                    getTranslation("synthesis.evidence.licences-per-year"), getTranslation("base.number", licences));
        }
        if (!evidence.source().isEmpty()) {
            figures.field(getTranslation("synthesis.evidence.source"), evidence.source());
        }
        return figures;
    }
}
