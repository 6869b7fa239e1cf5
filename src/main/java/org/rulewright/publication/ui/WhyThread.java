package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.StepThread;
import org.rulewright.base.ui.ThreadStep;
import org.rulewright.base.ui.ThreadStep.Kind;
import org.rulewright.base.ui.Tone;
import org.rulewright.docket.DocketTab;
import org.rulewright.publication.RuleReading;
import org.rulewright.ruletext.ComparedProvision;
import org.rulewright.synthesis.AnsweredConcern;
import org.rulewright.synthesis.WhyChanged;
import org.rulewright.synthesis.ui.DispositionBadge;

/** The thread behind a change: carried out, answered, concern, points, experts. */
final class WhyThread {

    private final RuleReading reading;
    private final ComparedProvision change;
    private final List<ThreadStep> steps = new ArrayList<>();

    private WhyThread(RuleReading reading, ComparedProvision change) {
        this.reading = reading;
        this.change = change;
    }

    static StepThread of(RuleReading reading, ComparedProvision change) {
        var thread = new WhyThread(reading, change);
        var why = reading.why(change).orElse(WhyChanged.UNTOLD);
        thread.carriedOut(why);
        why.concerns().forEach(thread::concern);
        thread.otherReason(why);
        thread.experts();
        return new StepThread(thread.steps.toArray(ThreadStep[]::new));
    }

    private void carriedOut(WhyChanged why) {
        var others = why.concerns().stream()
                .flatMap(concern -> concern.changes().stream())
                .filter(other -> !other.equals(change))
                .map(other -> other.provision().label())
                .distinct()
                .collect(Collectors.joining(", "));
        var badge = new StatusBadge(Tone.OK, Glyph.CHECK, say("publication.why.done"));
        var step = others.isEmpty()
                ? new ThreadStep(Kind.CHANGE, say("publication.why.change"))
                : new ThreadStep(
                        Kind.CHANGE, say("publication.why.change"), small(say("publication.why.also", others)));
        steps.add(step.beside(badge));
    }

    private void concern(AnsweredConcern answered) {
        var number = answered.concern().number();
        var whole = new Anchor(
                DocketTab.ANSWERS.address(reading.docket()) + "#" + ConcernCard.anchor(answered),
                say("publication.why.whole"));
        whole.addClassNames("rw-small", "rw-tap");
        steps.add(new ThreadStep(
                        Kind.ANSWER,
                        say("publication.why.answer", number),
                        new PlainWords(answered.response().answer()),
                        whole)
                .beside(new DispositionBadge(answered.response().disposition())));
        steps.add(new ThreadStep(
                Kind.PLAIN,
                say("publication.why.concern", number),
                new PlainWords(answered.concern().shownStatement())));
        steps.add(WhySaid.step(reading, answered));
    }

    private void otherReason(WhyChanged why) {
        var other = why.other();
        if (other != null) {
            steps.add(new ThreadStep(Kind.ANSWER, say("publication.why.other"), new PlainWords(other.reason())));
        } else if (why.isUntold()) {
            steps.add(new ThreadStep(
                    Kind.MISSING, say("publication.why.untold"), small(say("publication.why.untold.why"))));
        }
    }

    private void experts() {
        var positions =
                reading.reasons().positions().getOrDefault(change.provision().lineage(), List.of());
        if (!positions.isEmpty()) {
            steps.add(new ThreadStep(Kind.PLAIN, say("publication.why.panel"), new PanelWords(positions)));
        }
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
