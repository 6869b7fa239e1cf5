package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.Glyph;

/** Says that everything is kept as it is typed, and gives the link to go on elsewhere. */
final class DraftSide extends Div {

    private final Span saved = new Span();
    private final Div line = new Div(Glyph.CHECK.draw(), saved);
    private final CopyLink link = new CopyLink("comment.form.link");

    DraftSide(boolean isBegun) {
        addClassName("rw-card");
        line.addClassName("rw-saved");
        line.getElement().setAttribute("aria-live", "polite");
        saved.setText(getTranslation("comment.form.saved"));
        var hint = new Paragraph(getTranslation("comment.form.saved.hint"));
        hint.addClassNames("rw-small", "rw-quiet");
        add(line, hint, link);
        line.setVisible(isBegun);
        link.setVisible(isBegun);
    }

    void savedAt(String time) {
        saved.setText(getTranslation("comment.form.saved.at", time));
        line.setVisible(true);
        link.setVisible(true);
    }

    /** A button that puts the address of the page into the clipboard, and says so. */
    static final class CopyLink extends Button {

        CopyLink(String key) {
            super(Glyph.LINK.draw());
            setText(getTranslation(key));
            addThemeVariants(ButtonVariant.SMALL);
            addClassName("rw-wide");
            addClickListener(_ -> getElement()
                    .executeJs("return navigator.clipboard.writeText(location.href).then(() => true, () => false)")
                    .then(
                            Boolean.class,
                            isCopied -> setText(getTranslation(
                                    isCopied ? "comment.form.link.copied" : "comment.form.link.by-hand"))));
        }
    }
}
