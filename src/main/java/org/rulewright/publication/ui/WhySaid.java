package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.rulewright.base.ui.SampleMark;
import org.rulewright.base.ui.ThreadStep;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.publication.RuleReading;
import org.rulewright.synthesis.AnsweredConcern;
import org.rulewright.synthesis.CitedExcerpt;

/** What commenters said that led to a change; of very many only the first. */
final class WhySaid {

    private static final int MOST = 5;

    private WhySaid() {}

    static ThreadStep step(RuleReading reading, AnsweredConcern answered) {
        var said = answered.said();
        return new ThreadStep(
                ThreadStep.Kind.POINT,
                I18NProvider.translate("publication.concern.points", said.excerpts(), said.allSenders()),
                said.first().stream()
                        .limit(MOST)
                        .map(excerpt -> said(reading, excerpt))
                        .toArray(Component[]::new));
    }

    private static Component said(RuleReading reading, CitedExcerpt excerpt) {
        var comment = excerpt.comment();
        var link = Sender.link(comment);
        link.addClassName("rw-tap");
        var from = new Paragraph(
                new CategoryLabel(
                        reading.voices().categories().get(comment.submitter().category())),
                new Span(" "),
                link);
        from.addClassNames("rw-small", "rw-row");
        var times = Times.in(reading.docket().agency().zone());
        from.add(WhereSaid.of(excerpt), new Span(times.day(comment.reception().received())));
        if (comment.reception().sample()) {
            from.add(new SampleMark());
        }
        return new Div(
                new PlainWords(PublicWords.found(
                        I18NProvider.translate(
                                "publication.quoted", excerpt.excerpt().quote()),
                        comment)),
                from);
    }
}
