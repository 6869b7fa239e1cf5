package org.rulewright.ruletext;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.drafting.DraftLine;
import org.rulewright.ruletext.drafting.Glance;
import org.rulewright.ruletext.drafting.LoggedAct;
import org.rulewright.ruletext.drafting.OpenProvision;
import org.rulewright.ruletext.drafting.VersionLine;
import org.rulewright.ruletext.drafting.Visit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Shows those who work on a text its versions, a draft a screenful at a time, and who else has it open. */
@Service
public class DraftDesk {
    private final DraftDeskStore store;
    private final DraftActStore acts;
    private final TextShelf shelf;
    private final TextChanges changes;
    private final DraftTable table;

    DraftDesk(DraftDeskStore store, DraftActStore acts, TextShelf shelf, TextChanges changes, DraftTable table) {
        this.store = store;
        this.acts = acts;
        this.shelf = shelf;
        this.changes = changes;
        this.table = table;
    }

    /** The versions of a docket's text with how much there is of each, the first one first; may be empty. */
    @PreAuthorize(Allowed.STAFF_OR_PANEL)
    public List<VersionLine> history(DocketId docket) {
        var extents =
                store.extents(docket).stream().collect(Collectors.toMap(DraftDeskStore.Extent::version, each -> each));
        return shelf.versions(docket).stream()
                .flatMap(version ->
                        Optional.ofNullable(extents.get(version.id())).map(extent -> line(version, extent)).stream())
                .toList();
    }

    private static VersionLine line(RuleVersion version, DraftDeskStore.Extent extent) {
        return new VersionLine(
                version,
                extent.provisions(),
                extent.words(),
                extent.changes(),
                extent.changed().orElse(null),
                extent.changedBy());
    }

    /** Some provisions of a version, in order. */
    @PreAuthorize(Allowed.STAFF_OR_PANEL)
    public List<DraftLine> lines(VersionId version, int offset, int limit) {
        return store.lines(version, offset, limit);
    }

    /** How many provisions a version has. */
    @PreAuthorize(Allowed.STAFF_OR_PANEL)
    public int count(VersionId version) {
        return store.count(version);
    }

    /** A provision with what it said before; empty where the version no longer has it. */
    @PreAuthorize(Allowed.STAFF_OR_PANEL)
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<OpenProvision> open(VersionId id, LineageId lineage) {
        var version = shelf.version(id);
        var before = changes.before(version)
                .flatMap(other -> shelf.text(other).find(lineage))
                .map(Provision::passage);
        return store.find(id, lineage)
                .map(provision -> new OpenProvision(provision, store.revision(id), before.orElse(null)));
    }

    /** The latest acts on a draft, the last one first. */
    @PreAuthorize(Allowed.STAFF_OR_PANEL)
    public List<LoggedAct> acts(VersionId version, int most) {
        return acts.latest(version, most);
    }

    /** Says how the draft stands just now and who else has it open, and lets those know of this visit. */
    @PreAuthorize(Allowed.STAFF_OR_PANEL)
    @Transactional
    public Glance look(VersionId version, Visit visit) {
        return store.look(version, visit, table.name());
    }

    /** Ends a visit. */
    @PreAuthorize(Allowed.STAFF_OR_PANEL)
    @Transactional
    public void leave(VersionId version, String seat) {
        store.leave(version, seat);
    }
}
