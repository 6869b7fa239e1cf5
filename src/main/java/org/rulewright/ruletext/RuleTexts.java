package org.rulewright.ruletext;

import java.util.List;
import java.util.Optional;
import org.rulewright.base.NotFound;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.suggestion.Rebased;
import org.rulewright.ruletext.suggestion.Suggestion;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The rule texts of all dockets. The public reads what is published; those who work in the portal read drafts too. What
 * somebody may not read is refused with {@link NotFound}, like what isn't there.
 */
@Service
public class RuleTexts {
    private final TextChangeStore changes;
    private final TextShelf shelf;

    RuleTexts(TextChangeStore changes, TextShelf shelf) {
        this.changes = changes;
        this.shelf = shelf;
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

    /** Which provisions took words of which others in versions after the one number and up to the other. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Tie> ties(DocketId docket, int after, int upTo) {
        return shelf.ties(shelf.version(docket, after), shelf.version(docket, upTo));
    }

    /** Which provisions of one version became which of another of the same docket. */
    @PreAuthorize(Allowed.ANYONE)
    public Descent descent(VersionId from, VersionId to) {
        return shelf.descent(shelf.version(from), shelf.version(to));
    }

    /** What a wording makes of the provision that it is about; the anchor's version must be one the caller may read. */
    @PreAuthorize(Allowed.ANYONE)
    public Suggestion suggestion(Anchor anchor, String wording) {
        var before = text(anchor.version()).find(anchor.lineage()).map(Provision::text);
        return new Suggestion(anchor, before.orElse(""), wording);
    }

    /** What becomes of a suggested wording in another version of the same docket. */
    @PreAuthorize(Allowed.ANYONE)
    public Rebased rebase(Suggestion suggestion, VersionId to) {
        return Rebased.onto(suggestion, descent(suggestion.anchor().version(), to));
    }

    /** What became of an anchor's words in another version of the same docket. */
    @PreAuthorize(Allowed.ANYONE)
    public CarriedAnchor carry(Anchor anchor, VersionId to) {
        return Anchors.carry(anchor, shelf.descent(shelf.version(anchor.version()), shelf.version(to)));
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
}
