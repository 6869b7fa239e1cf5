package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.rulewright.base.ui.FieldList;
import org.rulewright.base.ui.GapBox;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.confidential.ConfidentialPart;

/** What the public will not read, before a comment is sent; not shown where nothing is hidden. */
final class HiddenParts extends Section {

    HiddenParts(List<ConfidentialPart> parts) {
        var facts = new FieldList();
        for (var part : parts) {
            var label = new GapBox(part.label(), true);
            var badge = new StatusBadge(Tone.SECRET, Glyph.LOCK, getTranslation("comment.secret.agency"));
            var ground = new Paragraph(
                    getTranslation("comment.secret.ground." + part.claim().ground()));
            ground.addClassNames("rw-small", "rw-quiet");
            facts.field(getTranslation("comment.secret.part", part.number()), new Div(label, badge), ground);
        }
        var hint = new Paragraph(getTranslation("comment.secret.check"));
        hint.addClassName("rw-hint");
        add(new H2(getTranslation("comment.secret.kept")), hint, facts);
        setVisible(!parts.isEmpty());
    }
}
