package org.rulewright.comment.web.api;

import static org.rulewright.comment.web.api.SentComment.orEmpty;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.RecentlyUsed;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.comment.Ask;
import org.rulewright.comment.Channel;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentIntake;
import org.rulewright.comment.CommentRefused;
import org.rulewright.comment.Evidence;
import org.rulewright.comment.EvidenceKind;
import org.rulewright.comment.Fault;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.KeptFile;
import org.rulewright.comment.NewPoint;
import org.rulewright.comment.Taking;
import org.rulewright.comment.ahead.SentFiles;
import org.rulewright.comment.web.api.SentComment.SentEvidence;
import org.rulewright.comment.web.api.SentComment.SentPoint;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketId;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.QuestionId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Turns what a program sent into a comment, and hands it to the intake. */
@Component
class Submissions {

    private static final int REMEMBERED = 1_000;

    private final Dockets dockets;
    private final PointPlaces places;
    private final CommentIntake intake;
    private final SentFiles files;
    private final Clock clock;

    /** A docket's number stays its own. */
    private final RecentlyUsed<String, DocketId> numbers = new RecentlyUsed<>(REMEMBERED);

    Submissions(Dockets dockets, PointPlaces places, CommentIntake intake, SentFiles files, Clock clock) {
        this.dockets = dockets;
        this.places = places;
        this.intake = intake;
        this.files = files;
        this.clock = clock;
    }

    /** Takes it in; refuses with {@link FaultyComment} where something is to be put right. */
    Taking take(SentComment sent, IdempotencyKey key) {
        var docket = numbers.get(sent.docket(), () -> dockets.get(sent.docket()).id());
        var faults = new ArrayList<Fault>();
        var draft = draft(docket, sent, faults);
        try {
            if (!faults.isEmpty()) {
                refuse(faults, draft, key);
            }
            return intake.take(draft, key);
        } catch (CommentRefused refused) {
            throw new FaultyComment(refused.faults());
        } catch (Refusal refusal) {
            throw refusal.key().equals("comment.refused.closed") ? closed(dockets.get(docket)) : refusal;
        }
    }

    /** Says when the period that counts opens or closed; the times are left out where there is none. */
    private ApiRefusal closed(Docket docket) {
        var facts = docket.periodAt(clock.instant())
                .map(period -> Map.<String, Object>of("opens", period.opens(), "closes", period.closes()))
                .orElse(Map.of());
        return new ApiRefusal(HttpStatus.CONFLICT, facts, "comment.api.closed");
    }

    private void refuse(List<Fault> faults, CommentDraft draft, IdempotencyKey key) {
        intake.sent(key).ifPresent(earlier -> {
            throw new Refusal(
                    "comment.refused.keyUsed", earlier.trackingNumber().value());
        });
        faults.addAll(intake.faults(draft));
        throw new FaultyComment(faults);
    }

    private CommentDraft draft(DocketId docket, SentComment sent, List<Fault> faults) {
        if (sent.submitter().isNamedAnonymous()) {
            faults.add(Fault.at("name", "comment.api.anonymous"));
        }
        var places = this.places.in(docket);
        var points = new ArrayList<NewPoint>();
        for (var place = 0; place < sent.points().size(); place++) {
            points.add(point(places, sent.points().get(place), "points." + place + ".", faults));
        }
        return new CommentDraft(
                docket,
                Channel.API,
                sent.submitter().toSubmitter(),
                sent.stance(),
                sent.body(),
                points,
                files(sent, faults));
    }

    private List<KeptFile> files(SentComment sent, List<Fault> faults) {
        var kept = new ArrayList<KeptFile>();
        for (var place = 0; place < sent.files().size(); place++) {
            var number = place;
            Optional.ofNullable(sent.files().get(place))
                    .filter(reference -> reference.matches("[A-Za-z0-9_-]{32}"))
                    .flatMap(reference -> files.find(new Secret(reference)))
                    .ifPresentOrElse(kept::add, () -> faults.add(Fault.at("files." + number, "comment.api.file")));
        }
        return kept;
    }

    private NewPoint point(PointPlaces.Places places, SentPoint sent, String place, List<Fault> faults) {
        var found = places.find(sent);
        var fault = found.fault();
        if (fault != null) {
            faults.add(Fault.at(
                    place + fault.field(), fault.key(), fault.arguments().toArray()));
        }
        return new NewPoint(
                found.anchor(),
                question(places, sent.question(), place, faults),
                null,
                orEmpty(sent.words()),
                Objects.requireNonNullElse(sent.ask(), Ask.OTHER),
                orEmpty(sent.suggestedWording()),
                evidence(sent.evidence()),
                null);
    }

    private static @Nullable QuestionId question(
            PointPlaces.Places places, @Nullable Integer number, String place, List<Fault> faults) {
        if (number == null) {
            return null;
        }
        var asked = places.question(number);
        if (asked.isEmpty()) {
            faults.add(Fault.at(place + "question", "comment.fault.question"));
        }
        return asked.orElse(null);
    }

    private static List<Evidence> evidence(@Nullable List<SentEvidence> sent) {
        return sent == null ? List.of() : sent.stream().map(Submissions::fact).toList();
    }

    private static Evidence fact(SentEvidence sent) {
        return new Evidence(
                Objects.requireNonNullElse(sent.kind(), EvidenceKind.OTHER),
                orEmpty(sent.value()),
                orEmpty(sent.maker()),
                orEmpty(sent.country()),
                orEmpty(sent.per()),
                sent.licencesPerYear(),
                orEmpty(sent.source()));
    }
}
