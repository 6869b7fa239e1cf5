package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.drafting.VersionLine;

/** One version: what it is, how much of it there is, and where it can be read, compared and edited. */
final class VersionRow extends ListItem {
    private static final int FINGERPRINT = 12;

    private final VersionLine line;
    private final RuleVersion version;
    private final Times times;
    private final Div links = new Div();

    VersionRow(VersionLine line, Times times) {
        this.line = line;
        version = line.version();
        this.times = times;
        addClassName("rw-version");
        var title = new H2(getTranslation("ruletext.versions.name", version.number(), version.label()));
        var kind = new Span(getTranslation("ruletext.kind." + version.kind()));
        kind.addClassNames("rw-small", "rw-quiet");
        var head = new Div(title, kind, status());
        head.addClassName("rw-row");
        links.addClassName("rw-row");
        add(head);
    }

    private StatusBadge status() {
        return version.published()
                .map(at -> new StatusBadge(
                        Tone.OK, Glyph.CHECK, getTranslation("ruletext.versions.public", times.day(at))))
                .orElseGet(() -> new StatusBadge(Tone.TIME, Glyph.EDIT, getTranslation("ruletext.versions.draft")));
    }

    void facts() {
        var dated = times.day(version.dated().atStartOfDay(times.zone()).toInstant());
        var from = Stream.of(dated, version.author(), version.source())
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
        add(small(from), small(getTranslation("ruletext.versions.extent", line.provisions(), line.words())));
        if (line.changed() != null) {
            add(small(getTranslation(
                    line.changedBy().isEmpty() ? "ruletext.versions.edited" : "ruletext.versions.edited-by",
                    times.moment(line.changed()),
                    line.changedBy())));
        }
        add(fingerprint(), links);
    }

    private static Div small(String words) {
        var line = new Div(words);
        line.addClassNames("rw-small", "rw-version-fact");
        return line;
    }

    private Div fingerprint() {
        var hash = version.hash().value();
        var copied = new Span();
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(getTranslation("ruletext.versions.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        copy.setAriaLabel(getTranslation("ruletext.versions.copy.of", version.number()));
        Clipboard.onClick(copy)
                .writeText(
                        hash, _ -> copied.setText(getTranslation("ruletext.versions.copied")), _ -> copied.setText(""));
        var code = new Span(hash.substring(0, FINGERPRINT));
        code.addClassName("rw-hash");
        var row = small("");
        row.addClassName("rw-row");
        row.add(new Span(getTranslation("ruletext.versions.hash")), code, copy, copied);
        return row;
    }

    /** @param before the version before it; null where it is the first */
    void links(TextAddresses addresses, @Nullable RuleVersion before) {
        link(addresses.reading(version.number()), getTranslation("ruletext.versions.read"));
        if (before != null) {
            link(
                    addresses.redline(version.number(), before.number()),
                    getTranslation("ruletext.versions.redline", before.number(), line.changes()));
            var doubts = addresses.lineage(version.number());
            if (TextAddresses.leadsSomewhere(doubts)) {
                link(doubts, getTranslation("ruletext.versions.lineage"));
            }
        }
    }

    void downloads(String docket, @Nullable RuleVersion before) {
        var downloads = new TextDownloads(docket);
        if (before == null) {
            downloads.show(version.number());
        } else {
            downloads.show(version.number(), before.number());
        }
        add(downloads);
    }

    private void link(String address, String words) {
        var link = new Anchor(address, words);
        link.setAriaLabel(getTranslation("ruletext.versions.link", words, version.number()));
        links.add(link);
    }

    void editing(TextAddresses addresses, Consumer<RuleVersion> publish) {
        if (version.isPublished()) {
            return;
        }
        links.addComponentAsFirst(new ButtonLink(
                        addresses.editing(version.number()), Glyph.EDIT, getTranslation("ruletext.versions.edit"))
                .small());
        if (version.kind() == VersionKind.FINAL) {
            add(small(getTranslation("ruletext.versions.final")));
            return;
        }
        var button = new Button(getTranslation("ruletext.versions.publish", version.number()), _ -> ask(publish));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        links.add(button);
    }

    private void ask(Consumer<RuleVersion> publish) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("ruletext.versions.publish.title", version.number(), version.label()));
        dialog.setText(getTranslation("ruletext.versions.publish.text", line.provisions(), line.words()));
        dialog.setConfirmText(getTranslation("ruletext.versions.publish", version.number()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("ruletext.versions.publish.cancel"));
        dialog.addConfirmListener(_ -> publish.accept(version));
        dialog.open();
    }
}
