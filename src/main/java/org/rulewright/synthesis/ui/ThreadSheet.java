package org.rulewright.synthesis.ui;

import java.util.List;
import java.util.Optional;
import org.rulewright.identity.AccountId;
import org.rulewright.panel.PanelPosition;
import org.rulewright.ruletext.TextChange;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.clearance.ClearanceBook;
import org.rulewright.synthesis.clearance.Person;

/**
 * What stands behind a change, drafts included.
 *
 * @param book how far the clearance is, with the chain as it stands
 * @param people the agency's staff
 * @param positions what the panel holds on the provision now
 */
record ThreadSheet(ClearanceBook book, List<Person> people, List<PanelPosition> positions) {

    Chain chain() {
        return book.sheet().chain();
    }

    /** The concerns whose answers the change carries out, in the order of the outline. */
    List<Concern> concerns(TextChange change) {
        return chain().concerns().stream()
                .filter(concern -> chain().response(concern)
                        .filter(response -> response.changes().contains(change.id()))
                        .isPresent())
                .toList();
    }

    /** The name of somebody on the staff; empty for who is there no more. */
    Optional<String> name(AccountId account) {
        return people.stream()
                .filter(person -> person.id().equals(account))
                .map(Person::name)
                .findFirst();
    }
}
