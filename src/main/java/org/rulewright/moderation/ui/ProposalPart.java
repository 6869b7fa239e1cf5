package org.rulewright.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.moderation.Proposal;
import org.rulewright.moderation.ui.Opened.Proposed;

/** That somebody wants to withhold the comment where that takes two: what for, and the word of the second one. */
final class ProposalPart extends Div {

    private static final int MOST = 500;

    private final Opened opened;
    private final ModerationActs acts;

    ProposalPart(Opened opened, Proposed proposed, ModerationActs acts) {
        this.opened = opened;
        this.acts = acts;
        addClassName("rw-stack-s");
        var times = Times.in(opened.docket().agency().zone());
        var proposal = proposed.proposal();
        var answered = proposal.answered();
        if (answered == null) {
            add(new Note(
                    Tone.TIME,
                    Glyph.CLOCK,
                    new Paragraph(said(proposal, times)),
                    new Paragraph(getTranslation(
                            proposed.isOwn() ? "moderation.proposal.own" : "moderation.proposal.open"))));
            if (!proposed.isOwn()) {
                add(agreeing());
            }
            add(turningDown(proposed.isOwn() ? "moderation.proposal.take-back" : "moderation.proposal.turn-down"));
        } else if (answered.outcome() != Proposal.Outcome.AGREED) {
            add(new Note(
                    Tone.QUIET,
                    Glyph.INFO,
                    new Paragraph(said(proposal, times)),
                    new Paragraph(answer(answered, times))));
        }
    }

    private String said(Proposal proposal, Times times) {
        return getTranslation(
                "moderation.proposal",
                proposal.made().by(),
                times.moment(proposal.made().at()),
                getTranslation("moderation.ground." + proposal.reason().ground()),
                proposal.reason().words());
    }

    private String answer(Proposal.Answer answer, Times times) {
        return answer.outcome() == Proposal.Outcome.OVERTAKEN
                ? getTranslation("moderation.proposal.overtaken")
                : getTranslation(
                        "moderation.proposal.turned-down", answer.by(), times.moment(answer.at()), answer.words());
    }

    private Button agreeing() {
        var agree = new Button(getTranslation("moderation.proposal.agree"), _ -> acts.agree(opened.comment()));
        agree.addThemeVariants(ButtonVariant.PRIMARY);
        agree.addClassName("rw-wide");
        agree.setDisableOnClick(true);
        return agree;
    }

    private Div turningDown(String key) {
        var why = new TextArea(getTranslation("moderation.proposal.why"));
        why.setMaxLength(MOST);
        why.addClassName("rw-wide");
        var turnDown = new Button(getTranslation(key), _ -> {
            why.setInvalid(why.getValue().isBlank());
            why.setErrorMessage(getTranslation("moderation.refused.why"));
            if (!why.isInvalid()) {
                acts.turnDown(opened.comment(), why.getValue());
            }
        });
        turnDown.addClassName("rw-wide");
        var form = new Div(why, turnDown);
        form.addClassName("rw-stack-s");
        return form;
    }
}
