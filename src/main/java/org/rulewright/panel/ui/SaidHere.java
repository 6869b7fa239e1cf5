package org.rulewright.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.PlacedPoint;
import org.rulewright.docket.Category;
import org.rulewright.docket.ui.CategoryLabel;

/** What the public said about a provision: the words, and from which kind of sender. */
final class SaidHere extends Section {

    private final Map<String, Category> categories;
    private final Collection<CommentId> samples;

    SaidHere(List<PlacedPoint> points, Map<String, Category> categories, Collection<CommentId> samples) {
        this.categories = categories;
        this.samples = samples;
        addClassName("rw-stack-s");
        add(new H3(getTranslation("panel.said")));
        points.forEach(placed -> add(said(placed)));
        if (points.isEmpty()) {
            var nothing = new Paragraph(getTranslation("panel.said.nothing"));
            nothing.addClassNames("rw-small", "rw-quiet");
            add(nothing);
        }
    }

    private Component said(PlacedPoint placed) {
        var said = new Div(source(placed));
        said.addClassName("rw-anchor");
        var anchor = placed.point().anchor();
        if (anchor != null && !anchor.isWholeProvision()) {
            said.add(line(getTranslation("panel.said.on", anchor.quote()), "rw-small"));
        }
        placed.point().words().lines().filter(line -> !line.isBlank()).forEach(line -> said.add(new Paragraph(line)));
        if (!placed.point().suggestedWording().isEmpty()) {
            said.add(line(getTranslation("panel.said.instead", placed.point().suggestedWording()), "rw-said-instead"));
        }
        return said;
    }

    private Component source(PlacedPoint placed) {
        var source = new Div();
        source.addClassName("rw-anchor-source");
        var category = categories.get(placed.category());
        source.add(category == null ? new Span(placed.category()) : new CategoryLabel(category));
        if (samples.contains(placed.comment())) {
            source.add(new SampleMark());
        }
        return source;
    }

    private static Component line(String words, String className) {
        var line = new Paragraph(words);
        line.addClassName(className);
        return line;
    }
}
