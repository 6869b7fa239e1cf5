package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.synthesis.Concern;
import org.rulewright.synthesis.Excerpt;

/** A text of a comment with its excerpts marked, letter for letter, so that selected words can be found again. */
final class MarkedText extends Div {

    private static final String SELECTED = "rw-words";

    private final PublicWords words;
    private final Excerpt.Marked place;
    private final List<Excerpt> excerpts;

    /**
     * @param place any place in the text, which says which text it is
     * @param excerpts those that stand in it; a point that is one stands in all of it
     */
    MarkedText(PublicWords words, Excerpt.Marked place, List<Excerpt> excerpts) {
        this.words = words;
        this.place = place;
        this.excerpts = excerpts;
        addClassNames("rw-read", "rw-words");
        getElement().setAttribute("data-words", true);
    }

    /** Draws the text, each excerpt with the concerns that it is filed under. */
    MarkedText drawn(Function<Excerpt, List<Concern>> above, SynthesisAddress address) {
        var start = 0;
        for (var end : cuts()) {
            put(start, end);
            var here = end;
            excerpts.stream()
                    .filter(excerpt -> end(excerpt) == here)
                    .flatMap(excerpt -> above.apply(excerpt).stream())
                    .distinct()
                    .forEach(concern -> add(new ConcernChip(concern, address)));
            start = end;
        }
        return this;
    }

    /** The words as the public reads them. */
    String words() {
        return words.words();
    }

    /** The place of these of its words. */
    Excerpt.Marked at(int start, int end) {
        return place.at(start, end);
    }

    /** Whether these words are an excerpt already. */
    boolean isMarked(Excerpt.Marked words) {
        return excerpts.stream().anyMatch(excerpt -> excerpt.place().equals(words));
    }

    /** Tells which words the reader has selected. */
    void onSelection(Consumer<Excerpt.Marked> listener) {
        getElement()
                .addEventListener(SELECTED, event -> {
                    var start = event.getEventData().path("event.detail.start").asInt(0);
                    var end = event.getEventData().path("event.detail.end").asInt(0);
                    if (start >= 0 && start < end && end <= words().length()) {
                        listener.accept(at(start, end));
                    }
                })
                .addEventData("event.detail.start")
                .addEventData("event.detail.end");
    }

    private static int start(Excerpt excerpt) {
        return excerpt.place() instanceof Excerpt.Marked marked ? marked.start() : 0;
    }

    private int end(Excerpt excerpt) {
        return excerpt.place() instanceof Excerpt.Marked marked ? marked.end() : words().length();
    }

    private SortedSet<Integer> cuts() {
        var cuts = new TreeSet<Integer>();
        excerpts.forEach(excerpt -> {
            cuts.add(start(excerpt));
            cuts.add(end(excerpt));
        });
        cuts.add(words().length());
        cuts.removeIf(cut -> cut > words().length() || cut == 0);
        return cuts;
    }

    private void put(int start, int end) {
        var isMarked = excerpts.stream().anyMatch(excerpt -> start(excerpt) <= start && end(excerpt) >= end);
        var at = isMarked ? new Element("mark") : getElement();
        words.part(start, end).drawIn(at);
        if (isMarked) {
            getElement().appendChild(at);
        }
    }
}
