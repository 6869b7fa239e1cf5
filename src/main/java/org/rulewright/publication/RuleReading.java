package org.rulewright.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.PointSum;
import org.rulewright.comment.TextPoints;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.panel.PanelPosition;
import org.rulewright.ruletext.ChangeKind;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.TextChangeId;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.synthesis.WhyChanged;

/**
 * A version of a docket's text as one reader reads it.
 *
 * @param versions what the reader may choose from, in order
 * @param against the version that it is compared with; null where it is read alone
 * @param provisions in order, with the removed ones where they stood
 */
public record RuleReading(
        Docket docket,
        List<RuleVersion> versions,
        RuleVersion version,
        @Nullable RuleVersion against,
        List<ComparedProvision> provisions,
        Voices voices,
        Reasons reasons) {

    /** What commenters said on the very version that is read, and on the whole. */
    public record Voices(Categories categories, TextPoints points) {}

    /** Why the words changed, and what the experts held, as far as it is published. */
    public record Reasons(Map<TextChangeId, WhyChanged> published, Map<LineageId, List<PanelPosition>> positions) {}

    /** The changes of substance, in order. */
    public List<ComparedProvision> changes() {
        return provisions.stream().filter(ComparedProvision::isChanged).toList();
    }

    /** How many provisions only got a new number. */
    public long renumbered() {
        return provisions.stream().filter(ComparedProvision::isOnlyRenumbered).count();
    }

    /** The published reasons behind a change; empty where none are. */
    public Optional<WhyChanged> why(ComparedProvision compared) {
        return Optional.ofNullable(compared.change()).map(reasons.published()::get);
    }

    /** How many of the changes have a published reason. */
    public long reasoned() {
        return changes().stream().filter(change -> why(change).isPresent()).count();
    }

    /** The change of that id, where it stands in this comparison. */
    public Optional<ComparedProvision> change(long id) {
        return provisions.stream()
                .filter(compared -> new TextChangeId(id).equals(compared.change()))
                .findFirst();
    }

    /** What was said on a provision in the very version that is read; what was removed stands in another one. */
    public PointSum saidOn(ComparedProvision compared) {
        return compared.is(ChangeKind.REMOVED)
                ? PointSum.NONE
                : voices.points().on(compared.provision().lineage());
    }

    /** Whether this is the version that comments are made on: the newest proposal. */
    public boolean isCommentedOn() {
        return versions.stream()
                .filter(RuleVersion::isPublished)
                .filter(one -> one.kind() == VersionKind.PROPOSED)
                .reduce((_, newer) -> newer)
                .filter(version::equals)
                .isPresent();
    }
}
