package org.rulewright.search.saved;

import org.rulewright.base.MailEnding;
import org.rulewright.base.Secret;
import org.springframework.stereotype.Component;

/** Ends mail about what a search finds. */
@Component
class SearchMailEnding implements MailEnding {

    private final SearchSubscriptions subscriptions;

    SearchMailEnding(SearchSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String page() {
        return SearchSubscriptions.PAGE;
    }

    @Override
    public void end(Secret secret) {
        subscriptions.end(secret);
    }
}
