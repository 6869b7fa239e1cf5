package org.rulewright.ruletext;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.matching.LineageMatcher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rule texts of all dockets. The public reads what is published; those who work in the portal read drafts too. What
 * somebody may not read is refused with {@link NotFound}, like what isn't there.
 */
@Service
public class RuleTexts {
    private final RuleTextStore store;
    private final TextChangeStore changes;
    private final TextShelf shelf;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RuleTexts(
            RuleTextStore store,
            TextChangeStore changes,
            TextShelf shelf,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.changes = changes;
        this.shelf = shelf;
        this.clock = clock;
        this.events = events;
    }

    /** The versions of a docket's text that the caller may read, the first one first; may be empty. */
    @PreAuthorize(Allowed.ANYONE)
    public List<RuleVersion> versions(DocketId docket) {
        return shelf.versions(docket);
    }

    /** The version of that number, if the caller may read it. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<RuleVersion> find(DocketId docket, int number) {
        return shelf.versions(docket).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    /** The version of that number; refuses with {@link NotFound} where the caller may not read it. */
    @PreAuthorize(Allowed.ANYONE)
    public RuleVersion get(DocketId docket, int number) {
        return shelf.version(docket, number);
    }

    /** A version with its provisions. */
    @PreAuthorize(Allowed.ANYONE)
    public RuleText text(VersionId version) {
        return shelf.text(shelf.version(version));
    }

    /** One version read against another; they need not be neighbours. */
    @PreAuthorize(Allowed.ANYONE)
    public Comparison comparison(DocketId docket, int version, int against) {
        return shelf.comparison(shelf.version(docket, against), shelf.version(docket, version));
    }

    /** The changes of substance from one version to the next, in the order of the text. */
    @PreAuthorize(Allowed.ANYONE)
    public List<TextChange> changes(VersionId from, VersionId to) {
        var comparison = shelf.comparison(shelf.version(from), shelf.version(to));
        return comparison.provisions().stream()
                .flatMap(provision -> change(comparison, provision).stream())
                .toList();
    }

    /** One change. */
    @PreAuthorize(Allowed.ANYONE)
    public TextChange change(TextChangeId id) {
        var span = changes.span(id).orElseThrow(() -> new NotFound("ruletext.unknown"));
        return changes(span.from(), span.to()).stream()
                .filter(change -> change.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("ruletext.unknown"));
    }

    /** The version that a provision stands in. */
    @PreAuthorize(Allowed.ANYONE)
    public RuleVersion versionOf(ProvisionId provision) {
        return shelf.versionOf(provision);
    }

    /** One provision of one version. */
    @PreAuthorize(Allowed.ANYONE)
    public Provision provision(ProvisionId id) {
        return shelf.text(shelf.versionOf(id)).provisions().stream()
                .filter(provision -> provision.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("ruletext.unknown"));
    }

    /** Anchors a whole provision. */
    @PreAuthorize(Allowed.ANYONE)
    public Anchor anchor(ProvisionId provision) {
        return Anchors.on(versionOf(provision).id(), provision(provision));
    }

    /** Anchors words of a provision; refuses words that it does not hold. */
    @PreAuthorize(Allowed.ANYONE)
    public Anchor anchor(ProvisionId provision, Quotation words) {
        return Anchors.on(versionOf(provision).id(), provision(provision), words);
    }

    /** What became of an anchor's words in another version of the same docket. */
    @PreAuthorize(Allowed.ANYONE)
    public CarriedAnchor carry(Anchor anchor, VersionId to) {
        return Anchors.carry(anchor, text(anchor.version()), text(to));
    }

    /** Adds the next version, finds every provision's identity, and notes what changed. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public VersionId addVersion(DocketId docket, NewVersion version) {
        var before = store.versions(docket).stream().reduce((_, last) -> last).map(shelf::text);
        var number = before.map(text -> text.version().number()).orElse(0) + 1;
        var id = store.addVersion(docket, number, version, hash(version.passages()));
        store.addProvisions(id, version.passages(), lineages(before, version.passages()));
        before.ifPresent(text -> noteChanges(text, shelf.text(shelf.version(id))));
        if (version.publishedAt() != null) {
            publish(shelf.version(id), version.publishedAt());
        }
        return id;
    }

    /** Makes a draft public as it is called now; from then on it stays as it is. */
    @PreAuthorize("hasAnyRole('ANALYST', 'APPROVER', 'ADMIN')")
    @Transactional
    public void publish(VersionId id) {
        publish(draft(id), clock.instant());
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
        store.publish(version.id(), moment);
        events.publishEvent(new VersionPublished(version.id(), version.docket(), version.number(), version.hash()));
    }

    private List<LineageId> lineages(Optional<RuleText> before, List<Passage> passages) {
        var old = before.map(RuleText::provisions).orElse(List.of());
        var ancestors =
                LineageMatcher.match(old.stream().map(Provision::passage).toList(), passages);
        var fresh = new ArrayDeque<>(store.newLineages(passages.size() - ancestors.size()));
        return IntStream.range(0, passages.size())
                .mapToObj(place -> ancestors.containsKey(place)
                        ? old.get(ancestors.get(place)).lineage()
                        : fresh.remove())
                .toList();
    }

    private void noteChanges(RuleText from, RuleText to) {
        var changed = Comparer.compare(from, to, Map.of()).provisions().stream()
                .filter(ComparedProvision::isChanged)
                .toList();
        changes.add(to.version().docket(), from, to, changed);
    }

    private static Optional<TextChange> change(Comparison comparison, ComparedProvision compared) {
        return Optional.ofNullable(compared.change())
                .map(id -> new TextChange(
                        id,
                        comparison.against().id(),
                        comparison.version().id(),
                        compared.mainKind(),
                        compared.provision(),
                        compared.previousLabel(),
                        compared.redline()));
    }

    private static Sha256 hash(List<Passage> passages) {
        return Sha256.of(passages.stream()
                .map(passage -> "%s %d %s %s"
                        .formatted(passage.kind(), passage.level(), passage.label(), Sha256.of(passage.text())))
                .collect(Collectors.joining("\n")));
    }
}
