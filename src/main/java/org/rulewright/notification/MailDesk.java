package org.rulewright.notification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.Letter;
import org.rulewright.identity.Allowed;
import org.rulewright.platform.PortalAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator may know about outgoing mail: how much, and what went wrong, never to whom. */
@Service
public class MailDesk {

    private static final int MOST_SHOWN = 50;

    private final MailOutboxStore store;
    private final MailRelayLoop loop;
    private final ObjectProvider<Carrier> carrier;
    private final ApplicationEventPublisher events;
    private final PortalAddress portal;

    MailDesk(
            MailOutboxStore store,
            MailRelayLoop loop,
            ObjectProvider<Carrier> carrier,
            ApplicationEventPublisher events,
            PortalAddress portal) {
        this.store = store;
        this.loop = loop;
        this.carrier = carrier;
        this.events = events;
        this.portal = portal;
    }

    /** Where mail goes. */
    @PreAuthorize(Allowed.ADMIN)
    public MailWay way() {
        return wayOf(carrier.getIfAvailable());
    }

    /** Whether the mail server did not answer at the last try. */
    @PreAuthorize(Allowed.ADMIN)
    public boolean isAway() {
        return loop.isAway();
    }

    /** How many letters there are in each state. */
    @PreAuthorize(Allowed.ADMIN)
    public Map<MailState, Long> counts() {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        for (var state : MailState.values()) {
            counts.put(state, store.count(state));
        }
        return counts;
    }

    /** The letters that could not be sent so far, the latest first. */
    @PreAuthorize(Allowed.ADMIN)
    public List<TroubledMail> troubled() {
        return store.troubled(MOST_SHOWN);
    }

    /** Tries everything that was not sent, now; returns how many letters that is. */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public int tryAgain() {
        var letters = store.tryAgain();
        loop.wake();
        return letters;
    }

    /** Writes a letter that only says that mail arrives; refuses what is no mail address. */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public void writeTrial(String address) {
        events.publishEvent(new Letter(address, "notification.trial", List.of(portal.of(""))));
    }

    static MailWay wayOf(@Nullable Carrier carrier) {
        return switch (carrier) {
            case null -> MailWay.NOWHERE;
            case SmtpCarrier _ -> MailWay.SERVER;
            default -> MailWay.MAILBOX;
        };
    }
}
