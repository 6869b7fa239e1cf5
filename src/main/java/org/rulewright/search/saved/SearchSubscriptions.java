package org.rulewright.search.saved;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.rulewright.base.Letter;
import org.rulewright.base.MailAddress;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.identity.Allowed;
import org.rulewright.platform.PortalAddress;
import org.rulewright.platform.Seal;
import org.rulewright.search.Query;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mail about what a search finds from now on: asked for by anybody, sent once the owner of the address has confirmed it. */
@Service
public class SearchSubscriptions {

    /** Where subscriptions are confirmed and ended, by their secrets. */
    static final String PAGE = "search/mail";

    private static final int MOST_UNCONFIRMED = 3;
    private static final int MOST = 20;
    private static final int SECRET_BYTES = 24;

    private final SubscriptionStore store;
    private final SearchPlace place;
    private final PortalAddress portal;
    private final Seal seal;
    private final ApplicationEventPublisher events;

    SearchSubscriptions(
            SubscriptionStore store,
            SearchPlace place,
            PortalAddress portal,
            Seal seal,
            ApplicationEventPublisher events) {
        this.store = store;
        this.place = place;
        this.portal = portal;
        this.seal = seal;
        this.events = events;
    }

    /**
     * What somebody subscribed to.
     *
     * @param address of the page that shows what it finds, without a leading slash
     * @param confirmed whether mail is sent
     */
    public record Subscribed(String address, boolean confirmed) {}

    /**
     * Writes to the address and asks whether its owner wants this; refuses what is no address.
     *
     * <p>An address that has many already hears nothing, and whoever asked is not told.
     */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void ask(String typed, Query query) {
        var address = MailAddress.of(typed).orElseThrow(() -> new Refusal("base.mail.address"));
        var known = store.count(address);
        if (known.unconfirmed() >= MOST_UNCONFIRMED || known.all() >= MOST) {
            return;
        }
        var id = store.add(address, query);
        store.open(id, secret(id));
        events.publishEvent(new Letter(
                address.value(), "search.mail.confirm", List.of(portal.of(place.of(query)), portal.of(page(id)))));
    }

    /** What the holder of a letter's secret subscribed to; refuses a wrong secret, and one of what was ended. */
    @PreAuthorize(Allowed.ANYONE)
    public Subscribed find(Secret secret) {
        var row = row(secret);
        return new Subscribed(place.of(row.query()), row.confirmed());
    }

    /** The owner of the address wants it. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void confirm(Secret secret) {
        store.confirm(row(secret).id());
    }

    /** Forgets the address; there will be no more mail. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void end(Secret secret) {
        store.remove(row(secret).id());
    }

    /** Where the subscription of that number is confirmed and ended; its address is a secret. */
    String page(long subscription) {
        return PAGE + "/" + secret(subscription).value();
    }

    private SubscriptionStore.Row row(Secret secret) {
        return store.find(secret.fingerprint()).orElseThrow(() -> new NotFound("base.secret.unknown"));
    }

    /** It follows from the seal's key, so that each letter can have it though only its fingerprint is stored. */
    private Secret secret(long subscription) {
        var mark = seal.mark("search subscription " + subscription, "link in a letter");
        var bytes = Arrays.copyOf(HexFormat.of().parseHex(mark.value()), SECRET_BYTES);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
