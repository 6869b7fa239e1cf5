package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import org.rulewright.base.ui.StepThread;
import org.rulewright.base.ui.ThreadStep;
import org.rulewright.base.ui.ThreadStep.Kind;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketTab;
import org.rulewright.publication.CommentStory;
import org.rulewright.publication.CommentStory.Said;
import org.rulewright.synthesis.AnsweredConcern;
import org.rulewright.synthesis.ui.DispositionBadge;

/** The way of one thing that a comment says: filed, answered, carried out; a step that did not happen says so. */
final class SaidThread {

    private final Docket docket;
    private final List<ThreadStep> steps = new ArrayList<>();

    private SaidThread(Docket docket) {
        this.docket = docket;
    }

    static StepThread of(CommentStory story, Said said) {
        var docket = story.docket();
        var thread = new SaidThread(docket);
        thread.steps.add(new ThreadStep(Kind.POINT, say("publication.step.point"), PointWords.of(said, story)));
        said.concerns().forEach(thread::follow);
        if (said.concerns().isEmpty()) {
            thread.steps.add(docket.answered() == null ? waiting() : unanswered());
        }
        return new StepThread(thread.steps.toArray(ThreadStep[]::new));
    }

    private static ThreadStep waiting() {
        return new ThreadStep(
                Kind.MISSING, say("publication.step.waiting"), small(say("publication.step.waiting.why")));
    }

    private static ThreadStep unanswered() {
        return new ThreadStep(
                Kind.MISSING, say("publication.step.unanswered"), small(say("publication.step.unanswered.why")));
    }

    private void follow(AnsweredConcern answered) {
        var concern = answered.concern();
        var link = new Anchor(
                DocketTab.ANSWERS.address(docket) + "#" + ConcernCard.anchor(answered),
                say("publication.step.concern", concern.number()));
        link.addClassName("rw-tap");
        steps.add(new ThreadStep(Kind.PLAIN, say("publication.step.filed"), spoken(concern.shownStatement()))
                .beside(link));
        steps.add(new ThreadStep(
                        Kind.ANSWER,
                        say("publication.step.answered"),
                        new PlainWords(answered.response().answer()))
                .beside(new DispositionBadge(answered.response().disposition())));
        steps.add(carriedOut(answered));
    }

    private ThreadStep carriedOut(AnsweredConcern answered) {
        if (answered.changes().isEmpty()) {
            var key = answered.response().restsOnWholeText() ? "publication.step.whole" : "publication.step.unchanged";
            return answered.response().restsOnWholeText()
                    ? new ThreadStep(
                            Kind.CHANGE,
                            say(key),
                            new Anchor(DocketTab.TEXT.address(docket), say("publication.step.see")))
                    : new ThreadStep(Kind.MISSING, say(key));
        }
        var shown = new Div();
        answered.changes().forEach(change -> shown.add(RedlineWords.numbered(change)));
        return new ThreadStep(Kind.CHANGE, say("publication.step.changed"), shown, seeIt(answered));
    }

    private Component seeIt(AnsweredConcern answered) {
        var change = answered.changes().getFirst().change();
        var link = new Anchor(
                DocketTab.TEXT.address(docket) + (change == null ? "" : "?why=" + change.value()),
                say("publication.step.see"));
        link.addClassNames("rw-small", "rw-tap");
        return link;
    }

    private static Paragraph spoken(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("rw-said");
        return paragraph;
    }

    private static Span small(String words) {
        var small = new Span(words);
        small.addClassName("rw-small");
        return small;
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
