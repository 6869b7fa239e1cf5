package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.rulewright.comment.Cosigner;

/** Who signed a comment with its sender; not there where nobody did. */
final class SignedBy extends Section {

    SignedBy(List<Cosigner> signed) {
        setVisible(!signed.isEmpty());
        var names = new UnorderedList();
        names.addClassName("rw-signers");
        signed.forEach(cosigner -> names.add(new ListItem(cosigner.shownName())));
        add(new H2(getTranslation("publication.comment.signed", signed.size())), names);
    }
}
