package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import org.rulewright.base.Refusal;
import org.rulewright.identity.AccountId;
import org.rulewright.synthesis.triage.Analyst;
import org.rulewright.synthesis.triage.Load;
import org.rulewright.synthesis.triage.Selection;

/** Says how many comments an act is about, and asks what it needs to know. */
final class BulkDialog extends Dialog {

    private final About about;
    private final TriageSheet.People people;
    private final TriageWork work;
    private final Paragraph error = new Paragraph();

    /** What can be done to many. */
    enum Act {
        ASSIGN,
        SHARE_OUT,
        READ,
        FLAG
    }

    /** What an act is about, and how many those are. */
    record About(Selection selection, long count) {}

    BulkDialog(Act act, About about, TriageSheet.People people, TriageWork work) {
        this.about = about;
        this.people = people;
        this.work = work;
        setHeaderTitle(getTranslation("synthesis.triage.ask." + act, about.count()));
        setWidth("min(30rem, 95vw)");
        add(new Paragraph(getTranslation("synthesis.triage.ask.why." + act)));
        error.addClassName("rw-error");
        error.getElement().setAttribute("role", "alert");
        switch (act) {
            case ASSIGN -> assign();
            case SHARE_OUT -> shareOut();
            case READ -> confirm(() -> work.read(about.selection()));
            case FLAG -> flag();
        }
        add(error);
    }

    private void assign() {
        var person = new Select<Analyst>();
        person.setLabel(getTranslation("synthesis.triage.assignee"));
        person.setItems(people.analysts());
        var loads = work.loads();
        person.setItemLabelGenerator(
                each -> each == null ? getTranslation("synthesis.triage.assigned.nobody") : label(each, loads));
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption(getTranslation("synthesis.triage.assigned.nobody"));
        person.setWidthFull();
        add(person);
        confirm(() -> work.assign(
                about.selection(), Optional.ofNullable(person.getValue()).map(Analyst::id)));
    }

    private void shareOut() {
        var chosen = new CheckboxGroup<Analyst>(getTranslation("synthesis.triage.analysts"));
        chosen.setItems(people.analysts());
        var loads = work.loads();
        chosen.setItemLabelGenerator(each -> label(each, loads));
        chosen.select(people.analysts());
        add(chosen);
        confirm(() -> work.shareOut(
                about.selection(),
                people.analysts().stream()
                        .filter(chosen::isSelected)
                        .map(Analyst::id)
                        .toList()));
    }

    private String label(Analyst analyst, Map<AccountId, Load> loads) {
        var load = loads.get(analyst.id());
        return load == null
                ? getTranslation("synthesis.triage.load.none", analyst.name())
                : getTranslation("synthesis.triage.load", analyst.name(), load.comments(), load.words());
    }

    private void flag() {
        var reason = new TextField(getTranslation("synthesis.triage.flag.reason"));
        reason.setMaxLength(500);
        reason.setWidthFull();
        reason.focus();
        add(reason);
        confirm(() -> work.flag(about.selection(), reason.getValue()));
        var away = new Button(
                getTranslation("synthesis.triage.unflag"), _ -> finish(() -> work.unflag(about.selection())));
        away.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(away);
    }

    private void confirm(Runnable act) {
        var cancel = new Button(getTranslation("synthesis.triage.cancel"), _ -> close());
        var doIt = new Button(getTranslation("synthesis.triage.do", about.count()), _ -> finish(act));
        doIt.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, doIt);
    }

    /** Closes once it is done; where it is refused, says why, and keeps what was typed. */
    private void finish(Runnable act) {
        try {
            act.run();
            close();
        } catch (Refusal refusal) {
            error.setText(getTranslation(refusal.key(), refusal.arguments()));
        }
    }
}
