package org.rulewright.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.rulewright.comment.Page;
import org.rulewright.comment.PlacedPoint;
import org.rulewright.docket.Category;
import org.rulewright.docket.ui.CategoryLabel;

/** What the public said about a provision: the words, and from which kind of sender; a page at a time. */
final class SaidHere extends Section {

    /** How many points are shown at a time. */
    static final int ROWS = 25;

    /** What was said, with those of its comments that were invented. */
    record Words(List<PlacedPoint> points, Collection<CommentId> samples) {}

    /** Gives a page of it. */
    interface Source {
        Words of(Page page);
    }

    private final Map<String, Category> categories;
    private final Source source;
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("panel.said.more"), _ -> showMore());

    SaidHere(Map<String, Category> categories, Source source) {
        this.categories = categories;
        this.source = source;
        addClassName("rw-stack-s");
        list.addClassName("rw-stack-s");
        more.addThemeVariants(ButtonVariant.SMALL);
        add(new H3(getTranslation("panel.said")), list, more);
        showMore();
        if (list.getComponentCount() == 0) {
            var nothing = new Paragraph(getTranslation("panel.said.nothing"));
            nothing.addClassNames("rw-small", "rw-quiet");
            list.add(nothing);
        }
    }

    private void showMore() {
        var next = source.of(new Page(list.getComponentCount(), ROWS + 1));
        next.points().stream().limit(ROWS).forEach(placed -> list.add(said(placed, next.samples())));
        more.setVisible(next.points().size() > ROWS);
    }

    private Component said(PlacedPoint placed, Collection<CommentId> samples) {
        var said = new Div(source(placed, samples));
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

    private Component source(PlacedPoint placed, Collection<CommentId> samples) {
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
