package org.rulewright.ruletext;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A provision as it reads in a comparison.
 *
 * @param provision the one in the newer version, or, where it was removed, the one in the older
 * @param previousLabel its number in the older version; empty where it had none or was not there
 * @param change the change on file; null where nothing of substance changed, or the versions are no neighbours
 */
public record ComparedProvision(
        Provision provision,
        Set<ChangeKind> kinds,
        Redline redline,
        String previousLabel,
        @Nullable TextChangeId change) {
    public ComparedProvision {
        kinds = Set.copyOf(kinds);
    }

    /** A provision as it stands, read against nothing. */
    public static ComparedProvision standing(Provision provision) {
        var redline = Redline.of(provision.text(), provision.text());
        return new ComparedProvision(provision, Set.of(ChangeKind.KEPT), redline, provision.label(), null);
    }

    public boolean is(ChangeKind kind) {
        return kinds.contains(kind);
    }

    /** Whether readers are owed a reason. */
    public boolean isChanged() {
        return kinds.stream().anyMatch(ChangeKind::isSubstantive);
    }

    /** The kind that weighs most with readers: its words before its place, its place before its number. */
    public ChangeKind mainKind() {
        return kinds.stream().max(Comparator.naturalOrder()).orElse(ChangeKind.KEPT);
    }

    public boolean isOnlyRenumbered() {
        return !isChanged() && is(ChangeKind.RENUMBERED);
    }
}
