package org.rulewright.comment;

import java.util.List;
import org.rulewright.base.Letter;
import org.rulewright.base.MailAddress;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.rulewright.platform.PortalAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to write to about a comment that is being written; whoever has the draft's secret may say so. */
@Service
public class DraftCorrespondence {

    private static final int MOST_LINKS_PER_DAY = 3;

    private final CorrespondentsStore store;
    private final CommentDrafts drafts;
    private final Dockets dockets;
    private final PortalAddress portal;
    private final ApplicationEventPublisher events;

    DraftCorrespondence(
            CorrespondentsStore store,
            CommentDrafts drafts,
            Dockets dockets,
            PortalAddress portal,
            ApplicationEventPublisher events) {
        this.store = store;
        this.drafts = drafts;
        this.dockets = dockets;
        this.portal = portal;
        this.events = events;
    }

    /** Whom the draft names; nobody where there is no such draft. */
    @PreAuthorize(Allowed.ANYONE)
    public Correspondents get(Secret draft) {
        return store.find(draft.fingerprint()).orElseGet(Correspondents::none);
    }

    /** Keeps whom the draft names, complete or not; refuses where the draft was sent meanwhile. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void save(Secret draft, Correspondents correspondents) {
        if (!store.save(draft.fingerprint(), correspondents)) {
            throw new NotFound("comment.refused.draft");
        }
    }

    /**
     * Sends the draft's link to an address, which is not kept.
     *
     * <p>Refuses what is no mail address, a draft that is not there, and a fourth letter within a day.
     */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void mailLink(Secret draft, String address) {
        var known = drafts.find(draft).orElseThrow(() -> new NotFound("comment.refused.draft"));
        var to = MailAddress.of(address).orElseThrow(() -> new Refusal("base.mail.address"));
        if (!store.mayMailLink(draft.fingerprint(), MOST_LINKS_PER_DAY)) {
            throw new Refusal("comment.refused.links", MOST_LINKS_PER_DAY);
        }
        var docket = dockets.get(known.docket());
        var link = portal.of("dockets/" + docket.number() + "/comment?draft=" + draft.value());
        events.publishEvent(new Letter(
                to.value(),
                "comment.mail.draft",
                List.of(docket.number(), docket.title(), docket.agency().name(), link)));
    }
}
