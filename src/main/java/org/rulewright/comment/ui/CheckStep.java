package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Attachment;
import org.rulewright.comment.DraftPoint;
import org.rulewright.comment.Fault;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.WithheldFile;

/** Everything as the public will read it, and what happens when it is sent. */
final class CheckStep extends SendingStep {

    private final Writing writing;
    private final Places places;
    private final Checkbox read = new Checkbox(getTranslation("comment.check.read"));
    private final Checkbox speaks = new Checkbox(getTranslation("comment.check.speaks"));

    CheckStep(Writing writing, Component category, Component hidden, Places places) {
        this.writing = writing;
        this.places = places;
        var comment = writing.comment();
        var names = new PlaceNames(places, writing.docket());
        var whole = new WholeComment(place -> place.addressFor(writing));
        whole.sender(comment.submitter(), category, comment.stance());
        whole.points(writing.form().points().stream().map(point -> said(names.of(point), point)));
        whole.remarks(comment.body());
        whole.files(Stream.concat(
                comment.files().stream().map(file -> new Span(file.name())),
                comment.withheld().stream().map(CheckStep::withheld)));
        speaks.setVisible(comment.submitter().kind() == SubmitterKind.ORGANISATION);
        add(new Note(Tone.TIME, Glyph.INFO, getTranslation("comment.check.public")), whole, hidden, before());
    }

    private static Component withheld(WithheldFile file) {
        return new ConfidentialFileName(file.label(), new Attachment.Claimed(file.part(), file.ground(), file.words()));
    }

    private WholeComment.Said said(String label, DraftPoint point) {
        return new WholeComment.Said(
                label,
                point.passage(),
                point.ask(),
                point.words(),
                point.suggestsWording() ? point.wording() : "",
                point.evidence(),
                point.joins() == null ? "" : places.joins(writing.docket(), point.joins()));
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
                new Div(read),
                new Div(speaks));
        section.addClassName("rw-stack");
        return section;
    }

    @Override
    Map<String, Component> fields() {
        return Map.of("read", read, "speaks", speaks);
    }

    @Override
    List<Fault> unsaid() {
        var unsaid = new ArrayList<Fault>();
        if (!read.getValue()) {
            unsaid.add(Fault.at("read", "comment.fault.read"));
        }
        if (speaks.isVisible() && !speaks.getValue()) {
            unsaid.add(Fault.at("speaks", "comment.fault.speaks"));
        }
        return unsaid;
    }

    @Override
    boolean owns(Fault fault) {
        return fields().containsKey(fault.field());
    }
}
