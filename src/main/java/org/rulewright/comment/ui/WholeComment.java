package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.base.ui.FieldList;
import org.rulewright.comment.Ask;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Submitter;

/** A whole comment, as the public would read it; with a way back to each part where there is one. */
final class WholeComment extends Div {

    private final Function<FormPlace, String> address;
    private Function<String, PublicWords> drawing = PublicWords::plain;

    /** The address of a place leads to where a part can be changed; an empty one to nowhere. */
    WholeComment(Function<FormPlace, String> address) {
        this.address = address;
        addClassName("rw-stack-l");
    }

    /** Draws what is hidden from the public of this comment as gaps. */
    WholeComment withGapsOf(Comment received) {
        drawing = words -> PublicWords.found(words, received);
        return this;
    }

    /** A point, with the text that its suggested wording starts from; empty where that is not known. */
    record Said(
            String label,
            String passage,
            Ask ask,
            String words,
            String wording,
            List<Evidence> evidence,
            String joins) {}

    /** The sender, with the category as a component that the caller makes. */
    void sender(Submitter submitter, Component category, Stance stance) {
        var facts = new FieldList();
        var named = Stream.of(submitter.organisation(), submitter.name())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> getTranslation("comment.check.names", one, other))
                .orElseGet(() -> getTranslation("comment.check.anonymous"));
        field(facts, Step.ABOUT, "comment.check.sender", new Span(named));
        field(facts, Step.ABOUT, "comment.form.category", category);
        if (!submitter.country().isEmpty()) {
            field(facts, Step.ABOUT, "comment.form.country", new Span(submitter.country()));
        }
        field(
                facts,
                Step.ABOUT,
                "comment.check.stance",
                new Span(getTranslation("comment.form.stance." + stance.name())));
        section("comment.form.step.about", facts);
    }

    void points(Stream<Said> points) {
        var facts = new FieldList();
        var number = new AtomicInteger();
        points.forEach(point -> facts.field(point.label(), words(number.incrementAndGet(), point)));
        if (number.get() > 0) {
            section("comment.check.points", facts);
        }
    }

    void remarks(String body) {
        if (!body.isBlank()) {
            var said = drawn(body);
            said.addClassNames("rw-said", "rw-as-written");
            var facts = new FieldList();
            field(facts, Step.POINTS, "comment.check.remarks", said);
            section("comment.form.body", facts);
        }
    }

    /** The files, each shown by a component that the caller makes. */
    void files(Stream<? extends Component> files) {
        var shown = new Div();
        files.forEach(file -> shown.add(new Div(file)));
        if (shown.getComponentCount() > 0) {
            var facts = new FieldList();
            field(facts, Step.POINTS, "comment.form.files", shown);
            section("comment.form.files", facts);
        }
    }

    private Component words(int number, Said point) {
        var shown = new Div();
        if (!point.joins().isEmpty()) {
            shown.add(small(point.joins()));
        }
        var said = drawn(point.words());
        said.addClassNames("rw-said", "rw-as-written");
        shown.add(said);
        if (!point.wording().isEmpty()) {
            var reworded = new Paragraph(new Rewording(point.passage(), point.wording()));
            reworded.addClassName("rw-said");
            shown.add(reworded);
        }
        shown.add(small(getTranslation(
                "comment.check.asks",
                getTranslation("comment.ask." + point.ask().name()))));
        point.evidence().forEach(fact -> shown.add(figure(fact)));
        return withWayBack(
                FormPlace.changing(Step.POINTS, number), getTranslation("comment.form.point", number), shown);
    }

    private Paragraph drawn(String words) {
        return drawing.apply(words).paragraph();
    }

    private static Paragraph small(String words) {
        var small = new Paragraph(words);
        small.addClassNames("rw-small", "rw-quiet");
        return small;
    }

    private Component figure(Evidence evidence) {
        return small(evidence.told().stream()
                .map(told -> getTranslation(told.key(), told.argument()))
                .collect(Collectors.joining(" · ")));
    }

    private void section(String key, FieldList facts) {
        add(new Section(new H2(getTranslation(key)), facts));
    }

    private void field(FieldList facts, Step step, String key, Component value) {
        facts.field(getTranslation(key), withWayBack(FormPlace.changing(step, 0), getTranslation(key), value));
    }

    private Component withWayBack(FormPlace place, String part, Component value) {
        var target = address.apply(place);
        if (target.isEmpty()) {
            return value;
        }
        var change = new Anchor(target, getTranslation("comment.check.change"));
        change.setAriaLabel(getTranslation("comment.check.change.part", part));
        change.addClassName("rw-tap");
        var line = new Div(value, change);
        line.addClassName("rw-changeable");
        return line;
    }
}
