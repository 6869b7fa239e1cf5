package org.rulewright.ruletext.ui;

import org.rulewright.docket.Dockets;
import org.rulewright.ruletext.DraftDesk;
import org.rulewright.ruletext.Drafting;
import org.rulewright.ruletext.RuleTexts;
import org.springframework.stereotype.Component;

/** What the desk of a draft asks. */
@Component
record DraftServices(Dockets dockets, RuleTexts texts, DraftDesk desk, Drafting drafting) {}
