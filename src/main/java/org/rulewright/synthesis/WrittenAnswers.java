package org.rulewright.synthesis;

import java.util.List;
import java.util.function.Predicate;
import org.rulewright.docket.DocketId;
import org.rulewright.moderation.StaffText;
import org.rulewright.moderation.StaffTexts;
import org.springframework.stereotype.Component;

/** Lets moderators find what was redacted later in concerns, answers and reasons that quote it. */
@Component
class WrittenAnswers implements StaffTexts {

    private final WrittenAnswerStore store;

    WrittenAnswers(WrittenAnswerStore store) {
        this.store = store;
    }

    @Override
    public List<StaffText> of(DocketId docket, Predicate<String> holds) {
        return store.all(docket).stream()
                .filter(text -> holds.test(text.words()))
                .map(text ->
                        new StaffText("synthesis.text." + text.kind(), text.title(), text.address(), text.isPublic()))
                .toList();
    }
}
