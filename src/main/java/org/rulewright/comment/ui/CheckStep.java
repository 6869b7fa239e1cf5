package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.Fault;

/** Everything as the public will read it, and what happens when it is sent. */
final class CheckStep extends FormStep {

    private final Checkbox read = new Checkbox(getTranslation("comment.check.read"));

    CheckStep(Writing writing, Component category, Function<Step, String> address) {
        var comment = writing.comment();
        var whole = new WholeComment(address);
        whole.sender(comment.submitter(), category, comment.stance());
        whole.points(writing.form().points().stream().map(CheckStep::said));
        whole.remarks(comment.body());
        whole.files(comment.files().stream().map(file -> new Span(file.name())));
        add(new Note(Tone.TIME, Glyph.INFO, getTranslation("comment.check.public")), whole, before());
    }

    private static WholeComment.Said said(DraftPoint point) {
        var anchor = point.anchor();
        return new WholeComment.Said(
                anchor == null ? null : anchor.label(),
                point.passage(),
                point.ask(),
                point.words(),
                point.suggestsWording() ? point.wording() : "",
                point.evidence());
    }

    private Component before() {
        var steps = new OrderedList();
        for (var key : List.of("comment.check.next.receipt", "comment.check.next.check", "comment.check.next.answer")) {
            steps.add(new ListItem(getTranslation(key)));
        }
        steps.addClassName("rw-plain-steps");
        var section = new Section(
                new H2(getTranslation("comment.check.next")),
                steps,
                new H2(getTranslation("comment.check.before")),
                new Div(read));
        section.addClassName("rw-stack");
        return section;
    }

    @Override
    Map<String, Component> fields() {
        return Map.of("read", read);
    }

    /** Whether the author says to have read it all. */
    boolean isRead() {
        return read.getValue();
    }

    @Override
    boolean owns(Fault fault) {
        return fault.field().equals("read");
    }
}
