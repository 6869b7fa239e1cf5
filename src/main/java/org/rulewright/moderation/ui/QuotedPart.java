package org.rulewright.moderation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.moderation.StaffText;

/** Texts of staff that still say what is redacted in the comment, each with the way to where it is reworded. */
final class QuotedPart extends Div {

    QuotedPart(List<StaffText> texts) {
        var list = new UnorderedList();
        for (var text : texts) {
            var key = text.isPublic() ? "moderation.quoted.public" : "moderation.quoted.text";
            list.add(new ListItem(
                    new Anchor(text.address(), getTranslation(key, getTranslation(text.kind()), text.title()))));
        }
        var body = new Div(new Span(getTranslation("moderation.quoted", texts.size())), list);
        body.addClassName("rw-stack-s");
        add(new Note(Tone.STOP, Glyph.WARNING, body));
    }
}
