package org.rulewright.synthesis.suggestion.ui;

import java.util.List;
import java.util.Optional;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.suggestion.Sandbox;
import org.rulewright.synthesis.suggestion.SandboxId;
import org.rulewright.synthesis.suggestion.Suggestions;
import org.springframework.stereotype.Component;

/** Lays out what staff need to see of the suggestions. */
@Component
class SuggestionReader {
    private final Suggestions suggestions;
    private final Dockets dockets;
    private final Agencies agencies;
    private final CurrentAccount current;

    SuggestionReader(Suggestions suggestions, Dockets dockets, Agencies agencies, CurrentAccount current) {
        this.suggestions = suggestions;
        this.dockets = dockets;
        this.agencies = agencies;
        this.current = current;
    }

    List<Docket> dockets() {
        return dockets.all();
    }

    /** The docket of that number, or the only one that there is. */
    Optional<Docket> docket(String number) {
        if (!number.isEmpty()) {
            return Optional.of(dockets.get(number));
        }
        var all = dockets.all();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    SuggestionDesk desk(Docket docket, Optional<SandboxId> wanted) {
        var sheet = suggestions.sheet(docket.id());
        var sandboxes = suggestions.sandboxes(docket.id());
        return new SuggestionDesk(
                docket,
                sheet,
                sandboxes,
                open(sandboxes, wanted).map(sandbox -> suggestions.outcome(sandbox, sheet)),
                new Categories(agencies.categories(docket.agency().id())),
                current.isOneOf(Role.ANALYST, Role.ADMIN));
    }

    private static Optional<Sandbox> open(List<Sandbox> sandboxes, Optional<SandboxId> wanted) {
        return wanted.flatMap(id -> sandboxes.stream()
                        .filter(sandbox -> sandbox.id().equals(id))
                        .findFirst())
                .or(() -> sandboxes.stream().reduce((_, last) -> last));
    }
}
