package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.confidential.ConfidentialPart;
import org.rulewright.confidential.TwinProposal;

/** A file under seal at the staff's desk: its name when somebody asks, and the public version that is made of it. */
final class ClaimedFile extends Div {

    private static final int MOST_REASON = 1000;

    private final ConfidentialPart part;
    private final ClaimedFileServices services;
    private final Runnable onChange;
    private final Div shown = new Div();

    ClaimedFile(ConfidentialPart part, ClaimedFileServices services, Times times, Runnable onChange) {
        this.part = part;
        this.services = services;
        this.onChange = onChange;
        addClassName("rw-stack-s");
        shown.addClassName("rw-claim-shown");
        shown.getElement().setAttribute("aria-live", "polite");
        services.proposals().of(part.id()).ifPresent(proposal -> add(proposed(proposal, times)));
        add(opening(), shown);
    }

    /** The name of a file may tell as much as its words, so that it too is shown only when somebody asks for it. */
    private Button opening() {
        var open = small("comment.claims.open", "comment.claims.open.part");
        open.setIcon(Glyph.LOCK.draw());
        open.addClickListener(_ -> {
            open.setVisible(false);
            open();
        });
        return open;
    }

    private void open() {
        var file = services.claims().file(part.id());
        var about = new Paragraph(getTranslation("comment.file.line", file.name(), FilesPart.kilobytes(file.size())));
        about.addClassName("rw-file-name");
        var check = new Paragraph(
                getTranslation("comment.claims.check", services.proposals().checkNumber(file)));
        check.addClassNames("rw-small", "rw-quiet");
        var save = new ButtonLink(
                ClaimsView.PATH + "/" + part.id().value() + "/file",
                Glyph.DOWNLOAD,
                getTranslation("comment.claims.save"));
        save.setRouterIgnore(true);
        var make = small("comment.claims.twin", "comment.claims.twin.part");
        make.addClickListener(_ -> {
            make.setVisible(false);
            make(file.name());
        });
        shown.add(about, check, save, make);
    }

    private void make(String name) {
        var reason = new TextArea(getTranslation("comment.claims.twin.reason"));
        reason.setHelperText(getTranslation("comment.claims.twin.reason.hint"));
        reason.setMaxLength(MOST_REASON);
        reason.addClassName("rw-wide");
        try {
            shown.add(new TwinDesk(name, new StaffTwin(services, part.id(), reason::getValue, onChange), reason));
        } catch (Refusal refusal) {
            shown.add(new Note(Tone.STOP, Glyph.WARNING, getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private Component proposed(TwinProposal proposal, Times times) {
        var words = new Div(
                new Paragraph(getTranslation(
                        "comment.claims.twin.proposed", times.moment(proposal.since()), proposal.reason())),
                new Paragraph(getTranslation("comment.claims.twin.until", times.moment(proposal.releasable()))));
        var note = new Note(Tone.TIME, Glyph.FILE, words);
        if (proposal.isOver()) {
            var publish = small("comment.claims.twin.publish", "comment.claims.twin.publish.part");
            publish.addClickListener(_ -> publish());
            words.add(publish);
        }
        return note;
    }

    private void publish() {
        try {
            services.twins().publish(part.id());
            onChange.run();
        } catch (Refusal refusal) {
            add(new Note(Tone.STOP, Glyph.WARNING, getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private Button small(String key, String spoken) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(spoken, part.subject(), part.number()));
        return button;
    }
}
