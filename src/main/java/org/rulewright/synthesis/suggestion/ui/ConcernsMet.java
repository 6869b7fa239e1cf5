package org.rulewright.synthesis.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.synthesis.suggestion.ConcernFate;
import org.rulewright.synthesis.suggestion.ConcernFate.Met;
import org.rulewright.synthesis.suggestion.Outcome;

/** Which concerns the sandbox would meet, partly, or not; those without any suggested words are listed too. */
final class ConcernsMet extends Section {
    private final SuggestionDesk desk;

    ConcernsMet(Outcome outcome, SuggestionDesk desk) {
        this.desk = desk;
        addClassName("rw-stack-s");
        add(new H3(getTranslation("synthesis.suggestion.concerns")));
        add(new Paragraph(
                outcome.concerns().isEmpty()
                        ? getTranslation("synthesis.suggestion.concerns.none")
                        : getTranslation(
                                "synthesis.suggestion.concerns.sum",
                                outcome.concerns().size(),
                                outcome.concerns(Met.MET).count(),
                                outcome.concerns(Met.PARTLY).count(),
                                outcome.concerns(Met.UNMET).count(),
                                outcome.concerns(Met.WITHOUT_WORDING).count())));
        var list = new UnorderedList();
        list.addClassName("rw-concerns-met");
        for (var met : Met.values()) {
            outcome.concerns(met).forEach(fate -> list.add(row(fate)));
        }
        add(list);
    }

    private ListItem row(ConcernFate fate) {
        var concern = fate.concern();
        var link = new Anchor(
                "staff/synthesis?docket=%s&concern=%d&pane=concerns"
                        .formatted(desk.docket().number(), concern.id().value()),
                new Span(getTranslation("synthesis.numbered", concern.number(), concern.title())));
        link.addClassName("rw-tap");
        return new ListItem(badge(fate), link);
    }

    private Component badge(ConcernFate fate) {
        var words = getTranslation("synthesis.suggestion.met." + fate.met(), fate.accepted(), fate.asked());
        return switch (fate.met()) {
            case MET -> new StatusBadge(Tone.OK, Glyph.CHECK, words);
            case PARTLY -> new StatusBadge(Tone.PART, Glyph.HALF, words);
            case UNMET -> new StatusBadge(Tone.QUIET, Glyph.MINUS, words);
            case WITHOUT_WORDING -> new StatusBadge(Tone.LINE, words);
        };
    }
}
