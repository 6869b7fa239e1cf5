package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.rulewright.comment.Correspondents;
import org.rulewright.comment.DraftCorrespondence;
import org.rulewright.comment.Fault;
import org.rulewright.comment.SubmitterKind;

/** Whom to write to about the comment: its sender, and those who are to sign it too. Saved apart from what is public. */
final class CorrespondentsFields extends Div {

    private final transient Writing writing;
    private final transient DraftCorrespondence correspondence;
    private final ContactFields contact;
    private final CosignerFields cosigners;
    private transient Correspondents named;

    CorrespondentsFields(Writing writing, DraftCorrespondence correspondence) {
        this.writing = writing;
        this.correspondence = correspondence;
        named = writing.secret().map(correspondence::get).orElseGet(Correspondents::none);
        contact = new ContactFields(named.sender(), value -> change(known -> known.with(value)));
        cosigners = new CosignerFields(named.cosigners(), values -> change(known -> known.with(values)));
        addClassName("rw-stack-l");
        add(contact, cosigners);
        setVisible(!writing.isEdit());
    }

    /** Somebody without a name has nobody sign. */
    void showFor(SubmitterKind kind) {
        cosigners.setVisible(kind != SubmitterKind.ANONYMOUS);
        contact.showFor(kind);
    }

    /** The fields by the names that faults use. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("contact", contact.address());
        fields.putAll(cosigners.fields());
        return fields;
    }

    /** Whether a fault is to be put right here. */
    static boolean isAbout(Fault fault) {
        return fault.field().equals("contact") || fault.field().startsWith("cosigners");
    }

    private void change(UnaryOperator<Correspondents> change) {
        var changed = change.apply(named);
        if (!changed.equals(named)) {
            named = changed;
            writing.keep(draft -> correspondence.save(draft, changed));
        }
    }

    /** What is to be put right about those whom a draft names. */
    static List<Fault> faults(Writing writing, DraftCorrespondence correspondence) {
        return writing.secret()
                .map(correspondence::get)
                .map(named -> named.of(writing.form().sender().kind()))
                .map(Correspondents::faults)
                .orElse(List.of());
    }
}
