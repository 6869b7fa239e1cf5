package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.Point;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.synthesis.triage.Analyst;
import org.rulewright.synthesis.triage.TriageRow;

/** One comment, whole, with what can be done with it. */
final class DetailPane extends Div {

    private final TriageSheet sheet;
    private final TriageAddress address;
    private final Comment comment;
    private final ReadersMark readers;
    private final H2 heading = new H2();

    DetailPane(TriageSheet sheet, TriageAddress address, Comment comment) {
        this.sheet = sheet;
        this.address = address;
        this.comment = comment;
        readers = new ReadersMark(sheet.readers(comment.id()));
        readers.getElement().setAttribute("aria-live", "polite");
    }

    /** Shows who else has it open by now. */
    void showReaders(List<Analyst> others) {
        readers.show(others);
    }

    /** The line above: who speaks, and the ways to the comments beside. */
    Component head() {
        heading.setText(RowWords.name(comment));
        heading.getElement().setAttribute("tabindex", "-1");
        var number = new Span(sheet.shortNumber(comment.trackingNumber()));
        number.addClassNames("rw-small", "rw-quiet", "rw-num");
        var steps = new Span();
        steps.addClassNames("rw-push", "rw-row");
        var open = Optional.of(comment);
        sheet.beside(open, -1).ifPresent(other -> steps.add(step(other, Glyph.LEFT, "synthesis.previous", "k")));
        sheet.beside(open, 1)
                .ifPresentOrElse(
                        other -> steps.add(step(other, Glyph.RIGHT, "synthesis.next", "j")),
                        () -> nextPage().ifPresent(steps::add));
        return Panes.head(heading, number, steps);
    }

    /** Leads a reader who uses the keyboard to the start of the comment. */
    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    /** Shows all of it. */
    DetailPane with(Optional<TriageRow> row, TriageWork work) {
        var body = Panes.body();
        row.ifPresentOrElse(
                found -> {
                    var words = new RowWords(sheet, found);
                    body.add(new ActBar(sheet, found, comment, work), readers, facts(words));
                    body.add(new Paragraph(words.novelty() + " " + words.extent()));
                    found.campaign().ifPresent(campaign -> body.add(campaign(campaign)));
                },
                () -> body.add(new Note(Tone.QUIET, Glyph.INFO, getTranslation("synthesis.triage.not-yet"))));
        if (!comment.body().isEmpty()) {
            body.add(section(getTranslation("synthesis.remarks"), CommentTexts.BODY));
        }
        for (var point : comment.points()) {
            body.add(section(title(point), CommentTexts.words(point.number())));
        }
        if (!comment.attachments().isEmpty()) {
            body.add(new FilesPart(comment.attachments()));
        }
        add(body);
        return this;
    }

    private Component facts(RowWords words) {
        var facts = new Div();
        facts.addClassName("rw-meta");
        if (comment.reception().sample()) {
            facts.add(new SampleMark());
        }
        words.marks().forEach(facts::add);
        facts.add(new Span(sheet.times().moment(comment.reception().received())));
        return facts;
    }

    private Component campaign(TriageRow.Campaigned campaign) {
        var link = new Anchor(
                "staff/campaigns/" + campaign.id().value(),
                getTranslation("synthesis.triage.campaign", campaign.comments()));
        link.addClassName("rw-tap");
        return new Div(link);
    }

    private Section section(String title, String place) {
        var words = new Div();
        words.addClassNames("rw-read", "rw-words");
        PublicWords.at(comment, place).drawIn(words.getElement());
        var section = new Section(new H3(title), words);
        section.addClassName("rw-stack-s");
        return section;
    }

    private String title(Point point) {
        var anchor = point.anchor();
        return anchor == null
                ? getTranslation("synthesis.point.whole", point.number())
                : getTranslation("synthesis.point.on", point.number(), anchor.label());
    }

    private Component step(Comment other, Glyph glyph, String label, String key) {
        return step(address.reading(other.trackingNumber()), glyph, label, key);
    }

    private Component step(TriageAddress to, Glyph glyph, String label, String key) {
        var link = new Anchor(to.href(), glyph.draw());
        link.addClassName("rw-iconbtn");
        link.setAriaLabel(getTranslation(label));
        link.getElement().setAttribute("data-key", key).setAttribute("aria-keyshortcuts", key);
        return link;
    }

    private Optional<Component> nextPage() {
        return sheet.next().isEmpty()
                ? Optional.empty()
                : Optional.of(step(address.behind(sheet.next()), Glyph.RIGHT, "synthesis.triage.next-page.short", "j"));
    }
}
