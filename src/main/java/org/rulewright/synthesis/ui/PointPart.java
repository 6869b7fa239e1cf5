package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.Point;
import org.rulewright.comment.PointNotes;
import org.rulewright.docket.Question;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.ui.RedlineText;

/** One point of a comment: the words it is about, what it says, its figures, and where it is filed. */
final class PointPart extends Section {

    /** A wording as a redline, and where it is weighed against others. */
    record Suggested(Redline redline, String href) {}

    /**
     * @param answers the question that it answers; empty where it answers none
     * @param said what it says, with what is marked of it
     * @param suggestion the wording that it asks for; empty where it asks for none
     */
    PointPart(Point point, Optional<Question> answers, MarkedText said, Optional<Suggested> suggestion) {
        addClassName("rw-stack-s");
        var anchor = point.anchor();
        add(new H3(
                anchor == null
                        ? answers.map(it -> getTranslation("synthesis.point.answer", point.number(), it.number()))
                                .orElseGet(() -> getTranslation("synthesis.point.whole", point.number()))
                        : getTranslation("synthesis.point.on", point.number(), anchor.label())));
        answers.ifPresent(it -> add(small(it.words())));
        if (anchor != null) {
            add(about(anchor));
        }
        PointNotes.of(point).forEach(note -> add(small(getTranslation(note.key(), note.arguments()))));
        add(said);
        suggestion.ifPresent(it -> add(suggestion(it)));
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
