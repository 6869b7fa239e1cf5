package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.ruletext.TextChange;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.WhatIsMissing;

/** What is missing before the answers can be published, each with the way to settle it; what is settled too. */
final class MissingPane extends Div {

    /** Says which comment an excerpt stands in. */
    interface Source {
        TrackingNumber of(Excerpt excerpt);
    }

    private static final int SHOWN = 8;

    private final SynthesisAddress address;
    private final Source source;

    MissingPane(WhatIsMissing missing, SynthesisAddress address, Source source) {
        this.address = address;
        this.source = source;
        addClassNames("rw-pane-body", "rw-stack-s");
        show(missing);
    }

    void show(WhatIsMissing missing) {
        removeAll();
        var list = new UnorderedList();
        list.addClassName("rw-missing");
        list.add(
                missing.unfiled().isEmpty() ? settled("unfiled") : unfiled(missing.unfiled()),
                missing.unanswered().isEmpty() ? settled("unanswered") : concerns("unanswered", missing.unanswered()),
                missing.unreasoned().isEmpty() ? settled("unreasoned") : unreasoned(missing.unreasoned()),
                missing.unkept().isEmpty() ? settled("unkept") : concerns("unkept", missing.unkept()));
        add(title(missing), list);
    }

    private Component title(WhatIsMissing missing) {
        var count = missing.isNothing()
                ? new StatusBadge(Tone.OK, Glyph.CHECK, getTranslation("synthesis.missing.nothing"))
                : new StatusBadge(Tone.STOP, getTranslation("synthesis.missing.count", missing.count()));
        var title = new Div(new H2(getTranslation("synthesis.missing")), count);
        title.addClassNames("rw-row", "rw-row-between");
        return title;
    }

    private ListItem settled(String kind) {
        var tick = Glyph.CHECK.draw();
        tick.addClassName("rw-fine");
        var words = new Span(getTranslation("synthesis.settled." + kind));
        words.addClassName("rw-quiet");
        return new ListItem(tick, words);
    }

    private ListItem unfiled(List<Excerpt> excerpts) {
        var first = source.of(excerpts.getFirst());
        return open(
                "unfiled",
                excerpts.size(),
                excerpts.getFirst().quote(),
                new Anchor(address.reading(first).href(), getTranslation("synthesis.missing.unfiled.settle", first)));
    }

    private ListItem concerns(String kind, List<Concern> concerns) {
        var numbers = concerns.stream().limit(SHOWN).map(Concern::number).collect(Collectors.joining(", "));
        var first = concerns.getFirst();
        return open(
                kind,
                concerns.size(),
                numbers,
                new Anchor(
                        address.answering(first.id()).href(),
                        getTranslation("synthesis.missing." + kind + ".settle", first.number())));
    }

    private ListItem unreasoned(List<TextChange> changes) {
        var labels = changes.stream()
                .limit(SHOWN)
                .map(change -> change.label().isEmpty() ? getTranslation("synthesis.unnumbered") : change.label())
                .collect(Collectors.joining(", "));
        var href = address.laidOut(SynthesisAddress.CHANGES).href() + "#change-"
                + changes.getFirst().id().value();
        return open(
                "unreasoned",
                changes.size(),
                labels,
                new Anchor(href, getTranslation("synthesis.missing.unreasoned.settle")));
    }

    private ListItem open(String kind, int count, String which, Anchor settle) {
        var cross = Glyph.CLOSE.draw();
        cross.addClassName("rw-bad");
        var what = new Span(getTranslation("synthesis.missing." + kind, count));
        what.addClassName("rw-strong");
        return new ListItem(cross, new Div(what, new Span(" " + which + " "), settle));
    }
}
