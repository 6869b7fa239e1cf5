package org.rulewright.comment;

import java.util.List;
import org.rulewright.base.Letter;
import org.rulewright.base.Secret;
import org.rulewright.docket.Dockets;
import org.rulewright.platform.PortalAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes to senders what they are asked, where they gave an address. */
@Component
class QuestionMail {

    private final ContactStore contacts;
    private final CommentMail mail;
    private final LetterSecrets secrets;
    private final Dockets dockets;
    private final PortalAddress portal;
    private final ApplicationEventPublisher events;

    QuestionMail(
            ContactStore contacts,
            CommentMail mail,
            LetterSecrets secrets,
            Dockets dockets,
            PortalAddress portal,
            ApplicationEventPublisher events) {
        this.contacts = contacts;
        this.mail = mail;
        this.secrets = secrets;
        this.dockets = dockets;
        this.portal = portal;
        this.events = events;
    }

    /** What opens the page on which the question is answered. */
    Secret secret(SenderQuestion question) {
        return secrets.question(question.id());
    }

    boolean hasAddress(CommentId comment) {
        return contacts.isKept(comment);
    }

    void ask(Comment comment, SenderQuestion question) {
        write(comment, question, "comment.mail.question");
    }

    void remind(Comment comment, SenderQuestion question) {
        write(comment, question, "comment.mail.question-reminder");
    }

    private void write(Comment comment, SenderQuestion question, String key) {
        var docket = dockets.get(comment.docket());
        contacts.reader(comment.id())
                .ifPresent(reader -> events.publishEvent(new Letter(
                        reader.address(),
                        key,
                        List.of(
                                comment.trackingNumber().value(),
                                docket.number(),
                                docket.title(),
                                docket.agency().name(),
                                question.question(),
                                mail.times(docket).moment(question.due()),
                                portal.of("answer/" + secret(question).value())),
                        mail.unsubscribe(comment.id()))));
    }
}
