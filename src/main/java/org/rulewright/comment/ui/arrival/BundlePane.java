package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.bundle.Bundle;
import org.rulewright.comment.bundle.BundleId;
import org.rulewright.comment.bundle.Bundles;
import org.rulewright.comment.bundle.ItemState;
import org.rulewright.docket.Docket;

/** A bundle: where its items stand, the items of one state, and what can be done with all that wait. */
final class BundlePane extends Div {

    private static final int MOST = 25;

    private final ArrivalServices services;
    private final Docket docket;
    private final BundleId id;
    private final ArrivalAddress address;
    private final Div head = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Nav pages = new Nav();
    private @Nullable Map<ItemState, Long> drawn;

    BundlePane(ArrivalServices services, Docket docket, BundleId id, ArrivalAddress address) {
        this.services = services;
        this.docket = docket;
        this.id = id;
        this.address = address;
        head.addClassName("rw-stack");
        list.addClassName("rw-arrival-items");
        pages.addClassName("rw-row");
        addClassName("rw-stack");
        add(head, list, pages);
    }

    /** Looks at the bundle again; says whether it is being read or taken in just now. */
    boolean refresh() {
        var bundle = services.bundles().get(id);
        var counts = Map.copyOf(bundle.counts());
        var isBusy = bundle.isBeingTaken() || bundle.isBeingRead();
        if (!counts.equals(drawn) || !isBusy) {
            drawn = counts;
            drawHead(bundle);
            drawItems(bundle);
        }
        return isBusy;
    }

    private void drawHead(Bundle bundle) {
        head.removeAll();
        head.add(new SectionHeading(bundle.name()), new BundleSum(bundle));
        if (bundle.isBeingRead()) {
            head.add(new ReadingBar(bundle.reading()));
        } else if (!bundle.isWhole()) {
            var trouble = bundle.reading().trouble();
            var words = trouble.isEmpty()
                    ? getTranslation("comment.bundle.broken")
                    : getTranslation(trouble, Bundles.MOST_ITEMS);
            head.add(new Note(Tone.STOP, Glyph.WARNING, words));
        }
        if (bundle.isBeingTaken()) {
            var done = bundle.size() - bundle.count(ItemState.WAITING);
            var bar = new ProgressBar(0, Math.max(1, bundle.size()), done);
            bar.getElement().setAttribute("aria-label", getTranslation("comment.bundle.running"));
            head.add(bar, new Paragraph(getTranslation("comment.bundle.leave")));
        } else {
            head.add(acts(bundle));
        }
        head.add(states(bundle));
    }

    private Div acts(Bundle bundle) {
        var waiting = bundle.count(ItemState.WAITING);
        var take = new Button(getTranslation("comment.bundle.take", waiting), _ -> takeIn());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setVisible(waiting > 0 && bundle.isWhole());
        var discard = new Button(getTranslation("comment.bundle.discard"), _ -> askToDiscard(bundle));
        var row = new Div(take, discard);
        row.addClassName("rw-row");
        return row;
    }

    private Nav states(Bundle bundle) {
        var states = new Nav();
        states.addClassName("rw-tabs");
        states.setAriaLabel(getTranslation("comment.bundle.states"));
        for (var state : ItemState.values()) {
            var words = getTranslation("comment.bundle.state." + state.name(), bundle.count(state));
            var link = new Anchor(address.showing(state).href(), words);
            if (state == address.shown()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            states.add(link);
        }
        return states;
    }

    private void drawItems(Bundle bundle) {
        list.removeAll();
        pages.removeAll();
        var items = services.bundles().items(id, List.of(address.shown()), address.from(), MOST + 1);
        items.stream()
                .limit(MOST)
                .forEach(item -> list.add(new ItemCard(services, docket, bundle, item, this::refresh)));
        if (items.isEmpty()) {
            pages.add(new Paragraph(getTranslation("comment.bundle.none")));
        }
        if (address.from() > 0) {
            var before = Math.max(0, address.from() - MOST);
            pages.add(new Anchor(address.startingAt(before).href(), getTranslation("comment.bundle.before")));
        }
        if (items.size() > MOST) {
            var next = address.from() + MOST;
            pages.add(new Anchor(address.startingAt(next).href(), getTranslation("comment.bundle.next")));
        }
    }

    private void takeIn() {
        services.bundles().takeIn(id);
        UI.getCurrent().navigate(ArrivalAddress.PATH, address.query());
    }

    private void askToDiscard(Bundle bundle) {
        var question = new ConfirmDialog(
                getTranslation("comment.bundle.discard.title", bundle.name()),
                getTranslation("comment.bundle.discard.text", bundle.count(ItemState.TAKEN)),
                getTranslation("comment.bundle.discard"),
                _ -> discard());
        question.setConfirmButtonTheme("primary error");
        question.setCancelable(true);
        question.setCancelText(getTranslation("comment.bundle.keep"));
        question.open();
    }

    private void discard() {
        services.bundles().discard(id);
        UI.getCurrent()
                .navigate(
                        ArrivalAddress.PATH,
                        ArrivalAddress.of(docket, address.by()).query());
    }
}
