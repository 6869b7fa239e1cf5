package org.rulewright.notification;

import org.rulewright.platform.PortalAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries letters from the outbox, one in a transaction.
 *
 * <p>Several may run at once, here and in other instances: each claims a letter of its own, and one that dies lets go of
 * it. A letter is sent twice only where the portal or its database fails after the mail server has taken the letter and
 * before that is committed.
 */
@Component
class MailRelay {

    private static final Logger log = LoggerFactory.getLogger(MailRelay.class);

    private final MailOutboxStore store;
    private final SealedLetter letters;
    private final MailText words;
    private final ObjectProvider<Carrier> carrier;
    private final MailSettings settings;
    private final PortalAddress portal;

    MailRelay(
            MailOutboxStore store,
            SealedLetter letters,
            MailText words,
            ObjectProvider<Carrier> carrier,
            MailSettings settings,
            PortalAddress portal) {
        this.store = store;
        this.letters = letters;
        this.words = words;
        this.carrier = carrier;
        this.settings = settings;
        this.portal = portal;
    }

    /** What came of a look into the outbox. */
    enum Outcome {
        /** Nothing is to be done now. */
        IDLE,
        /** A letter was dealt with; there may be more. */
        BUSY,
        /** Nothing can be sent at present. */
        AWAY
    }

    /** Deals with the letter that waits longest. */
    @Transactional
    public Outcome relayOne() {
        var way = carrier.getIfAvailable();
        if (way == null) {
            return Outcome.IDLE;
        }
        return store.claim(settings.perHour())
                .map(waiting -> send(waiting, way))
                .orElse(Outcome.IDLE);
    }

    /** Lets go of what need not be known any longer. */
    @Transactional
    public void forget() {
        store.forget();
    }

    private Outcome send(WaitingMail waiting, Carrier way) {
        try {
            way.carry(mail(waiting));
            store.sent(waiting.id());
            return Outcome.BUSY;
        } catch (Undelivered failure) {
            return undelivered(waiting, failure);
        } catch (RuntimeException e) {
            log.error("Letter {} cannot be put into words", waiting.id(), e);
            store.settle(waiting.id(), MailState.FAILED, "broken");
            return Outcome.BUSY;
        }
    }

    private Outcome undelivered(WaitingMail waiting, Undelivered failure) {
        switch (failure.kind()) {
            case AWAY -> {
                store.note(waiting.id(), failure.code());
                return Outcome.AWAY;
            }
            case REFUSED -> store.settle(waiting.id(), MailState.SET_ASIDE, failure.code());
            case LATER -> {
                if (waiting.attempts() + 1 < MailLimits.MOST_ATTEMPTS) {
                    store.retryAfter(waiting.id(), MailLimits.pauseAfter(waiting.attempts()), failure.code());
                } else {
                    store.settle(waiting.id(), MailState.FAILED, failure.code());
                }
            }
        }
        log.info("Letter {} was not taken: {}", waiting.id(), failure.code());
        return Outcome.BUSY;
    }

    private Mail mail(WaitingMail waiting) {
        var letter = waiting.letter().get();
        return new Mail(
                letters.name(waiting.id()),
                SealedLetter.address(letter),
                words.subject(letter),
                words.text(letter),
                letter.unsubscribe(),
                OneClick.of(portal.of(""), letter.unsubscribe()));
    }
}
