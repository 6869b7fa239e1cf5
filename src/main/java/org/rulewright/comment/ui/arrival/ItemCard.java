package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.bundle.Bundle;
import org.rulewright.comment.bundle.BundleKind;
import org.rulewright.comment.bundle.Item;
import org.rulewright.comment.bundle.ItemState;
import org.rulewright.docket.Docket;

/** One message or statement: from whom, when, what it says, what is odd about it, and what to do with it. */
final class ItemCard extends ListItem {

    private static final int GLANCE = 400;

    private final ArrivalServices services;
    private final Docket docket;
    private final Bundle bundle;
    private final Item item;
    private final Runnable changed;

    ItemCard(ArrivalServices services, Docket docket, Bundle bundle, Item item, Runnable changed) {
        this.services = services;
        this.docket = docket;
        this.bundle = bundle;
        this.item = item;
        this.changed = changed;
        addClassNames("rw-arrival-item", "rw-stack");
        add(title(), facts());
        remarks();
        words();
        outcome();
        acts();
    }

    private H3 title() {
        var subject = item.origin().subject();
        return new H3(getTranslation(
                "comment.bundle.item",
                item.number(),
                subject.isEmpty() ? getTranslation("comment.bundle.no-subject") : subject));
    }

    private Paragraph facts() {
        var name = item.facts().name();
        var from = bundle.kind() == BundleKind.MAIL
                ? getTranslation("comment.bundle.from", name, item.origin().sender())
                : name;
        var line = new Paragraph(
                new Span(from),
                new Span(getTranslation(
                        "comment.bundle.arrived", said(item.origin().arrived()))),
                new Span(
                        getTranslation("comment.bundle.sent", said(item.origin().sent()))));
        if (bundle.kind() == BundleKind.HEARING) {
            var page = item.origin().place();
            line = new Paragraph(
                    new Span(from), new Span(page.isEmpty() ? "" : getTranslation("comment.hearing.page", page)));
        }
        line.addClassNames("rw-meta", "rw-small");
        return line;
    }

    private String said(@Nullable Instant moment) {
        return moment == null
                ? getTranslation("comment.bundle.not-said")
                : Times.in(docket.agency().zone()).moment(moment);
    }

    private void remarks() {
        if (!item.remarks().isEmpty()) {
            var row = new Div();
            row.addClassName("rw-row");
            item.remarks()
                    .forEach(remark -> row.add(new StatusBadge(
                            Tone.TIME, Glyph.WARNING, getTranslation("comment.bundle.remark." + remark))));
            add(row);
        }
    }

    private void words() {
        var all = item.facts().words();
        var glance = new Paragraph(all.length() <= GLANCE ? all : all.substring(0, GLANCE) + "…");
        glance.addClassNames("rw-said", "rw-as-written");
        add(glance);
        if (!item.files().isEmpty()) {
            add(new Paragraph(getTranslation("comment.bundle.files", String.join(", ", item.files()))));
        }
    }

    private void outcome() {
        var outcome = item.outcome();
        if (outcome != null) {
            var words = getTranslation(outcome.key(), outcome.arguments().toArray());
            var line = new Paragraph(words);
            line.addClassName(item.state() == ItemState.REFUSED ? "rw-err" : "rw-small");
            add(line);
        }
    }

    private void acts() {
        var original = new Anchor(
                "files/bundles/%d/%d".formatted(bundle.id().value(), item.number()),
                getTranslation("comment.bundle.original"));
        original.setRouterIgnore(true);
        original.setDownload(true);
        var row = new Div();
        row.addClassName("rw-row");
        if (item.state() == ItemState.WAITING) {
            row.add(new Button(
                    getTranslation("comment.bundle.drop-it"),
                    _ -> act(() -> services.bundles().drop(bundle.id(), List.of(item.number())))));
        } else if (item.state() == ItemState.DROPPED) {
            row.add(new Button(
                    getTranslation("comment.bundle.bring-back"),
                    _ -> act(() -> services.bundles().bringBack(bundle.id(), List.of(item.number())))));
        }
        row.add(original);
        add(row);
        if (bundle.kind() == BundleKind.HEARING && item.state() == ItemState.WAITING && !bundle.isBeingTaken()) {
            add(new StatementActs(services, bundle.id(), item, changed));
        }
        if (item.state() != ItemState.TAKEN && item.state() != ItemState.REPEATED) {
            correction();
        }
    }

    /** The form is built when it is opened first, so that a long list stays light. */
    private void correction() {
        var details = new Details(getTranslation("comment.bundle.correct"));
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new ItemForm(services, docket, bundle.id(), item, changed));
            }
        });
        add(details);
    }

    private void act(Runnable act) {
        act.run();
        changed.run();
    }
}
