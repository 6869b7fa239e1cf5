package org.rulewright.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.rulewright.base.ui.StepThread;
import org.rulewright.base.ui.ThreadStep;
import org.rulewright.base.ui.Times;
import org.rulewright.moderation.Decision;

/** What was decided about a comment so far, in order, with what was taken back. */
final class DecisionHistory extends Section {

    DecisionHistory(List<Decision> decisions, Times times) {
        addClassName("rw-stack-s");
        var steps = decisions.stream().map(decision -> step(decision, times)).toArray(ThreadStep[]::new);
        add(new H3(getTranslation("moderation.history")), new StepThread(steps));
    }

    private ThreadStep step(Decision decision, Times times) {
        var kind = decision.undone() ? ThreadStep.Kind.PLAIN : ThreadStep.Kind.ANSWER;
        var title = getTranslation("moderation.done." + decision.move().to());
        return new ThreadStep(kind, title, told(decision, times));
    }

    private Component told(Decision decision, Times times) {
        var who = getTranslation(
                decision.undone() ? "moderation.by.undone" : "moderation.by",
                decision.made().by(),
                times.moment(decision.made().at()));
        var told = new Div(new Paragraph(who));
        told.addClassName("rw-small");
        if (decision.rule() != null) {
            told.add(new Paragraph(getTranslation("moderation.by.rule." + decision.rule())));
        }
        var reason = decision.move().reason();
        if (reason != null) {
            told.add(new Paragraph(getTranslation(
                    "moderation.preview.reason",
                    getTranslation("moderation.ground." + reason.ground()),
                    reason.words())));
        }
        return told;
    }
}
