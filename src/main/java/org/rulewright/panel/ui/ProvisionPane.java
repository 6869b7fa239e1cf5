package org.rulewright.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.Tone;
import org.rulewright.panel.PanelPosition;
import org.rulewright.panel.Round;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.ui.RedlineText;

/** One provision: how it would change, what the public said, and what the expert holds. */
final class ProvisionPane extends Div {

    private final PanelSheet sheet;
    private final ComparedProvision provision;
    private final H2 heading;

    ProvisionPane(PanelSheet sheet, ComparedProvision provision, SaidHere said, PositionForm form) {
        this.sheet = sheet;
        this.provision = provision;
        heading = new H2(sheet.name(provision, this::getTranslation));
        heading.getElement().setAttribute("tabindex", "-1");
        var body = Panes.body(words(), said);
        body.addClassName("rw-stack");
        before().ifPresent(body::add);
        body.add(sheet.seat().phase() == Round.Phase.OPEN ? form : notOpen());
        add(head(), body);
    }

    /** Leads a reader who uses the keyboard to the provision. */
    void takeFocus() {
        heading.getElement().callJsFunction("focus");
    }

    private Component head() {
        var versions = new Span(getTranslation(
                "panel.versions",
                sheet.draft().against().number(),
                sheet.draft().version().number()));
        versions.addClassNames("rw-small", "rw-quiet");
        return Panes.head(heading, versions);
    }

    private Component words() {
        var words = new Div();
        words.addClassName("rw-panel-words");
        if (!provision.provision().label().isEmpty()) {
            words.add(new Span(provision.provision().label() + " "));
        }
        words.add(new RedlineText(provision.redline()));
        return words;
    }

    private Optional<Component> before() {
        var lineage = provision.provision().lineage();
        return sheet.own(lineage).isPresent()
                ? Optional.empty()
                : sheet.ownBefore(lineage).map(this::earlier);
    }

    private Component earlier(PanelPosition position) {
        return new Note(
                Tone.QUIET,
                Glyph.INFO,
                getTranslation(
                        "panel.earlier",
                        position.round(),
                        getTranslation("panel.badge." + position.stance()),
                        position.statement().words()));
    }

    private Component notOpen() {
        var lineage = provision.provision().lineage();
        var held = sheet.own(lineage)
                .map(position -> getTranslation(
                        "panel.held",
                        getTranslation("panel.badge." + position.stance()),
                        position.statement().words()))
                .orElseGet(() -> getTranslation("panel.held.nothing"));
        var phase = getTranslation(
                "panel.not-open." + sheet.seat().phase(), sheet.round().number());
        return new Note(Tone.QUIET, Glyph.CLOCK, new Paragraph(phase), new Paragraph(held));
    }
}
