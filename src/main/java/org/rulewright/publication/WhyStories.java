package org.rulewright.publication;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.synthesis.ConcernId;
import org.rulewright.synthesis.WhyChanged;
import org.rulewright.synthesis.clearance.ClearedOffice;
import org.rulewright.synthesis.clearance.ClearedOffices;
import org.rulewright.synthesis.ledger.LedgerDesk;
import org.rulewright.synthesis.ledger.SignedRest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tells why some words changed, with who stood behind it as far as that is public. */
@Service
public class WhyStories {

    private final ClearedOffices offices;
    private final LedgerDesk ledger;

    WhyStories(ClearedOffices offices, LedgerDesk ledger) {
        this.offices = offices;
        this.ledger = ledger;
    }

    /** The story of a change in the text that somebody reads. */
    @PreAuthorize(Allowed.ANYONE)
    public WhyStory of(RuleReading reading, ComparedProvision change) {
        var docket = reading.docket().id();
        var why = reading.why(change).orElse(WhyChanged.UNTOLD);
        var other = why.other();
        return new WhyStory(
                reading,
                change,
                why,
                answers(docket, why),
                other == null ? List.of() : offices.of(docket, other),
                signed(docket, change));
    }

    private Map<ConcernId, List<ClearedOffice>> answers(DocketId docket, WhyChanged why) {
        return why.concerns().stream()
                .collect(toMap(
                        answered -> answered.concern().id(), answered -> offices.of(docket, answered.response())));
    }

    private List<SignedRest> signed(DocketId docket, ComparedProvision compared) {
        var change = compared.change();
        return change == null
                ? List.of()
                : ledger.published(docket).stream()
                        .filter(signed -> signed.isAbout(change))
                        .toList();
    }
}
