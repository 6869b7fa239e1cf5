package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.GapBox;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Draft.DraftFile;
import org.rulewright.comment.HiddenFile;
import org.rulewright.confidential.Claim;

/** A file of the draft that is under seal: what the public reads in its place, and on which ground. */
final class HiddenFileCard extends ListItem {

    /** What the author can do with it. */
    interface Acts {

        /** Changes the claim; gives the label as it is then. */
        String change(Claim claim);

        /** Makes it public again. */
        void show();

        void remove();

        void removeTwin(DraftFile twin);

        /** How a public version is made of its words. */
        TwinWays making();
    }

    private final HiddenFile hidden;
    private final Acts acts;
    private final Div label = new Div();
    private final FileErrors errors = new FileErrors();
    private final Div desk = new Div();
    private final FileSending sending;

    /** The public twin arrives by the given way. */
    HiddenFileCard(HiddenFile hidden, Acts acts, FileSending sending) {
        this.hidden = hidden;
        this.acts = acts;
        this.sending = sending;
        addClassNames("rw-hidden-file");
        var name = new H3(hidden.file().name());
        name.addClassName("rw-file-name");
        var badge = new StatusBadge(Tone.SECRET, Glyph.LOCK, getTranslation("comment.secret.agency"));
        var size = small(getTranslation(
                "comment.file.size", FilesPart.kilobytes(hidden.file().size())));
        var head = new Div(name, badge);
        head.addClassName("rw-row");
        var fields = new ClaimFields(hidden.part().claim(), this::change);
        label.addClassName("rw-stack-s");
        var content = new Div(head, size, label, fields, twin(), errors, buttons());
        content.addClassName("rw-stack-s");
        add(Glyph.LOCK.draw(), content);
        draw(hidden.part().label());
    }

    /** Says why a public version was not taken. */
    void tellRefusals() {
        sending.refusals().forEach(errors::tell);
    }

    private void change(Claim claim) {
        draw(acts.change(claim));
    }

    private void draw(String text) {
        label.removeAll();
        label.add(new Div(new Span(getTranslation("comment.secret.file.public") + " "), new GapBox(text, true)));
    }

    private Component twin() {
        var twin = hidden.publicTwin();
        var title = new H4(getTranslation("comment.secret.twin"));
        if (twin == null) {
            var hint = small(getTranslation("comment.secret.twin.hint"));
            var part = new Div(title, hint, making("comment.secret.make"), desk);
            part.add(sending.one(getTranslation("comment.secret.twin.choose")));
            part.addClassName("rw-stack-s");
            return part;
        }
        var remove = new Button(getTranslation("comment.form.remove"), _ -> acts.removeTwin(twin));
        remove.addThemeVariants(ButtonVariant.SMALL);
        remove.setAriaLabel(
                getTranslation("comment.form.remove.file", twin.file().name()));
        var name = new Span(twin.file().name());
        name.addClassName("rw-file-name");
        var badge = new StatusBadge(Tone.OK, Glyph.CHECK, getTranslation("comment.secret.twin.checked"));
        var row = new Div(name, badge, remove);
        row.addClassName("rw-row");
        return new Div(title, row, making("comment.secret.make.again"), desk);
    }

    private Button making(String key) {
        var make = new Button(getTranslation(key));
        make.addThemeVariants(ButtonVariant.SMALL);
        make.addClickListener(_ -> {
            try {
                desk.removeAll();
                desk.add(new TwinDesk(hidden.file().name(), acts.making()));
                make.setVisible(false);
            } catch (Refusal refusal) {
                errors.tell(getTranslation(refusal.key(), refusal.arguments()));
            }
        });
        return make;
    }

    private Component buttons() {
        var show = button("comment.secret.show", "comment.secret.show.file", acts::show);
        var remove = button("comment.form.remove", "comment.form.remove.file", acts::remove);
        var row = new Div(show, remove);
        row.addClassName("rw-row");
        return row;
    }

    private Button button(String key, String spoken, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(spoken, hidden.file().name()));
        return button;
    }

    private static Paragraph small(String words) {
        var small = new Paragraph(words);
        small.addClassNames("rw-small", "rw-quiet");
        return small;
    }
}
