package org.rulewright.ruletext;

import java.util.List;
import java.util.Optional;

/**
 * The text that was commented on, and the one that comes of it: what lies between is answered for, however many drafts
 * it took.
 *
 * @param proposed the one that was proposed last
 * @param after the final text once it is public, before that the last version
 * @see "docs/decisions/0055-the-last-draft-is-answered-for.md"
 */
public record Amendment(RuleVersion proposed, RuleVersion after) {

    /** That of a docket with these versions, the first one first; empty where nothing follows a proposed text. */
    public static Optional<Amendment> of(List<RuleVersion> versions) {
        var proposed = versions.stream().map(RuleVersion::kind).toList().lastIndexOf(VersionKind.PROPOSED);
        return proposed < 0 || proposed + 1 == versions.size()
                ? Optional.empty()
                : Optional.of(
                        new Amendment(versions.get(proposed), after(versions.subList(proposed + 1, versions.size()))));
    }

    private static RuleVersion after(List<RuleVersion> later) {
        return later.stream()
                .filter(version -> version.kind() == VersionKind.FINAL && version.isPublished())
                .findFirst()
                .orElseGet(later::getLast);
    }
}
