package org.rulewright.comment.ui;

import org.rulewright.comment.Cosigners;
import org.rulewright.comment.OwnContact;
import org.rulewright.comment.OwnCosigners;
import org.springframework.stereotype.Component;

/** What the receipt asks about those to whom the portal writes about a comment. */
@Component
record OwnCorrespondence(OwnContact contact, OwnCosigners changes, Cosigners cosigners) {}
