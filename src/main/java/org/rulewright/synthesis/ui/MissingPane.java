package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.Excerpt;
import org.rulewright.synthesis.ledger.Balance;
import org.rulewright.synthesis.ledger.Rest;
import org.rulewright.synthesis.ledger.RestKind;

/** What is missing before the answers can be published, each with the way to settle it; what is settled too. */
final class MissingPane extends Div {

    /** Says which comment an excerpt stands in. */
    interface Source {
        TrackingNumber of(Excerpt excerpt);
    }

    private static final int SHOWN = 8;

    private final SynthesisAddress address;
    private final Source source;

    MissingPane(Balance balance, SynthesisAddress address, Source source) {
        this.address = address;
        this.source = source;
        addClassNames("rw-pane-body", "rw-stack-s");
        show(balance);
    }

    void show(Balance balance) {
        removeAll();
        var list = new UnorderedList();
        list.addClassName("rw-missing");
        for (var kind : RestKind.values()) {
            list.add(row(balance, kind));
        }
        add(title(balance), list);
    }

    private Component title(Balance balance) {
        var count = balance.isSettled()
                ? new StatusBadge(Tone.OK, Glyph.CHECK, getTranslation("synthesis.missing.nothing"))
                : new StatusBadge(Tone.STOP, getTranslation("synthesis.missing.count", balance.count()));
        var title = new Div(new H2(getTranslation("synthesis.missing")), count);
        title.addClassNames("rw-row", "rw-row-between");
        return title;
    }

    private ListItem row(Balance balance, RestKind kind) {
        var rests = balance.of(kind);
        var open =
                rests.stream().filter(rest -> balance.signature(rest).isEmpty()).toList();
        if (!open.isEmpty()) {
            return open(balance, open);
        }
        var key = rests.isEmpty() ? "synthesis.settled." + kind : "synthesis.signed." + kind;
        var tick = Glyph.CHECK.draw();
        tick.addClassName("rw-fine");
        var words = new Span(getTranslation(key, Rests.count(rests)));
        words.addClassName("rw-quiet");
        return new ListItem(tick, words);
    }

    private ListItem open(Balance balance, List<Rest> rests) {
        var cross = Glyph.CLOSE.draw();
        cross.addClassName("rw-bad");
        var kind = rests.getFirst().kind();
        var which = which(balance, rests);
        var words = Rests.named(kind, Rests.count(rests), "");
        var what = new Span(which.isEmpty() ? words : getTranslation("synthesis.missing.head", words));
        what.addClassName("rw-strong");
        return new ListItem(cross, new Div(what, new Span(" " + which + " "), settle(balance, rests.getFirst())));
    }

    private static String which(Balance balance, List<Rest> rests) {
        var which = rests.getFirst().kind() == RestKind.UNFILED
                ? Stream.ofNullable(balance.chain().unfiled().first()).map(Excerpt::quote)
                : rests.stream().limit(SHOWN).map(Rest::words);
        return which.collect(Collectors.joining(", "));
    }

    private Anchor settle(Balance balance, Rest first) {
        return switch (first.kind()) {
            case UNDECIDED -> way("staff/moderation?docket=" + address.docket(), "synthesis.missing.check");
            case UNREAD ->
                way(
                        "staff/triage?docket=" + address.docket() + "&status=published&only=unread",
                        "synthesis.missing.read");
            case UNFILED ->
                comment(Objects.requireNonNull(balance.chain().unfiled().first()));
            case UNANSWERED, UNKEPT, UNCITED, MISCOUNTED ->
                way(address.answering(new ConcernId(first.about())).href(), "synthesis.missing.answer");
            case UNHEARD ->
                way(
                        address.laidOut(SynthesisAddress.PANEL).href() + "#position-" + first.about(),
                        "synthesis.missing.hear");
            case UNREASONED, UNFORESEEN ->
                way(
                        address.laidOut(SynthesisAddress.CHANGES).href() + "#change-" + first.about(),
                        "synthesis.missing.reason");
        };
    }

    private Anchor comment(Excerpt excerpt) {
        var number = source.of(excerpt);
        var there = excerpt.place() instanceof Excerpt.Page page
                ? address.turned(number, page.leaf().file(), page.leaf().number())
                : address.reading(number);
        return way(there.href(), "synthesis.missing.file");
    }

    private Anchor way(String href, String key) {
        return new Anchor(href, getTranslation(key));
    }
}
