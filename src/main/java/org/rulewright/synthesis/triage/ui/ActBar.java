package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.Set;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Status;
import org.rulewright.identity.Account;
import org.rulewright.synthesis.triage.Analyst;
import org.rulewright.synthesis.triage.Selection;
import org.rulewright.synthesis.triage.TriageRow;
import org.rulewright.synthesis.ui.SynthesisAddress;

/** What can be done with the comment that is open; each also by a key. */
final class ActBar extends Div {

    private final TriageSheet.People people;
    private final TriageRow row;
    private final Selection selection;
    private final TriageWork work;

    ActBar(TriageSheet sheet, TriageRow row, Comment comment, TriageWork work) {
        people = sheet.people();
        this.row = row;
        this.work = work;
        selection = new Selection.Chosen(sheet.docket().id(), Set.of(row.comment()));
        addClassNames("rw-row", "rw-triage-acts");
        if (sheet.mayAct()) {
            if (row.status() == Status.PUBLISHED && !row.read()) {
                add(button("read", "r", () -> work.read(selection)));
            }
            myself().ifPresent(me -> add(mine(me)));
            add(flag());
        }
        var workbench = new ButtonLink(
                SynthesisAddress.in(sheet.docket().number())
                        .walking(TriageWalk.through(sheet, work.address()).words())
                        .reading(comment.trackingNumber())
                        .href(),
                getTranslation("synthesis.triage.open"));
        workbench.getElement().setAttribute("data-key", "e");
        if (row.status() == Status.PUBLISHED) {
            add(workbench);
        }
        if (sheet.mayAct()) {
            if (row.status() == Status.PUBLISHED) {
                var ask = new Button(
                        getTranslation("synthesis.triage.question"),
                        _ -> work.ask(Optional.of(comment.trackingNumber())));
                ask.addThemeVariants(ButtonVariant.SMALL);
                add(ask);
            }
            add(byHand());
        }
    }

    /** The reader, where comments can be given to him. */
    private Optional<Analyst> myself() {
        var me = people.me().map(Account::id);
        return people.analysts().stream()
                .filter(analyst -> me.filter(analyst.id()::equals).isPresent())
                .findFirst();
    }

    private Component mine(Analyst me) {
        var isMine = row.assignee().map(Analyst::id).filter(me.id()::equals).isPresent();
        return isMine
                ? button("give-back", "a", () -> work.assign(selection, Optional.empty()))
                : button("to-me", "a", () -> work.assign(selection, Optional.of(me.id())));
    }

    private Component flag() {
        return button(
                "flag",
                "f",
                () -> new BulkDialog(BulkDialog.Act.FLAG, new BulkDialog.About(selection, 1), people, work).open());
    }

    private Component byHand() {
        var person = new Select<Analyst>();
        person.setAriaLabel(getTranslation("synthesis.triage.assignee"));
        person.setItems(people.analysts());
        person.setItemLabelGenerator(
                each -> each == null ? getTranslation("synthesis.triage.assigned.nobody") : each.name());
        person.setEmptySelectionAllowed(true);
        person.setEmptySelectionCaption(getTranslation("synthesis.triage.assigned.nobody"));
        people.analysts().stream()
                .filter(each -> row.assignee()
                        .map(Analyst::id)
                        .filter(each.id()::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(person::setValue);
        person.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                work.attempt(() -> work.assign(
                        selection, Optional.ofNullable(event.getValue()).map(Analyst::id)));
            }
        });
        return person;
    }

    private Button button(String name, String key, Runnable act) {
        var button = new Button(getTranslation("synthesis.triage.act." + name), _ -> work.attempt(act));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.getElement().setAttribute("data-key", key).setAttribute("aria-keyshortcuts", key);
        return button;
    }
}
