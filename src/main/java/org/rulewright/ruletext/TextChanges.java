package org.rulewright.ruletext;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the changes on file between neighbouring versions true to their words; each keeps its id as long as it lasts. */
@Component
class TextChanges {
    private final RuleTextStore store;
    private final TextChangeStore changes;
    private final TextShelf shelf;

    TextChanges(RuleTextStore store, TextChangeStore changes, TextShelf shelf) {
        this.store = store;
        this.changes = changes;
        this.shelf = shelf;
    }

    /** Notes what changed between this version and its neighbours, as far as the later one is a draft. */
    void noteAround(RuleVersion version) {
        var all = store.versions(version.docket());
        for (int place = 1; place < all.size(); place++) {
            var isNear = all.get(place - 1).id().equals(version.id())
                    || all.get(place).id().equals(version.id());
            if (isNear && !all.get(place).isPublished()) {
                note(all.get(place - 1), all.get(place));
            }
        }
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
