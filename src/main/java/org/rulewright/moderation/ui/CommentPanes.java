package org.rulewright.moderation.ui;

import org.rulewright.comment.Comment;
import org.rulewright.comment.Point;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.ruletext.Redline;
import org.rulewright.ruletext.RuleTexts;
import org.springframework.stereotype.Component;

/** Lays comments out for reading, with the category's name and the words of the rule that they are about. */
@Component
class CommentPanes {

    private final Agencies agencies;
    private final RuleTexts texts;

    CommentPanes(Agencies agencies, RuleTexts texts) {
        this.agencies = agencies;
        this.texts = texts;
    }

    CommentPane of(Comment comment, Docket docket) {
        return new CommentPane(comment, docket, category(comment, docket), this::suggestion);
    }

    private Category category(Comment comment, Docket docket) {
        var code = comment.submitter().category();
        return agencies.categories(docket.agency().id()).stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The suggested wording against the provision that it would change. */
    private Redline suggestion(Point point) {
        var anchor = point.anchor();
        return anchor == null
                ? Redline.inserted(point.suggestedWording())
                : texts.suggestion(anchor, point.suggestedWording()).redline();
    }
}
