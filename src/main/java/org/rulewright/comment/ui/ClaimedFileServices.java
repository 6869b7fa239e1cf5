package org.rulewright.comment.ui;

import org.rulewright.comment.ProposedTwins;
import org.rulewright.confidential.Claims;
import org.rulewright.confidential.TwinProposals;
import org.springframework.stereotype.Component;

/** What the desk asks about files under seal. */
@Component
record ClaimedFileServices(Claims claims, TwinProposals proposals, ProposedTwins twins) {}
