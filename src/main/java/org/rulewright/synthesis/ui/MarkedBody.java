package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.synthesis.Chain;
import org.rulewright.synthesis.Excerpt;

/** The body of a comment with its excerpts marked, letter for letter, so that selected words can be found again. */
final class MarkedBody extends Div {

    private static final String SELECTED = "rw-words";

    private final List<Excerpt> excerpts;
    private final Chain chain;
    private final SynthesisAddress address;

    /** @param excerpts the spans of the body that are marked */
    MarkedBody(PublicWords words, List<Excerpt> excerpts, Chain chain, SynthesisAddress address) {
        this.excerpts = excerpts;
        this.chain = chain;
        this.address = address;
        addClassNames("rw-read", "rw-words");
        getElement().setAttribute("data-words", true);
        var body = words.words();
        var start = 0;
        for (var end : cuts(body)) {
            put(words.part(start, end), start, end);
            start = end;
        }
    }

    /** Tells which words the reader has selected. */
    void onSelection(Consumer<Excerpt.Span> listener) {
        getElement()
                .addEventListener(SELECTED, event -> {
                    var start = event.getEventData().path("event.detail.start").asInt(0);
                    var end = event.getEventData().path("event.detail.end").asInt(0);
                    if (start >= 0 && start < end) {
                        listener.accept(new Excerpt.Span(start, end));
                    }
                })
                .addEventData("event.detail.start")
                .addEventData("event.detail.end");
    }

    private static Excerpt.Span span(Excerpt excerpt) {
        return (Excerpt.Span) excerpt.place();
    }

    private SortedSet<Integer> cuts(String body) {
        var cuts = new TreeSet<Integer>();
        excerpts.forEach(excerpt -> {
            cuts.add(span(excerpt).start());
            cuts.add(span(excerpt).end());
        });
        cuts.add(body.length());
        cuts.removeIf(cut -> cut > body.length() || cut == 0);
        return cuts;
    }

    private void put(PublicWords words, int start, int end) {
        var isMarked = excerpts.stream()
                .anyMatch(excerpt ->
                        span(excerpt).start() <= start && span(excerpt).end() >= end);
        var place = isMarked ? new Element("mark") : getElement();
        words.drawIn(place);
        if (isMarked) {
            getElement().appendChild(place);
        }
        excerpts.stream()
                .filter(excerpt -> span(excerpt).end() == end)
                .flatMap(excerpt -> chain.above(excerpt).stream())
                .distinct()
                .forEach(concern -> add(new ConcernChip(concern, address)));
    }
}
