package org.rulewright.ruletext.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Panes;
import org.rulewright.ruletext.intake.Correction;
import org.rulewright.ruletext.intake.ImportId;
import org.rulewright.ruletext.intake.Imports;
import org.rulewright.ruletext.intake.TextImport;
import org.rulewright.ruletext.intake.VersionFacts;

/** An open import: the tree, the chosen provision, what has no place, and what the text becomes. */
final class IntakeDesk extends Div implements IntakeActs {
    private final Imports imports;
    private final ImportId id;
    private final Panes panes = new Panes(Panes.Shape.CHECK);
    private final TextPane tree;
    private final Div provision = Panes.body();
    private final Div left = Panes.body();
    private final Paragraph notice = new Paragraph();
    private final String name;
    private final String format;
    private IntakeAddress address;
    private int revision;

    IntakeDesk(Imports imports, TextImport pending, int number, IntakeAddress address) {
        this.imports = imports;
        this.address = address;
        id = pending.id();
        revision = pending.revision();
        name = pending.sourceName().isEmpty() ? getTranslation("ruletext.intake.pasted") : pending.sourceName();
        format = getTranslation(pending.format().key());
        addClassName("rw-room");
        panes.addClassName("rw-intake-panes");
        notice.getElement().setAttribute("role", "alert");
        notice.addClassName("rw-err");
        tree = new TextPane(() -> imports.get(id), this);
        var version = Panes.body(new VersionPane(number, pending.facts(), this));
        panes.pane(IntakeAddress.TEXT, getTranslation("ruletext.intake.tree"), tree);
        panes.pane(IntakeAddress.PROVISION, getTranslation("ruletext.intake.provision"), notice, provision);
        panes.pane(IntakeAddress.VERSION, getTranslation("ruletext.intake.version"), version, left);
        panes.onChoice(pane -> go(this.address.showing(pane)));
        add(panes);
        show(address);
        drawLeft(pending);
    }

    String name() {
        return name;
    }

    String format() {
        return format;
    }

    boolean isAt(IntakeAddress other) {
        return address.docket().equals(other.docket()) && address.pending().equals(other.pending());
    }

    /** Shows what the address says. */
    void show(IntakeAddress other) {
        address = other;
        say("");
        panes.open(other.pane().isEmpty() ? IntakeAddress.TEXT : other.pane());
        drawProvision(imports.get(id));
    }

    @Override
    public void choose(int place) {
        go(address.choosing(place));
    }

    @Override
    public void correct(Correction correction, int placeThen) {
        try {
            var corrected = imports.correct(id, revision, correction);
            revision = corrected.revision();
            say("");
            tree.refresh();
            drawLeft(corrected);
            show(address.choosing(Math.clamp(
                    placeThen, 0, Math.max(0, corrected.text().passages().size() - 1))));
            go(address);
        } catch (Refusal refusal) {
            say(getTranslation(refusal.key(), refusal.arguments()));
        }
    }

    @Override
    public void describe(VersionFacts facts) {
        imports.describe(id, facts);
    }

    @Override
    public void save() {
        try {
            imports.save(id, revision);
            TextImportView.leave(address.docket());
        } catch (Refusal refusal) {
            say(getTranslation(refusal.key(), refusal.arguments()));
            panes.open(IntakeAddress.PROVISION);
        }
    }

    @Override
    public void discard() {
        imports.discard(id);
        go(IntakeAddress.in(address.docket()));
    }

    private void drawProvision(TextImport pending) {
        provision.removeAll();
        var passages = pending.text().passages();
        address.place(passages.size())
                .ifPresentOrElse(
                        place -> {
                            provision.add(new ProvisionPane(place, passages.get(place), this));
                            tree.choose(place);
                        },
                        () -> provision.add(new Paragraph(getTranslation("ruletext.intake.choose.one"))));
    }

    private void drawLeft(TextImport pending) {
        left.removeAll();
        left.add(new LeftPane(pending.text(), this));
    }

    private void say(String words) {
        notice.setText(words);
        notice.setVisible(!words.isEmpty());
    }

    private static void go(IntakeAddress to) {
        UI.getCurrent().navigate(IntakeAddress.PATH, to.query());
    }
}
