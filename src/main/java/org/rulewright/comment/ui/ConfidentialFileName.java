package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import org.rulewright.base.ui.GapBox;
import org.rulewright.comment.Attachment;

/** The place of a file that its sender keeps confidential: its label as a gap, and on which ground it is withheld. */
public final class ConfidentialFileName extends Div {

    /** A gap with this label, and what its sender says about it. */
    public ConfidentialFileName(String label, Attachment.Claimed claim) {
        var about = new Paragraph(getTranslation("comment.file.confidential", ground(claim.ground(), claim.words())));
        about.addClassNames("rw-small", "rw-quiet");
        add(new GapBox(label, true), about);
    }

    /** The ground in words. */
    static String ground(String code, String words) {
        var ground = I18NProvider.translate("comment.secret.ground." + code);
        return words.isEmpty() ? ground : ground + ": " + words;
    }
}
