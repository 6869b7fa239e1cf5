package org.rulewright.search.index;

import java.util.List;
import org.rulewright.campaign.Regrouped;
import org.rulewright.comment.CommentChanged;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.CommentRedacted;
import org.rulewright.comment.CommentsChanged;
import org.rulewright.comment.category.CategoryChosen;
import org.rulewright.docket.DocketOpened;
import org.rulewright.files.FileRead;
import org.rulewright.ruletext.VersionPublished;
import org.rulewright.search.truth.FileStore;
import org.rulewright.search.truth.Subject.Kind;
import org.rulewright.synthesis.AnswersPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hears of all that changes what can be found, and notes it in the transaction that changes it. */
@Component
class OutboxEvents {

    private final OutboxStore store;
    private final FileStore files;

    OutboxEvents(OutboxStore store, FileStore files) {
        this.store = store;
        this.files = files;
    }

    @EventListener
    void on(CommentChanged event) {
        store.add(Kind.COMMENT, List.of(event.comment().value()));
    }

    @EventListener
    void on(CategoryChosen event) {
        store.add(Kind.COMMENT, event.comments().stream().map(CommentId::value).toList(), true);
    }

    @EventListener
    void on(CommentRedacted event) {
        store.add(Kind.COMMENT, List.of(event.comment().value()));
    }

    @EventListener
    void on(CommentsChanged event) {
        store.add(
                Kind.COMMENT,
                event.entries().stream().map(change -> change.comment().value()).toList());
    }

    @EventListener
    void on(Regrouped event) {
        store.add(Kind.COMMENT, event.comments().stream().map(CommentId::value).toList(), true);
    }

    @EventListener
    void on(DocketOpened event) {
        store.add(Kind.DOCKET, List.of(event.docket().value()));
    }

    @EventListener
    void on(VersionPublished event) {
        store.add(Kind.VERSION, List.of(event.version().value()));
    }

    /** Each comment of the docket may have become part of an answer. */
    @EventListener
    void on(AnswersPublished event) {
        store.add(Kind.ANSWERS, List.of(event.docket().value()));
        store.add(Kind.DOCKET, List.of(event.docket().value()));
    }

    /** Reading is no one's transaction. */
    @EventListener
    @Transactional
    void on(FileRead event) {
        var comments = files.commentsWith(event.content());
        files.note(comments);
        store.add(Kind.FILE, files.of(comments), true);
    }
}
