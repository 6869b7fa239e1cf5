package org.rulewright.ruletext.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;

/** Offers words that were typed and not saved before the window was loaded again. */
final class KeptNote extends Div {
    KeptNote(String typed, Button back, Button drop) {
        var said = new Paragraph(typed);
        said.addClassNames("rw-said", "rw-draft-words");
        var row = new Div(back, drop);
        row.addClassName("rw-row");
        var words = new Div(new Paragraph(getTranslation("ruletext.kept")), said, row);
        words.addClassName("rw-stack-s");
        getElement().setAttribute("role", "status");
        add(new Note(Tone.TIME, Glyph.WARNING, words));
    }
}
