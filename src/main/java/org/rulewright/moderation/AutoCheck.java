package org.rulewright.moderation;

import java.util.List;
import java.util.Optional;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentTexts;
import org.rulewright.confidential.Owner;
import org.rulewright.confidential.SentParts;
import org.springframework.stereotype.Component;

/** Says whether a comment may be published without a person, by the rule of its docket. */
@Component
class AutoCheck {

    private static final int TELLING = 40;

    private final RuleSuggestions suggestions;
    private final AutoRuleStore store;
    private final SentParts sealed;

    AutoCheck(RuleSuggestions suggestions, AutoRuleStore store, SentParts sealed) {
        this.suggestions = suggestions;
        this.store = store;
        this.sealed = sealed;
    }

    /** Why it may; empty where it may not. */
    Optional<AutoReason> reason(Comment comment, AutoRule rule) {
        if (!comment.attachments().isEmpty() || !comment.gaps().isEmpty() || hidesSomething(comment)) {
            return Optional.empty();
        }
        if (rule.duplicates() && isSaidAlready(comment)) {
            return Optional.of(AutoReason.SAID_ALREADY);
        }
        return rule.harmless() && isHarmless(comment, rule) ? Optional.of(AutoReason.HARMLESS) : Optional.empty();
    }

    private boolean hidesSomething(Comment comment) {
        return !sealed.of(Owner.of("comment", comment.id().value())).isEmpty();
    }

    private boolean isSaidAlready(Comment comment) {
        return comment.points().isEmpty()
                && comment.body().length() >= TELLING
                && store.isSaidAlready(comment)
                && suggestions.of(comment).stream()
                        .allMatch(found -> found.mark().place().equals(CommentTexts.BODY));
    }

    private boolean isHarmless(Comment comment, AutoRule rule) {
        var length = CommentTexts.of(comment).values().stream()
                .mapToInt(String::length)
                .sum();
        return length <= rule.longest()
                && rule.categories().contains(comment.submitter().category())
                && suggestions.kinds(List.of(comment)).isEmpty();
    }
}
