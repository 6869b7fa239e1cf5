package org.rulewright.comment;

import java.util.List;
import java.util.Locale;
import org.rulewright.base.Letter;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Times;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.NewClose;
import org.rulewright.platform.PortalAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the letters that are about comments. */
@Component
class CommentMail {

    private final Dockets dockets;
    private final LetterSecrets secrets;
    private final PortalAddress portal;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    CommentMail(
            Dockets dockets,
            LetterSecrets secrets,
            PortalAddress portal,
            MessageSource messages,
            ApplicationEventPublisher events) {
        this.dockets = dockets;
        this.secrets = secrets;
        this.portal = portal;
        this.messages = messages;
        this.events = events;
    }

    /** The receipt, to the address that the sender gave. */
    void receipt(Comment comment, IdempotencyKey key, String address) {
        var docket = dockets.get(comment.docket());
        var late = comment.reception().late();
        events.publishEvent(new Letter(
                address,
                late ? "comment.mail.receipt-late" : "comment.mail.receipt",
                List.of(
                        comment.trackingNumber().value(),
                        times(docket).moment(comment.reception().received()),
                        docket.number(),
                        docket.title(),
                        docket.agency().name(),
                        portal.of("receipts/" + key.receipt().value()),
                        portal.of("not-me/" + secrets.contact(comment.id()).value()))));
    }

    /** Asks somebody to sign. */
    void invitation(Comment comment, CosignerStore.Asked asked, String key) {
        var docket = dockets.get(comment.docket());
        var author = comment.submitter().shownName();
        events.publishEvent(new Letter(
                asked.address(),
                key,
                List.of(
                        shortened(author),
                        docket.number(),
                        docket.title(),
                        docket.agency().name(),
                        portal.of("co-sign/"
                                + secrets.cosigner(comment.id(), asked.number()).value()),
                        comment.trackingNumber().value())));
    }

    /** Asks the owner of a mail address whether news about the comment may go there. */
    void confirmation(Comment comment, String address, Secret secret) {
        var docket = dockets.get(comment.docket());
        events.publishEvent(new Letter(
                address,
                "comment.mail.contact",
                List.of(
                        comment.trackingNumber().value(),
                        docket.number(),
                        docket.title(),
                        docket.agency().name(),
                        portal.of("confirm-address/" + secret.value()))));
    }

    /** Tells somebody who had signed that the sender took the signature off. */
    void takenOff(Comment comment, String address) {
        var docket = dockets.get(comment.docket());
        events.publishEvent(new Letter(
                address,
                "comment.mail.taken-off",
                List.of(
                        comment.trackingNumber().value(),
                        docket.number(),
                        docket.title(),
                        docket.agency().name())));
    }

    /** Tells a reader what became of the comment; the words behind the key have the same places in all such letters. */
    void news(Comment comment, String address, String key, String reason) {
        var docket = dockets.get(comment.docket());
        events.publishEvent(new Letter(
                address,
                key,
                List.of(
                        comment.trackingNumber().value(),
                        docket.number(),
                        docket.title(),
                        docket.agency().name(),
                        portal.of("comments/" + comment.trackingNumber().value()),
                        reason),
                unsubscribe(comment.id())));
    }

    /** Tells a reader that a deadline was moved, in the words of the notice. */
    void deadline(DocketId id, ContactStore.Reader reader, String key, NewClose newClose) {
        var docket = dockets.get(id);
        events.publishEvent(new Letter(
                reader.address(),
                key,
                List.of(
                        docket.number(),
                        docket.title(),
                        docket.agency().name(),
                        times(docket).deadline(newClose.closes()),
                        newClose.reason(),
                        newClose.notice(),
                        portal.of("dockets/" + docket.number())),
                unsubscribe(reader.comment())));
    }

    /** The address at which the reader of news about a comment ends it. */
    String unsubscribe(CommentId comment) {
        return portal.of("unsubscribe/" + secrets.contact(comment).value());
    }

    /** The times of a docket in the words of letters. */
    Times times(Docket docket) {
        return new Times(
                docket.agency().zone(),
                Locale.ENGLISH,
                (key, arguments) -> messages.getMessage(key, arguments, Locale.ENGLISH));
    }

    /** A sender's name goes to people who did not ask for it; it must not carry a message. */
    private static String shortened(String name) {
        var plain =
                name.replaceAll("(?i)https?:|www\\.|[/@\\p{Cc}\\p{Cf}]", " ").strip();
        return plain.length() <= 80 ? plain : plain.substring(0, plain.offsetByCodePoints(0, 40)) + "\u2026";
    }
}
