package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.rulewright.base.ui.FieldList;
import org.rulewright.comment.Cosigner;

/** For the sender: who was asked to sign, and what each answered. */
final class CosignerList extends Section {

    CosignerList(List<Cosigner> named) {
        var signed = count(named, Cosigner.State.CONFIRMED);
        var open = count(named, Cosigner.State.ASKED);
        var facts = new FieldList();
        named.forEach(cosigner -> facts.field(
                cosigner.shownName(),
                getTranslation("comment.cosigner.state." + cosigner.state().name())));
        add(new H2(getTranslation("comment.cosigner.title.receipt")));
        if (!named.isEmpty()) {
            add(new Paragraph(getTranslation("comment.cosigner.count", signed, open)), facts);
        }
        addClassName("rw-stack");
    }

    private static long count(List<Cosigner> named, Cosigner.State state) {
        return named.stream().filter(cosigner -> cosigner.state() == state).count();
    }
}
