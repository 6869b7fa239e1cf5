package org.rulewright.ruletext;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A provision as it reads in a comparison.
 *
 * @param provision the one in the newer version, or, where it was removed, the one in the older
 * @param redline against what it took from its sources: where one of them was split, only its share of the words
 * @param sources the old provisions that it came from: itself as it was, those merged into it, or the one that it was
 *     split from; empty where it was inserted or removed
 * @param parts where it was split, all provisions that its words went to, itself among them; otherwise empty
 * @param change the change on file; null where nothing of substance changed, or the versions are no neighbours
 */
public record ComparedProvision(
        Provision provision,
        Set<ChangeKind> kinds,
        Redline redline,
        List<Provision> sources,
        List<Provision> parts,
        @Nullable TextChangeId change) {
    public ComparedProvision {
        kinds = Set.copyOf(kinds);
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
    }

    /** A provision as it stands, read against nothing. */
    public static ComparedProvision standing(Provision provision) {
        var redline = Redline.kept(provision.text());
        return new ComparedProvision(provision, Set.of(ChangeKind.KEPT), redline, List.of(provision), List.of(), null);
    }

    public boolean is(ChangeKind kind) {
        return kinds.contains(kind);
    }

    /** Its number in full in the older version; empty where it had none or was not there. */
    public String previousLabel() {
        return is(ChangeKind.REMOVED)
                ? provision.label()
                : sources.stream()
                        .filter(source -> source.lineage().equals(provision.lineage()))
                        .findFirst()
                        .or(() -> sources.stream().findFirst())
                        .map(Provision::label)
                        .orElse("");
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
