package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.ProposedTwins;
import org.rulewright.confidential.PartId;
import org.rulewright.confidential.TwinProposal;
import org.rulewright.confidential.twin.TwinPage;

/** The public version that the agency proposes of a confidential file, on the receipt of its sender. */
final class OwnTwinPart extends Div {

    private final ProposedTwins twins;
    private final Secret receipt;
    private final PartId part;
    private final Runnable onChange;
    private final Div said = new Div();

    OwnTwinPart(ProposedTwins twins, Secret receipt, PartId part, Runnable onChange) {
        this.twins = twins;
        this.receipt = receipt;
        this.part = part;
        this.onChange = onChange;
    }

    /** Shows what is proposed; nothing where nothing is. */
    OwnTwinPart in(Times times) {
        twins.of(receipt, part).ifPresent(proposal -> add(note(proposal, times)));
        return this;
    }

    private Note note(TwinProposal proposal, Times times) {
        var look = new Button(getTranslation("comment.claims.own.twin.look"));
        look.addClickListener(_ -> {
            look.setVisible(false);
            look();
        });
        var agree = new Button(getTranslation("comment.claims.own.twin.agree"), _ -> attempt());
        look.addThemeVariants(ButtonVariant.SMALL);
        agree.addThemeVariants(ButtonVariant.SMALL);
        var row = new Div(look, agree);
        row.addClassName("rw-row");
        said.addClassName("rw-stack-s");
        return new Note(
                Tone.TIME,
                Glyph.FILE,
                new Paragraph(getTranslation("comment.claims.own.twin", proposal.reason())),
                new Paragraph(getTranslation("comment.claims.own.twin.until", times.moment(proposal.releasable()))),
                row,
                said);
    }

    private void look() {
        var pages = twins.pages(receipt, part).stream()
                .map(page -> new TwinPage(page.number(), List.of(new TwinPage.Piece(page.text(), false))))
                .toList();
        var preview = new TwinPreview();
        preview.show(pages);
        said.add(preview);
    }

    private void attempt() {
        try {
            twins.agree(receipt, part);
            onChange.run();
        } catch (Refusal refusal) {
            said.add(new Note(Tone.STOP, Glyph.WARNING, getTranslation(refusal.key(), refusal.arguments())));
        }
    }
}
