package org.rulewright.synthesis.ledger;

import org.rulewright.comment.Comments;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.Chain;
import org.springframework.stereotype.Component;

/** Holds a chain that was read already against the docket's comments and its panel. */
@Component
class BalanceReader {

    private final Comments comments;
    private final PanelFindings findings;
    private final RestFinder finder;
    private final RestStore rests;

    BalanceReader(Comments comments, PanelFindings findings, RestFinder finder, RestStore rests) {
        this.comments = comments;
        this.findings = findings;
        this.finder = finder;
        this.rests = rests;
    }

    Balance read(DocketId docket, Chain chain) {
        var found = findings.of(docket);
        return new Balance(
                chain, comments.ledger(docket), found, finder.find(docket, chain, found), rests.held(docket));
    }
}
