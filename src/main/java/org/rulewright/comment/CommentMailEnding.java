package org.rulewright.comment;

import org.rulewright.base.MailEnding;
import org.rulewright.base.Secret;
import org.springframework.stereotype.Component;

/** Ends mail about a comment. */
@Component
class CommentMailEnding implements MailEnding {

    private final Subscriptions subscriptions;

    CommentMailEnding(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public String page() {
        return "unsubscribe";
    }

    @Override
    public void end(Secret secret) {
        subscriptions.end(secret);
    }
}
