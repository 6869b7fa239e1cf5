package org.rulewright.moderation;

import java.util.List;
import java.util.Map;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.docket.Agency;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Account;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff say what may be published without a person, and see what that would do. */
@Service
public class AutoRules {

    private static final int LATEST = 200;
    private static final String PORTAL = "portal";

    private final AutoRuleStore store;
    private final AutoCheck check;
    private final CommentDesk desk;
    private final CurrentAccount account;
    private final ApplicationEventPublisher events;

    AutoRules(
            AutoRuleStore store,
            AutoCheck check,
            CommentDesk desk,
            CurrentAccount account,
            ApplicationEventPublisher events) {
        this.store = store;
        this.check = check;
        this.desk = desk;
        this.account = account;
        this.events = events;
    }

    /** What a rule would have done with the comments that came last. */
    public record DryRun(int looked, List<Comment> published) {}

    /** The rule of the docket, or else of its agency; {@link AutoRule#OFF} where nobody has set one. */
    @PreAuthorize(Allowed.MODERATOR)
    public AutoRule of(DocketId docket) {
        return store.of(docket);
    }

    /** Sets the rule for what arrives from now on. */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public void set(Docket docket, AutoRule rule) {
        store.put(docket.id(), rule, who());
        events.publishEvent(new AutoRuleSet(docket.number(), rule));
    }

    /** Whether the docket has a rule of its own, and does not follow its agency. */
    @PreAuthorize(Allowed.MODERATOR)
    public boolean isOwn(DocketId docket) {
        return store.isOwn(docket);
    }

    /** Lets the docket follow its agency from now on. */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public void follow(Docket docket) {
        store.remove(docket.id());
        events.publishEvent(new AutoRuleSet(docket.number(), store.of(docket.id())));
    }

    /** The rule of dockets that have none of their own; {@link AutoRule#OFF} where nobody has set one. */
    @PreAuthorize(Allowed.MODERATOR)
    public AutoRule of(Agency agency) {
        return store.of(agency.id());
    }

    /** Sets the rule for what arrives from now on in dockets of the agency that have none of their own. */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public void set(Agency agency, AutoRule rule) {
        store.put(agency.id(), rule, who());
        events.publishEvent(new AutoRuleSet(agency.code(), rule));
    }

    /** How many comments each reason has published in the docket. */
    @PreAuthorize(Allowed.MODERATOR)
    public Map<String, Long> published(DocketId docket) {
        return store.published(docket);
    }

    /** What this rule would have published of the last 200 comments; nothing is changed. */
    @PreAuthorize(Allowed.MODERATOR)
    public DryRun tryOut(DocketId docket, AutoRule rule) {
        var latest = desk.all(store.latest(docket, LATEST));
        return new DryRun(
                latest.size(),
                latest.stream()
                        .filter(comment -> check.reason(comment, rule).isPresent())
                        .toList());
    }

    private String who() {
        return account.find().map(Account::username).orElse(PORTAL);
    }
}
