package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.Comment;

/** Beside a receipt: what its sender can still do with the comment, and that the page is private. */
final class ReceiptSide extends Div {

    /** What the sender can do. */
    interface Acts {
        void change();

        void withdraw();
    }

    private final Comment comment;
    private final transient Acts acts;

    ReceiptSide(Comment comment, boolean isOpen, Acts acts) {
        this.comment = comment;
        this.acts = acts;
        addClassName("rw-stack");
        if (isOpen) {
            add(untilTheClose());
        }
        add(new Note(Tone.TIME, Glyph.LOCK, getTranslation("comment.receipt.private")));
    }

    private Div untilTheClose() {
        var change = new Button(getTranslation("comment.receipt.change"), _ -> acts.change());
        change.addClassName("rw-wide");
        var changeHint = hint(comment.isPublic() ? "comment.receipt.change.public" : "comment.receipt.change.hint");
        var withdraw = new Button(getTranslation("comment.receipt.withdraw"), _ -> askToWithdraw());
        withdraw.addThemeVariants(ButtonVariant.ERROR);
        withdraw.addClassName("rw-wide");
        var card = new Div(
                new H2(getTranslation("comment.receipt.until")),
                change,
                changeHint,
                withdraw,
                hint("comment.receipt.withdraw.hint"));
        card.addClassName("rw-card");
        return card;
    }

    private void askToWithdraw() {
        var question = new ConfirmDialog(
                getTranslation(
                        "comment.receipt.withdraw.title",
                        comment.trackingNumber().value()),
                getTranslation("comment.receipt.withdraw.text"),
                getTranslation("comment.receipt.withdraw.do"),
                _ -> acts.withdraw());
        question.setConfirmButtonTheme("primary error");
        question.setCancelable(true);
        question.setCancelText(getTranslation("comment.receipt.withdraw.keep"));
        question.open();
    }

    private Paragraph hint(String key) {
        var hint = new Paragraph(getTranslation(key));
        hint.addClassNames("rw-small", "rw-quiet");
        return hint;
    }
}
