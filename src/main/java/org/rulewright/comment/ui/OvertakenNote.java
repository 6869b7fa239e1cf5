package org.rulewright.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;

/** Says that another window has changed the draft, and lets the author choose which of the two stays. */
final class OvertakenNote extends Div {

    /** Nothing is shown until it is told. */
    OvertakenNote(Runnable keepMine, Runnable takeTheirs) {
        var row = new Div(
                new Button(getTranslation("comment.overtaken.theirs"), _ -> takeTheirs.run()),
                new Button(getTranslation("comment.overtaken.mine"), _ -> keepMine.run()));
        row.addClassName("rw-row");
        var said = new Div(new Span(getTranslation("comment.overtaken")), row);
        said.addClassName("rw-stack-s");
        add(new Note(Tone.STOP, Glyph.WARNING, said));
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void tell() {
        if (!isVisible()) {
            setVisible(true);
            getElement().callJsFunction("scrollIntoView");
        }
    }
}
