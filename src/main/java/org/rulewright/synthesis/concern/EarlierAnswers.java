package org.rulewright.synthesis.concern;

import java.util.List;
import java.util.stream.Stream;
import org.rulewright.docket.Dockets;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Concerns;
import org.springframework.stereotype.Component;

/** Reads what the agency answered to the like before. */
@Component
class EarlierAnswers {

    private final EarlierAnswerStore store;
    private final Concerns concerns;
    private final Dockets dockets;

    EarlierAnswers(EarlierAnswerStore store, Concerns concerns, Dockets dockets) {
        this.store = store;
        this.concerns = concerns;
        this.dockets = dockets;
    }

    List<EarlierAnswer> to(Concern concern) {
        return store.like(concern).stream().flatMap(this::answer).toList();
    }

    private Stream<EarlierAnswer> answer(EarlierAnswerStore.Found found) {
        var concern = concerns.get(found.concern());
        return concerns.response(found.concern()).stream()
                .map(response -> new EarlierAnswer(dockets.get(found.docket()), concern, response));
    }
}
