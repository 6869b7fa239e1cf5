package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.StepThread;
import org.rulewright.base.ui.ThreadStep;
import org.rulewright.base.ui.ThreadStep.Kind;
import org.rulewright.base.ui.Times;
import org.rulewright.base.ui.Tone;
import org.rulewright.docket.DocketTab;
import org.rulewright.publication.WhyStory;
import org.rulewright.synthesis.AnsweredConcern;
import org.rulewright.synthesis.clearance.ClearedOffice;
import org.rulewright.synthesis.ledger.SignedRest;
import org.rulewright.synthesis.ui.DispositionBadge;

/** The thread behind a change: carried out, answered, concern, points, experts; with the days, and the offices that signed. */
final class WhyThread {

    private final WhyStory story;
    private final Times times;
    private final List<ThreadStep> steps = new ArrayList<>();

    private WhyThread(WhyStory story) {
        this.story = story;
        times = Times.in(story.reading().docket().agency().zone());
    }

    static StepThread of(WhyStory story) {
        var thread = new WhyThread(story);
        thread.carriedOut();
        story.why().concerns().forEach(thread::concern);
        thread.otherReason();
        story.signed().forEach(thread::signedFor);
        thread.experts();
        return new StepThread(thread.steps.toArray(ThreadStep[]::new));
    }

    private void carriedOut() {
        var others = story.why().concerns().stream()
                .flatMap(concern -> concern.changes().stream())
                .filter(other -> !other.equals(story.change()))
                .map(other -> other.provision().label())
                .distinct()
                .collect(Collectors.joining(", "));
        var shown = new ArrayList<Component>();
        story.reading()
                .version()
                .published()
                .ifPresent(moment -> shown.add(small(say("publication.why.since", times.day(moment)))));
        if (!others.isEmpty()) {
            shown.add(small(say("publication.why.also", others)));
        }
        steps.add(new ThreadStep(Kind.CHANGE, say("publication.why.change"), shown.toArray(Component[]::new))
                .beside(new StatusBadge(Tone.OK, Glyph.CHECK, say("publication.why.done"))));
    }

    private void concern(AnsweredConcern answered) {
        var number = answered.concern().number();
        var response = answered.response();
        var whole = new Anchor(
                DocketTab.ANSWERS.address(story.reading().docket()) + "#" + ConcernCard.anchor(answered),
                say("publication.why.whole"));
        whole.addClassNames("rw-small", "rw-tap");
        var shown = new ArrayList<Component>(List.of(new PlainWords(response.answer()), whole));
        var offices = story.answers().getOrDefault(answered.concern().id(), List.of());
        shown.addAll(signed(response.publishedAt(), offices));
        steps.add(new ThreadStep(Kind.ANSWER, say("publication.why.answer", number), shown.toArray(Component[]::new))
                .beside(new DispositionBadge(response.disposition())));
        steps.add(new ThreadStep(
                Kind.PLAIN,
                say("publication.why.concern", number),
                new PlainWords(answered.concern().shownStatement())));
        steps.add(WhySaid.step(story.reading(), answered));
    }

    private void otherReason() {
        var other = story.why().other();
        if (other != null) {
            var shown = new ArrayList<Component>(List.of(new PlainWords(other.reason())));
            shown.addAll(signed(other.published(), story.other()));
            steps.add(new ThreadStep(Kind.ANSWER, say("publication.why.other"), shown.toArray(Component[]::new)));
        } else if (story.why().isUntold() && story.signed().isEmpty()) {
            steps.add(new ThreadStep(
                    Kind.MISSING, say("publication.why.untold"), small(say("publication.why.untold.why"))));
        }
    }

    /** Whoever signed for what could not be settled is named with the answers, and so here too. */
    private void signedFor(SignedRest signed) {
        steps.add(new ThreadStep(
                Kind.PLAIN,
                say("publication.left." + signed.rest().kind(), signed.left()),
                new PlainWords(signed.reason()),
                small(say("publication.left.signed", signed.signer(), times.moment(signed.signed())))));
    }

    private void experts() {
        var positions = story.reading()
                .reasons()
                .positions()
                .getOrDefault(story.change().provision().lineage(), List.of());
        if (!positions.isEmpty()) {
            steps.add(new ThreadStep(Kind.PLAIN, say("publication.why.panel"), new PanelWords(positions, times)));
        }
    }

    private List<Component> signed(@Nullable Instant published, List<ClearedOffice> offices) {
        var signed = new ArrayList<Component>();
        offices.forEach(office -> signed.add(small(say(
                "publication.why.cleared", say("synthesis.clearance.role." + office.role()), times.day(office.at())))));
        if (published != null) {
            signed.add(small(say("publication.why.published", times.day(published))));
        }
        return signed;
    }

    private static Paragraph small(String words) {
        var small = new Paragraph(new Span(words));
        small.addClassNames("rw-small", "rw-quiet");
        return small;
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
