package org.rulewright.publication;

import org.rulewright.docket.DocketId;
import org.rulewright.docket.DocketTab;
import org.rulewright.docket.TabCount;
import org.rulewright.synthesis.Answers;
import org.springframework.stereotype.Component;

/** Counts the published answers beside their tab. */
@Component
class AnswerCount implements TabCount {

    private final Answers answers;

    AnswerCount(Answers answers) {
        this.answers = answers;
    }

    @Override
    public DocketTab tab() {
        return DocketTab.ANSWERS;
    }

    @Override
    public long count(DocketId docket) {
        return answers.tally(docket).concerns();
    }
}
