package org.rulewright.synthesis;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.NotFound;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Stance;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.VersionKind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which provision each excerpt is about and which side it takes: as its author put it, or as staff say. */
@Service
public class Bearings {

    private final BearingStore store;
    private final ExcerptStore excerpts;
    private final RuleTexts texts;
    private final RuleChanges changes;
    private final Minutes minutes;

    Bearings(BearingStore store, ExcerptStore excerpts, RuleTexts texts, RuleChanges changes, Minutes minutes) {
        this.store = store;
        this.excerpts = excerpts;
        this.texts = texts;
        this.changes = changes;
        this.minutes = minutes;
    }

    /** Those of all the excerpts of a comment. */
    @PreAuthorize(Allowed.STAFF)
    public Map<ExcerptId, Bearing> of(Comment comment) {
        var all = excerpts.of(comment.id());
        var said = store.of(all.stream().map(Excerpt::id).toList());
        return all.stream()
                .collect(toMap(
                        Excerpt::id,
                        excerpt -> Optional.ofNullable(said.get(excerpt.id()))
                                .orElseGet(() -> Bearing.given(excerpt, comment))));
    }

    /** The provisions that an excerpt can be about: those of the text that is commented on; none where there is none. */
    @PreAuthorize(Allowed.STAFF)
    public List<Provision> provisions(DocketId docket) {
        return text(docket).map(RuleText::provisions).orElse(List.of());
    }

    /** The text after that one, with the provisions that the excerpts under the concern are about; empty where there is none. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional(readOnly = true)
    public Optional<NextText> next(Concern concern) {
        return changes.next(concern.docket()).map(text -> new NextText(text, store.touched(concern.id())));
    }

    /**
     * Says which provision an excerpt is about, and which side it takes.
     *
     * @param on null for the whole rule; refused where the text that is commented on has no such provision
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void set(ExcerptId id, @Nullable LineageId on, Stance stance) {
        var excerpt = excerpts.find(id).orElseThrow(() -> new NotFound("synthesis.excerpt.unknown"));
        var target = on == null ? null : target(excerpt.docket(), on);
        store.put(id, target, stance, minutes.act());
        minutes.note(
                excerpt.docket(),
                "excerpt placed in the rule",
                "excerpt " + id.value(),
                Map.of("provision", target == null ? "" : target.label(), "stance", stance.name()));
    }

    private Bearing.Target target(DocketId docket, LineageId lineage) {
        return text(docket)
                .flatMap(text -> text.find(lineage)
                        .map(provision -> new Bearing.Target(text.version().id(), lineage, provision.label())))
                .orElseThrow(() -> new NotFound("synthesis.provision.unknown"));
    }

    private Optional<RuleText> text(DocketId docket) {
        var versions = texts.versions(docket);
        return versions.stream()
                .filter(version -> version.kind() == VersionKind.PROPOSED)
                .reduce((_, last) -> last)
                .or(() -> versions.stream().filter(RuleVersion::isPublished).reduce((_, last) -> last))
                .map(version -> texts.text(version.id()));
    }
}
