package org.rulewright.synthesis.concern.ui;

import java.util.List;
import org.rulewright.comment.Page;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Concerns;
import org.rulewright.synthesis.concern.ConcernSheets;
import org.rulewright.synthesis.outline.HistoryEntry;
import org.rulewright.synthesis.outline.OutlineDesk;
import org.springframework.stereotype.Component;

/** The services behind the pages of concerns, handed on together. */
@Component
record ConcernServices(
        ConcernSheets sheets,
        Concerns concerns,
        OutlineDesk outline,
        Dockets dockets,
        Agencies agencies,
        CurrentAccount current) {

    private static final Page LAST = new Page(0, 50);

    List<HistoryEntry> history(Concern concern) {
        return outline.history(concern.id(), LAST);
    }

    /** Whether this reader may rearrange the concerns of the docket. */
    boolean mayRearrange(Docket docket) {
        return current.isOneOf(Role.ANALYST, Role.ADMIN) && !concerns.isAnyPublished(docket.id());
    }

    /** The other concerns of its docket. */
    List<Concern> others(Concern concern) {
        return concerns.all(concern.docket()).stream()
                .filter(other -> !other.id().equals(concern.id()))
                .toList();
    }

    Categories categories(Docket docket) {
        return new Categories(agencies.categories(docket.agency().id()));
    }
}
