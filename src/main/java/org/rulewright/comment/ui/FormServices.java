package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rulewright.base.Secret;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.CommentDrafts;
import org.rulewright.comment.CommentIntake;
import org.rulewright.comment.Cosigners;
import org.rulewright.comment.DraftCorrespondence;
import org.rulewright.comment.Fault;
import org.rulewright.comment.Receipt;
import org.rulewright.comment.share.NetworkShares;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.Periods;
import org.rulewright.docket.Stage;
import org.rulewright.docket.ui.CategoryLabel;
import org.springframework.stereotype.Component;

/** What the form asks of the portal, in its own words. */
@Component
record FormServices(
        Dockets dockets,
        Periods periods,
        Agencies agencies,
        Places places,
        CommentDrafts drafts,
        CommentIntake intake,
        UploadServices uploads,
        Confidentials confidentials,
        DraftCorrespondence correspondence,
        Cosigners cosigners,
        LetterServices letters,
        NetworkShares shares,
        Clock clock) {

    Docket docket(String number) {
        return dockets.get(number);
    }

    /** Whether the form is offered; the database decides when it is sent. */
    boolean takesComments(Docket docket, Optional<Secret> draft) {
        var stage = docket.stageAt(clock.instant());
        var takesLate = docket.facts().acceptsLate() && !docket.periods().isEmpty();
        return stage == Stage.OPEN
                || (stage == Stage.DRAFTING && takesLate)
                || graceEnd(docket, draft).isPresent();
    }

    /** Until when a draft may still be sent that was begun before the close; empty where no grace applies now. */
    Optional<Instant> graceEnd(Docket docket, Optional<Secret> draft) {
        var now = clock.instant();
        var minutes = periods.lateRule(docket.id()).graceMinutes();
        return draft.filter(_ -> minutes > 0 && docket.stageAt(now) == Stage.DRAFTING)
                .flatMap(drafts::find)
                .flatMap(found -> docket.periods().stream()
                        .filter(period -> period.isOpenAt(found.opened()))
                        .findFirst())
                .map(period -> period.closes().plus(Duration.ofMinutes(minutes)))
                .filter(now::isBefore);
    }

    Optional<Receipt> sent(Secret draft) {
        return drafts.sent(draft);
    }

    List<Fault> faults(Writing writing) {
        return Stream.of(
                        intake.faults(writing.comment()).stream(),
                        CorrespondentsFields.faults(writing, correspondence).stream(),
                        confidentials.faults(writing))
                .flatMap(faults -> faults)
                .toList();
    }

    FormStep step(FormPlace place, Writing writing) {
        var categories = categories(writing.docket());
        return switch (place.step()) {
            case START -> new StartStep(writing, places);
            case SHORT -> new ShortStep(writing, categories, confidentials.marking(writing));
            case ABOUT -> new AboutStep(writing, categories, new CorrespondentsFields(writing, correspondence));
            case POINTS ->
                new PointsStep(writing, places, uploads, confidentials.marking(writing), place.point(), letters);
            case CHECK ->
                new CheckStep(
                        writing,
                        label(writing.docket(), writing.form().sender().category()),
                        new HiddenParts(confidentials.parts(writing)),
                        places);
        };
    }

    List<Category> categories(Docket docket) {
        return agencies.categories(docket.agency().id());
    }

    /** The category of that code with its mark; the code itself where the agency has no such category; words for none. */
    Span label(Docket docket, String code) {
        if (code.isEmpty()) {
            return new Span(I18NProvider.translate("comment.check.category.none"));
        }
        return categories(docket).stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .map(known -> new Span(new CategoryLabel(known)))
                .orElseGet(() -> new Span(code));
    }

    /** The time of day, as the docket's agency counts it. */
    String now(Docket docket) {
        return Times.in(docket.agency().zone()).time(clock.instant());
    }
}
