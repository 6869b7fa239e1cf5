package org.rulewright.demonstration;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rulewright.comment.ArchivedComment;
import org.rulewright.comment.Ask;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentArchive;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.EvidenceKind;
import org.rulewright.comment.NewPoint;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.comment.TrackingNumber;
import org.rulewright.docket.Docket;
import org.rulewright.ruletext.Anchor;
import org.rulewright.ruletext.Quotation;
import org.rulewright.ruletext.RuleText;
import org.rulewright.ruletext.RuleTexts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Puts the invented comments into a docket, each labelled as a sample. */
@Component
@ConditionalOnBooleanProperty("rulewright.demo")
class DemonstrationComments {

    private final CommentArchive archive;
    private final RuleTexts texts;
    private final Script script;

    DemonstrationComments(CommentArchive archive, RuleTexts texts, Script script) {
        this.archive = archive;
        this.texts = texts;
        this.script = script;
    }

    /** Loads all samples on the proposed text; those past {@code published} wait for a moderator. */
    void load(Docket docket, Calendar calendar, int published) {
        load(docket, calendar, published, Map.of());
    }

    /** Loads them all, with further points for some. */
    void loadDrafting(Docket docket, Calendar calendar) {
        load(docket, calendar, script.samples().size(), script.drafting().points());
    }

    private void load(Docket docket, Calendar calendar, int published, Map<Integer, List<Sample.SamplePoint>> further) {
        var proposed = texts.text(texts.find(docket.id(), 2).orElseThrow().id());
        var count = script.samples().size();
        IntStream.rangeClosed(1, count).forEach(number -> {
            var received = calendar.within((double) number / (count + 1));
            var status = number <= published ? Status.PUBLISHED : Status.WAITING;
            archive.put(
                    docket.id(),
                    comment(
                            new TrackingNumber(docket.number() + "-C%04d".formatted(number)),
                            script.samples().get(number - 1).with(further.getOrDefault(number, List.of())),
                            proposed,
                            new Comment.Reception(received, Channel.WEB, false, true),
                            new Comment.Standing(status, "", received)));
        });
    }

    private ArchivedComment comment(
            TrackingNumber number,
            Sample sample,
            RuleText proposed,
            Comment.Reception reception,
            Comment.Standing standing) {
        return new ArchivedComment(
                new ArchivedComment.Origin(number.value(), ""),
                number,
                new Submitter(
                        SubmitterKind.ORGANISATION, "", sample.organization(), sample.category(), sample.country()),
                Stance.valueOf(sample.position()),
                sample.body(),
                reception,
                standing,
                sample.points().stream().map(point -> point(point, proposed)).toList(),
                List.of());
    }

    private NewPoint point(Sample.SamplePoint point, RuleText proposed) {
        return NewPoint.saying(anchor(point, proposed), Ask.valueOf(point.ask()), point.text())
                .suggesting(point.suggestedText() == null ? "" : point.suggestedText())
                .with(evidence(point.evidence()));
    }

    private @Nullable Anchor anchor(Sample.SamplePoint point, RuleText proposed) {
        if (point.paragraph() == null || point.quote() == null) {
            return null;
        }
        var provision = proposed.labelled(point.paragraph()).orElseThrow();
        return texts.anchor(provision.id(), new Quotation(point.quote(), "", ""));
    }

    private static List<Evidence> evidence(Sample.@Nullable SampleEvidence evidence) {
        if (evidence == null) {
            return List.of();
        }
        var fact = Evidence.of(EvidenceKind.valueOf(evidence.kind()), evidence.value(), "");
        var licences = evidence.licencesPerYear();
        return licences == null ? List.of(fact) : List.of(fact, Evidence.licences(licences, ""));
    }
}
