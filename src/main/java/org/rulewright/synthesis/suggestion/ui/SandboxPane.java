package org.rulewright.synthesis.suggestion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Panes;
import org.rulewright.base.ui.Tone;
import org.rulewright.ruletext.suggestion.Trial;
import org.rulewright.ruletext.ui.RedlineText;
import org.rulewright.synthesis.suggestion.Outcome;
import org.rulewright.synthesis.suggestion.Wording;

/** The open sandbox: what is accepted in it, what the text would say, and which concerns that would meet. */
final class SandboxPane extends Div {
    private final SuggestionDesk desk;
    private final SuggestionActs acts;

    SandboxPane(SuggestionDesk desk, SuggestionAddress address, SuggestionActs acts) {
        this.desk = desk;
        this.acts = acts;
        add(Panes.head(new H2(getTranslation("synthesis.suggestion.sandbox"))));
        var body = Panes.body(new SandboxChoice(desk, address, acts));
        body.addClassName("rw-stack");
        desk.outcome().ifPresent(outcome -> body.add(result(outcome), new ConcernsMet(outcome, desk)));
        if (desk.outcome().isEmpty()) {
            body.add(new Paragraph(getTranslation(
                    desk.editable() ? "synthesis.suggestion.sandbox.none" : "synthesis.suggestion.sandbox.nobody")));
        }
        add(body);
    }

    private Component result(Outcome outcome) {
        var section = new Section(new H3(getTranslation("synthesis.suggestion.result", desk.version())));
        section.addClassName("rw-stack-s");
        if (outcome.chosen().isEmpty()) {
            section.add(new Paragraph(getTranslation("synthesis.suggestion.result.empty")));
        }
        outcome.trial().results().forEach(result -> section.add(changed(result, outcome)));
        if (!outcome.trial().leftOut().isEmpty()) {
            section.add(leftOut(outcome));
        }
        if (desk.editable() && !outcome.chosen().isEmpty()) {
            section.add(carrying(outcome));
        }
        return section;
    }

    private Component changed(Trial.Result result, Outcome outcome) {
        var accepted = outcome.chosen().stream()
                .filter(wording -> result.accepted().contains(wording.rebased()))
                .toList();
        var place = desk.sheet().placeOf(accepted.getFirst().key()).orElseThrow();
        var title = new Span(getTranslation(
                "synthesis.suggestion.result.of", Labels.of(place), accepted.size(), Labels.letters(accepted)));
        title.addClassName("rw-preview-title");
        var preview = new Div(title, new RedlineText(result.changes().redline()));
        preview.addClassName("rw-preview");
        return preview;
    }

    private Component leftOut(Outcome outcome) {
        var list = new UnorderedList();
        outcome.trial()
                .leftOut()
                .forEach(each -> outcome.chosen().stream()
                        .filter(wording -> wording.rebased().equals(each.suggestion()))
                        .forEach(wording -> list.add(leftOut(wording))));
        return new Note(
                Tone.TIME,
                Glyph.WARNING,
                new Span(getTranslation(
                        "synthesis.suggestion.left-out",
                        outcome.trial().leftOut().size())),
                list);
    }

    private ListItem leftOut(Wording wording) {
        var place = desk.sheet().placeOf(wording.key()).orElseThrow();
        var item = new ListItem(new Span(getTranslation(
                "synthesis.suggestion.left-out.one",
                Labels.of(place),
                wording.letter(),
                getTranslation("synthesis.suggestion.state." + wording.rebased().state(), desk.version()))));
        if (desk.editable()) {
            var drop =
                    new Button(getTranslation("synthesis.suggestion.drop", wording.letter()), _ -> acts.drop(wording));
            drop.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            item.add(drop);
        }
        return item;
    }

    private Component carrying(Outcome outcome) {
        var carry = new Button(getTranslation("synthesis.suggestion.carry"), _ -> ask(outcome));
        carry.addThemeVariants(ButtonVariant.PRIMARY);
        carry.setEnabled(desk.sheet().isDraft() && outcome.isCarriable());
        var bar = new Div(carry);
        bar.addClassNames("rw-row", "rw-carry");
        if (!desk.sheet().isDraft()) {
            bar.add(
                    new Span(getTranslation("synthesis.suggestion.carry.no-draft", desk.version())),
                    new Anchor(
                            "staff/text?docket=" + desk.docket().number(),
                            getTranslation("synthesis.suggestion.carry.begin")));
        } else if (!outcome.isCarriable()) {
            var key = outcome.trial().leftOut().isEmpty() ? "done" : "left-out";
            bar.add(new Span(getTranslation("synthesis.suggestion.carry.not." + key)));
        }
        return bar;
    }

    private void ask(Outcome outcome) {
        var changed = outcome.trial().results().size();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(
                "synthesis.suggestion.carry.title", outcome.sandbox().name(), desk.version()));
        dialog.setText(getTranslation(
                "synthesis.suggestion.carry.text", outcome.chosen().size(), changed, labels(outcome)));
        dialog.setConfirmText(getTranslation("synthesis.suggestion.carry"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("synthesis.suggestion.carry.cancel"));
        dialog.addConfirmListener(_ -> acts.carry(outcome));
        dialog.open();
    }

    private static String labels(Outcome outcome) {
        return Labels.listed(outcome.trial().results().stream()
                .map(result -> result.provision().label())
                .filter(label -> !label.isEmpty())
                .toList());
    }
}
