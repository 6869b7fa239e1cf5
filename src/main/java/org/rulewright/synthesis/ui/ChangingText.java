package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.Glyph;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.ui.DraftAddress;
import org.rulewright.synthesis.NextText;

/** The way from an answer to the words of the draft that are to carry it out, where the concern touches them, and back. */
final class ChangingText extends Div {

    private final String docket;
    private final String back;

    /** @param back the address of the answer */
    ChangingText(String docket, Optional<NextText> next, String back) {
        this.docket = docket;
        this.back = back;
        addClassNames("rw-row", "rw-small");
        next.ifPresentOrElse(this::lead, this::begin);
    }

    private void begin() {
        add(
                new Span(getTranslation("synthesis.change-text.no-draft")),
                new Anchor("staff/text?docket=" + docket, getTranslation("synthesis.suggestion.carry.begin")));
    }

    private void lead(NextText next) {
        var version = next.text().version();
        if (version.isPublished()) {
            add(new Span(getTranslation("synthesis.suggestion.carry.no-draft", version.number())));
            return;
        }
        var draft = new DraftAddress(docket, version.number(), Optional.empty(), back);
        var places = next.places();
        if (places.isEmpty()) {
            add(button(draft, getTranslation("synthesis.change-text")));
            return;
        }
        var first = places.getFirst();
        add(button(draft.at(first.lineage()), getTranslation("synthesis.change-text.at", label(first))));
        offer(draft, places.subList(1, places.size()));
    }

    private void offer(DraftAddress draft, List<Provision> others) {
        if (others.isEmpty()) {
            return;
        }
        add(new Span(getTranslation("synthesis.change-text.or")));
        others.forEach(other -> {
            var link = new Anchor(draft.at(other.lineage()).href(), label(other));
            link.addClassName("rw-tap");
            add(link);
        });
    }

    private static ButtonLink button(DraftAddress to, String words) {
        return new ButtonLink(to.href(), Glyph.EDIT, words).small();
    }

    private String label(Provision provision) {
        return provision.label().isEmpty() ? getTranslation("synthesis.unnumbered") : provision.label();
    }
}
