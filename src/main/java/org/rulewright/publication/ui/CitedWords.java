package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rulewright.synthesis.CitedExcerpt;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.citing.CitedSentence;
import org.rulewright.synthesis.citing.Summary;

/** A summary in which each citation is the number of a quote below, and leads to its comment. */
final class CitedWords extends Div {

    private static final String STOPS = ".,;:!?";

    private final List<CitedExcerpt> excerpts;

    CitedWords(String summary, List<CitedExcerpt> excerpts) {
        this.excerpts = excerpts;
        addClassNames("rw-said", "rw-words");
        Summary.paragraphs(summary).forEach(sentences -> add(paragraph(sentences)));
    }

    private Paragraph paragraph(List<CitedSentence> sentences) {
        var paragraph = new Paragraph();
        for (var sentence : sentences) {
            var last = Optional.<Span>empty();
            for (var part : sentence.parts()) {
                last = switch (part) {
                    case CitedSentence.Said(String words) -> say(paragraph, last, words);
                    case CitedSentence.Cited(List<ExcerptId> cited) -> cite(paragraph, cited);
                };
            }
        }
        return paragraph;
    }

    /** A stop stays with the citation before it, so that no line begins with it. */
    private static Optional<Span> say(Paragraph paragraph, Optional<Span> citation, String words) {
        var isStop = citation.isPresent() && STOPS.indexOf(words.charAt(0)) >= 0;
        citation.filter(_ -> isStop).ifPresent(it -> it.add(new Span(words.substring(0, 1))));
        paragraph.add(new Span(isStop ? words.substring(1) : words));
        return Optional.empty();
    }

    /** Words that are not public any more are not cited. */
    private Optional<Span> cite(Paragraph paragraph, List<ExcerptId> cited) {
        var citation = new Span();
        citation.addClassName("rw-nowrap");
        IntStream.range(0, excerpts.size())
                .filter(place -> cited.contains(excerpts.get(place).excerpt().id()))
                .forEach(place -> citation.add(new Span(" "), chip(place)));
        paragraph.add(citation);
        return Optional.of(citation);
    }

    private Anchor chip(int place) {
        var number = excerpts.get(place).trackingNumber().value();
        var chip = new Anchor("comments/" + number, Integer.toString(place + 1));
        chip.addClassName("rw-cite");
        chip.setAriaLabel(getTranslation("publication.cited", place + 1, number));
        return chip;
    }
}
