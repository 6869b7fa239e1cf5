package org.rulewright.synthesis.suggestion.ui;

import java.util.List;
import java.util.Optional;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.synthesis.suggestion.Outcome;
import org.rulewright.synthesis.suggestion.Place;
import org.rulewright.synthesis.suggestion.Sandbox;
import org.rulewright.synthesis.suggestion.SuggestionSheet;
import org.rulewright.synthesis.suggestion.Wording;

/**
 * What lies on the desk for one docket.
 *
 * @param outcome what the open sandbox comes to; empty while there is none
 * @param editable whether the reader may change anything
 */
record SuggestionDesk(
        Docket docket,
        SuggestionSheet sheet,
        List<Sandbox> sandboxes,
        Optional<Outcome> outcome,
        Categories categories,
        boolean editable) {
    /** The number of the newest version; 0 where there is no text. */
    int version() {
        return Optional.ofNullable(sheet.version()).map(RuleVersion::number).orElse(0);
    }

    /** The place that the address names, or the first one. */
    Optional<Place> open(SuggestionAddress address) {
        if (address.isWholeRule()) {
            return Optional.empty();
        }
        return address.lineage()
                .flatMap(sheet::place)
                .or(() ->
                        address.provision().isEmpty() ? sheet.places().stream().findFirst() : Optional.empty());
    }

    boolean isAccepted(Wording wording) {
        return outcome.filter(it -> it.sandbox().has(wording)).isPresent();
    }

    /** The accepted wordings that exclude this one. */
    List<Wording> acceptedAgainst(Place place, Wording wording) {
        return place.excludedBy(wording).stream().filter(this::isAccepted).toList();
    }
}
