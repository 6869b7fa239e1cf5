package org.rulewright.ruletext;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds versions to a docket's rule text, and publishes them. What is published never changes. */
@Service
public class Versions {
    private final RuleTextStore store;
    private final LineageBook lineages;
    private final TextChanges changes;
    private final TextShelf shelf;
    private final Dockets dockets;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Versions(
            RuleTextStore store,
            LineageBook lineages,
            TextChanges changes,
            TextShelf shelf,
            Dockets dockets,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.lineages = lineages;
        this.changes = changes;
        this.shelf = shelf;
        this.dockets = dockets;
        this.clock = clock;
        this.events = events;
    }

    /** Adds the next version, finds every provision's identity, and notes what changed. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public VersionId addVersion(DocketId docket, NewVersion version) {
        var before = store.versions(docket).stream().reduce((_, last) -> last).map(shelf::text);
        var number = before.map(text -> text.version().number()).orElse(0) + 1;
        var passages = Numbering.complete(version.passages());
        var id = store.addVersion(docket, number, version, hash(passages));
        lineages.enter(shelf.version(id), before, passages);
        changes.noteAdded(shelf.version(id));
        if (version.publishedAt() != null) {
            publish(shelf.version(id), version.publishedAt());
        }
        return id;
    }

    /**
     * Makes a draft public as it is called now; from then on it stays as it is. Refuses a final text, which becomes
     * public with the answers.
     */
    @PreAuthorize("hasAnyRole('ANALYST', 'APPROVER', 'ADMIN')")
    @Transactional
    public void publish(VersionId id) {
        var draft = draft(id);
        if (draft.kind() == VersionKind.FINAL) {
            throw new Refusal("ruletext.refused.final");
        }
        publish(draft, clock.instant());
    }

    /** Makes a draft the final text, and public; refuses a version that is public already. */
    @PreAuthorize(Allowed.APPROVER)
    @Transactional
    public void publishAsFinal(VersionId id) {
        var draft = draft(id);
        store.rename(draft.id(), VersionKind.FINAL);
        publish(draft, clock.instant());
    }

    private RuleVersion draft(VersionId id) {
        var version = shelf.version(id);
        if (version.isPublished()) {
            throw new Refusal("ruletext.refused.published");
        }
        return version;
    }

    private void publish(RuleVersion version, Instant moment) {
        store.publish(
                version.id(), moment, dockets.get(version.docket()).agency().zone());
        events.publishEvent(new VersionPublished(version.id(), version.docket(), version.number(), version.hash()));
    }

    static Sha256 hash(List<Passage> passages) {
        return Sha256.of(passages.stream()
                .map(passage -> "%s %d %s %s"
                        .formatted(passage.kind(), passage.level(), passage.number(), Sha256.of(passage.text())))
                .collect(Collectors.joining("\n")));
    }
}
