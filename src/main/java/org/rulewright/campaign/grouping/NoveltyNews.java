package org.rulewright.campaign.grouping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rulewright.campaign.CommentsGrouped;
import org.rulewright.campaign.grouping.NoveltyStore.Measured;
import org.rulewright.docket.DocketId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Measures how much in texts is new, and tells what comments are among others since. */
@Component
class NoveltyNews {

    private final DistinctTexts texts;
    private final NoveltyStore store;
    private final BroughtStore brought;
    private final ApplicationEventPublisher events;

    NoveltyNews(DistinctTexts texts, NoveltyStore store, BroughtStore brought, ApplicationEventPublisher events) {
        this.texts = texts;
        this.store = store;
        this.brought = brought;
        this.events = events;
    }

    /** These comments were looked at, and these texts gained or lost some. */
    void tell(DocketId docket, List<Arrival> arrivals, Set<Long> touched) {
        var unmeasured = store.unmeasured(touched);
        if (!unmeasured.isEmpty()) {
            store.measured(unmeasured.stream()
                    .map(each -> new Measured(
                            each.text(),
                            each.representative(),
                            texts.count(each.text()),
                            texts.novel(each.text(), each.representative())))
                    .toList());
        }
        var changed = new HashSet<>(arrivals.stream().map(Arrival::comment).toList());
        changed.addAll(store.foremost(touched));
        changed.addAll(brought.foremost(docket, brought.put(docket, arrivals)));
        events.publishEvent(new CommentsGrouped(docket, store.of(changed)));
    }
}
