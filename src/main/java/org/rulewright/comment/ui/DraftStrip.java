package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.comment.DraftForm;
import org.rulewright.docket.Docket;

/** Says that one is writing a comment on the docket, and leads back to it. */
final class DraftStrip extends Div {

    DraftStrip(Docket docket, DraftForm form, String address) {
        var back = new Anchor(address, getTranslation("comment.strip.back"));
        back.setAriaLabel(getTranslation("comment.strip.back.named", docket.number()));
        var said = new Span(getTranslation("comment.strip", form.points().size()) + " ");
        said.add(back);
        add(new Note(Tone.QUIET, Glyph.EDIT, said));
        addClassName("rw-draft-strip");
        getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("comment.strip.name"));
    }
}
