package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Status;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.synthesis.triage.TriageRow;

/** What is said of a comment in the list and beside it. */
final class RowWords {

    private static final int PERCENT = 100;

    private final TriageSheet sheet;
    private final TriageRow row;

    RowWords(TriageSheet sheet, TriageRow row) {
        this.sheet = sheet;
        this.row = row;
    }

    /** Who says it. */
    static String name(Comment comment) {
        var name = comment.submitter().shownName();
        return name.isEmpty() ? said("synthesis.anonymous") : name;
    }

    /** How much there is to read, and how far it is worked on. */
    String extent() {
        var extent = row.extent();
        var tally = sheet.tally(row);
        var marked = tally.excerpts() == 0
                ? said("synthesis.tally.none")
                : said("synthesis.tally", tally.filed(), tally.excerpts());
        return said("synthesis.triage.extent", extent.words(), extent.attachments(), marked);
    }

    /** What it is among others. */
    String novelty() {
        var many = row.campaign().map(TriageRow.Campaigned::comments).orElse(1L);
        return switch (row.novelty().kind()) {
            case ALONE -> said("synthesis.triage.novelty.ALONE");
            case FIRST -> said("synthesis.triage.novelty.FIRST", many);
            case SAME -> said("synthesis.triage.novelty.SAME", many);
            case OWN -> {
                var share = Math.max(1, Math.round(row.novelty().share() * PERCENT));
                yield said("synthesis.triage.novelty.OWN", row.extent().ownWords(), many, share);
            }
        };
    }

    /** Its marks, each with a word. */
    List<Component> marks() {
        var marks = new ArrayList<Component>();
        if (row.status() != Status.PUBLISHED) {
            marks.add(new StatusBadge(
                    row.status() == Status.WAITING ? Tone.TIME : Tone.QUIET,
                    said("synthesis.triage.status." + row.status())));
        }
        if (!row.read() && row.status() == Status.PUBLISHED) {
            marks.add(new StatusBadge(Tone.ACCENT, said("synthesis.unread")));
        }
        if (!row.flag().isEmpty()) {
            marks.add(new StatusBadge(Tone.STOP, Glyph.WARNING, said("synthesis.triage.flagged", row.flag())));
        }
        row.assignee().ifPresent(person -> marks.add(person(person.name())));
        var category = sheet.categories().get(row.category());
        if (category != null) {
            marks.add(new CategoryLabel(category));
        }
        return marks;
    }

    private static Component person(String name) {
        var person = new Span(Glyph.PERSON.draw(), new Span(said("synthesis.triage.with", name)));
        person.addClassName("rw-triage-person");
        return person;
    }

    private static String said(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
