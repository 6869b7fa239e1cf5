package org.rulewright.ruletext;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.base.NotFound;
import org.rulewright.base.RecentlyUsed;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Role;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Hands out versions and comparisons to those who may read them; published ones from memory, since they never change. */
@Component
class TextShelf {
    private static final int KEPT = 24;
    private static final Set<String> ROLES =
            Arrays.stream(Role.values()).map(role -> "ROLE_" + role.name()).collect(Collectors.toUnmodifiableSet());

    private final RuleTextStore store;
    private final TieStore ties;
    private final DoubtStore doubts;
    private final TextChangeStore changes;
    private final RecentlyUsed<VersionId, RuleText> texts = new RecentlyUsed<>(KEPT);
    private final RecentlyUsed<TextChangeStore.Span, Descent> descents = new RecentlyUsed<>(KEPT);
    private final RecentlyUsed<TextChangeStore.Span, Comparison> comparisons = new RecentlyUsed<>(KEPT);

    TextShelf(RuleTextStore store, TieStore ties, DoubtStore doubts, TextChangeStore changes) {
        this.store = store;
        this.doubts = doubts;
        this.ties = ties;
        this.changes = changes;
    }

    /** The docket's versions that the caller may read, the first one first. */
    List<RuleVersion> versions(DocketId docket) {
        return store.versions(docket).stream().filter(TextShelf::isReadable).toList();
    }

    RuleVersion version(VersionId id) {
        return store.find(id).filter(TextShelf::isReadable).orElseThrow(TextShelf::unknown);
    }

    RuleVersion version(DocketId docket, int number) {
        return versions(docket).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(TextShelf::unknown);
    }

    RuleVersion versionOf(ProvisionId provision) {
        return store.versionOf(provision).filter(TextShelf::isReadable).orElseThrow(TextShelf::unknown);
    }

    RuleText text(RuleVersion version) {
        return version.isPublished() ? texts.get(version.id(), () -> read(version)) : read(version);
    }

    Comparison comparison(RuleVersion from, RuleVersion to) {
        var lasting = from.isPublished() && to.isPublished();
        var span = new TextChangeStore.Span(from.id(), to.id());
        return lasting ? comparisons.get(span, () -> compare(from, to)) : compare(from, to);
    }

    /** Which provisions of one version became which of the other; for versions of the same docket. */
    Descent descent(RuleVersion from, RuleVersion to) {
        var lasting = from.isPublished() && to.isPublished();
        var span = new TextChangeStore.Span(from.id(), to.id());
        return lasting ? descents.get(span, () -> trace(from, to)) : trace(from, to);
    }

    /** What passed between provisions in all versions after the older of the two, up to the newer, the newest first. */
    List<Tie> ties(RuleVersion from, RuleVersion to) {
        return ties.between(from.docket(), Math.min(from.number(), to.number()), Math.max(from.number(), to.number()));
    }

    private Descent trace(RuleVersion from, RuleVersion to) {
        var doubted = doubts.doubted(
                from.docket(), Math.min(from.number(), to.number()), Math.max(from.number(), to.number()));
        return new Descent(text(from), text(to), ties(from, to), doubted);
    }

    private Comparison compare(RuleVersion from, RuleVersion to) {
        return Comparer.compare(descent(from, to), changes.between(from.id(), to.id()));
    }

    private RuleText read(RuleVersion version) {
        return new RuleText(version, store.provisions(version.id()));
    }

    /** A draft and what isn't there look alike to those who may not read drafts. */
    private static NotFound unknown() {
        return new NotFound("ruletext.unknown");
    }

    private static boolean isReadable(RuleVersion version) {
        return version.isPublished() || mayReadDrafts();
    }

    private static boolean mayReadDrafts() {
        var caller = SecurityContextHolder.getContext().getAuthentication();
        return caller != null
                && caller.getAuthorities().stream()
                        .anyMatch(authority -> ROLES.contains(String.valueOf(authority.getAuthority())));
    }
}
