package org.rulewright.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rulewright.ruletext.Provision;
import org.rulewright.ruletext.RuleTexts;
import org.springframework.stereotype.Component;

/** Fills the form with what a comment says, so that its sender can go on from there. */
@Component
class CommentForms {

    private final RuleTexts texts;

    CommentForms(RuleTexts texts) {
        this.texts = texts;
    }

    /** The form as its sender would have filled it in to say what the comment says now. */
    DraftForm of(Comment comment) {
        var submitter = comment.submitter();
        return new DraftForm(
                new DraftForm.Sender(
                        submitter.kind(),
                        submitter.name(),
                        submitter.organisation(),
                        submitter.category(),
                        submitter.country()),
                comment.stance(),
                comment.body(),
                comment.points().stream().map(this::point).toList());
    }

    /** All that the comment says, as its sender would hand it in. */
    static CommentDraft content(Comment comment, List<KeptFile> files) {
        return new CommentDraft(
                comment.docket(),
                comment.reception().channel(),
                comment.submitter(),
                comment.stance(),
                comment.body(),
                comment.points().stream().map(CommentForms::handedIn).toList(),
                files,
                withheld(comment, files),
                "");
    }

    /** The confidential files of the comment; their public versions are among the files that we hold. */
    private static List<WithheldFile> withheld(Comment comment, List<KeptFile> files) {
        var held = comment.attachments().stream().filter(Attachment::isHeld).toList();
        var withheld = new ArrayList<WithheldFile>();
        for (var file : comment.attachments()) {
            var claim = file.claim();
            if (claim != null) {
                var version = IntStream.range(0, Math.min(held.size(), files.size()))
                        .filter(place -> held.get(place).standsFor() == claim.part())
                        .map(place -> place + 1)
                        .findFirst();
                withheld.add(
                        new WithheldFile(claim.part(), file.name(), claim.ground(), claim.words(), version.orElse(0)));
            }
        }
        return withheld;
    }

    private static NewPoint handedIn(Point point) {
        return new NewPoint(
                point.anchor(),
                point.question(),
                point.document(),
                point.words(),
                point.ask(),
                point.suggestedWording(),
                point.evidence(),
                joined(point));
    }

    private DraftPoint point(Point point) {
        var passage = passage(point);
        return new DraftPoint(
                point.anchor(),
                passage,
                point.question(),
                point.document(),
                point.ask(),
                point.words(),
                point.suggestedWording().isEmpty() ? passage : point.suggestedWording(),
                point.evidence().stream().map(CommentForms::figure).toList(),
                joined(point));
    }

    private String passage(Point point) {
        return Optional.ofNullable(point.anchor())
                .flatMap(anchor -> texts.text(anchor.version()).find(anchor.lineage()))
                .map(Provision::text)
                .orElse("");
    }

    private static DraftFigure figure(Evidence fact) {
        return new DraftFigure(
                fact.kind(),
                fact.value(),
                fact.maker(),
                fact.country(),
                fact.per(),
                Objects.toString(fact.licencesPerYear(), ""),
                fact.source());
    }

    private static @Nullable PointId joined(Point point) {
        var joins = point.joins();
        return joins == null ? null : joins.id();
    }
}
