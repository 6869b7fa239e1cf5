package org.rulewright.synthesis.triage.ui;

import org.rulewright.comment.CommentDesk;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.QuestionDesk;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.synthesis.Workbench;
import org.rulewright.synthesis.triage.ReadingNow;
import org.rulewright.synthesis.triage.SavedFilters;
import org.rulewright.synthesis.triage.TriageActs;
import org.rulewright.synthesis.triage.TriageDesk;
import org.springframework.stereotype.Component;

/** The services behind the list, handed on together. */
@Component
record TriageServices(
        TriageDesk desk,
        TriageActs acts,
        ReadingNow reading,
        SavedFilters saved,
        Workbench workbench,
        CommentDesk comments,
        Dockets dockets,
        QuestionDesk questions,
        RuleTexts texts,
        Agencies agencies,
        CurrentAccount current) {}
