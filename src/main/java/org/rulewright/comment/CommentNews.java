package org.rulewright.comment;

import java.util.List;
import java.util.Set;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.PeriodExtended;
import org.rulewright.docket.PeriodReopened;
import org.rulewright.identity.Allowed;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who asked for it what becomes of their comments; inside the transaction in which it becomes so. */
@Service
public class CommentNews {

    private final ContactStore contacts;
    private final CosignerStore cosigners;
    private final CommentStore comments;
    private final CommentMail letters;

    CommentNews(ContactStore contacts, CosignerStore cosigners, CommentStore comments, CommentMail letters) {
        this.contacts = contacts;
        this.cosigners = cosigners;
        this.comments = comments;
        this.letters = letters;
    }

    /** The answers to a docket's comments are public now: each reader is told where the own comment's answer is. */
    @PreAuthorize(Allowed.APPROVER)
    @Transactional
    public void answersPublished(DocketId docket) {
        contacts.readers(docket).forEach(reader -> tell(reader, "comment.mail.answered", ""));
        cosigners.forgetAddresses(docket);
    }

    @EventListener
    void on(PeriodExtended event) {
        contacts.readers(event.docket())
                .forEach(reader -> letters.deadline(event.docket(), reader, "comment.mail.extended", event.newClose()));
    }

    @EventListener
    void on(PeriodReopened event) {
        contacts.readers(event.docket())
                .forEach(reader -> letters.deadline(event.docket(), reader, "comment.mail.reopened", event.newClose()));
    }

    @EventListener
    void on(CommentChanged event) {
        var key = switch (event.status()) {
            case PUBLISHED -> "comment.mail.published";
            case WITHHELD -> "comment.mail.withheld";
            default -> "";
        };
        if (!key.isEmpty() && contacts.isNews(event.comment(), event.status())) {
            contacts.reader(event.comment()).ifPresent(reader -> tell(reader, key, event.reason()));
        }
    }

    @EventListener
    void on(CommentsChanged event) {
        contacts.news(event.at(Set.of(Status.GROUPED)), Status.GROUPED)
                .forEach(reader -> tell(reader, "comment.mail.grouped", ""));
    }

    private void tell(ContactStore.Reader reader, String key, String reason) {
        letters.news(comments.all(List.of(reader.comment())).getFirst(), reader.address(), key, reason);
    }
}
