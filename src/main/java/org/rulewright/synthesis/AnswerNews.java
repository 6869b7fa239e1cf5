package org.rulewright.synthesis;

import org.rulewright.comment.CommentNews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets those who asked for it be told that the answers are published. */
@Component
class AnswerNews {

    private final CommentNews news;

    AnswerNews(CommentNews news) {
        this.news = news;
    }

    @EventListener
    void on(AnswersPublished event) {
        news.answersPublished(event.docket());
    }
}
