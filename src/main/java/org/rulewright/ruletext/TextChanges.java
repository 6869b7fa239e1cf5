package org.rulewright.ruletext;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps the changes on file between neighbouring versions, and those of the {@link Amendment}, true to their words; each
 * keeps its id as long as it lasts.
 */
@Component
class TextChanges {
    private final RuleTextStore store;
    private final TextChangeStore changes;
    private final TextShelf shelf;
    private final ApplicationEventPublisher events;

    TextChanges(RuleTextStore store, TextChangeStore changes, TextShelf shelf, ApplicationEventPublisher events) {
        this.store = store;
        this.changes = changes;
        this.shelf = shelf;
        this.events = events;
    }

    /** Notes what changed in a version that was just added, and tells where it takes the place of the one before. */
    void noteAdded(RuleVersion version) {
        var all = store.versions(version.docket());
        var before = Amendment.of(all.subList(0, all.size() - 1)).map(Amendment::after);
        var now = Amendment.of(all).filter(amendment -> amendment.after().equals(version));
        if (before.isPresent() && now.isPresent()) {
            var proposed = now.get().proposed().id();
            var continued = new AmendmentContinued(
                    version.docket(), proposed, before.get().id(), version.id());
            changes.follow(continued);
            noteAround(version);
            events.publishEvent(continued);
        } else {
            noteAround(version);
        }
    }

    /** Notes what changed between this version and its neighbours, and since the proposal, as far as the later is a draft. */
    void noteAround(RuleVersion version) {
        var all = store.versions(version.docket());
        for (int place = 1; place < all.size(); place++) {
            var isNear = all.get(place - 1).id().equals(version.id())
                    || all.get(place).id().equals(version.id());
            if (isNear && !all.get(place).isPublished()) {
                note(all.get(place - 1), all.get(place));
            }
        }
        Amendment.of(all)
                .filter(amendment -> !amendment.after().isPublished())
                .filter(amendment -> all.indexOf(amendment.after()) - all.indexOf(amendment.proposed()) > 1)
                .ifPresent(amendment -> note(amendment.proposed(), amendment.after()));
    }

    private void note(RuleVersion from, RuleVersion to) {
        var changed = shelf.comparison(from, to).provisions().stream()
                .filter(ComparedProvision::isChanged)
                .toList();
        changes.put(to.docket(), shelf.text(from), shelf.text(to), changed);
    }

    /** The version before this one in the docket; empty where it is the first. */
    Optional<RuleVersion> before(RuleVersion version) {
        return store.versions(version.docket()).stream()
                .filter(other -> other.number() < version.number())
                .reduce((_, last) -> last);
    }

    /** Whether a later version of the docket is public already. */
    boolean isOvertaken(RuleVersion version) {
        return store.versions(version.docket()).stream()
                .anyMatch(other -> other.number() > version.number() && other.isPublished());
    }
}
