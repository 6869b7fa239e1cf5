package org.rulewright.comment.ui;

import org.rulewright.comment.OwnClaims;
import org.rulewright.comment.ProposedTwins;
import org.springframework.stereotype.Component;

/** What the receipt asks about what its sender keeps confidential. */
@Component
record OwnClaimServices(OwnClaims claims, ProposedTwins twins) {}
