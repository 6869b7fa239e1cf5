package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.rulewright.synthesis.CitedExcerpt;
import org.rulewright.synthesis.ExcerptId;
import org.rulewright.synthesis.citing.CitedSentence;
import org.rulewright.synthesis.citing.Summary;

/** A summary in which each citation is the number of a quote below, and leads to its comment. */
final class CitedWords extends Div {

    private final List<CitedExcerpt> excerpts;

    CitedWords(String summary, List<CitedExcerpt> excerpts) {
        this.excerpts = excerpts;
        addClassNames("rw-said", "rw-words");
        Summary.paragraphs(summary).forEach(sentences -> add(paragraph(sentences)));
    }

    private Paragraph paragraph(List<CitedSentence> sentences) {
        var paragraph = new Paragraph();
        for (var sentence : sentences) {
            for (var part : sentence.parts()) {
                switch (part) {
                    case CitedSentence.Said(String words) -> paragraph.add(new Span(words));
                    case CitedSentence.Cited(List<ExcerptId> cited) -> cited.forEach(id -> cite(paragraph, id));
                }
            }
        }
        return paragraph;
    }

    /** Words that are not public any more are not cited. */
    private void cite(Paragraph paragraph, ExcerptId id) {
        IntStream.range(0, excerpts.size())
                .filter(place -> excerpts.get(place).excerpt().id().equals(id))
                .forEach(place -> {
                    var number = excerpts.get(place).trackingNumber().value();
                    var chip = new Anchor("comments/" + number, Integer.toString(place + 1));
                    chip.addClassName("rw-cite");
                    chip.setAriaLabel(getTranslation("publication.cited", place + 1, number));
                    paragraph.add(new Span(" "), chip);
                });
    }
}
