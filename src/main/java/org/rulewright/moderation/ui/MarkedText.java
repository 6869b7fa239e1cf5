package org.rulewright.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.rulewright.comment.OriginalText;
import org.rulewright.comment.ui.PublicWords;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;

/** A text as it was received, letter for letter, with what is marked in it; it tells which words are selected. */
final class MarkedText extends Div {

    private static final String SELECTED = "rw-words";

    private final OriginalText text;
    private final Marking marking;

    MarkedText(OriginalText text, Marking marking) {
        this.text = text;
        this.marking = marking;
        addClassNames("rw-read", "rw-letters");
        getElement().setAttribute("data-words", true);
        draw();
    }

    /** Draws the marks as they are now. */
    void draw() {
        getElement().removeAllChildren();
        var words = PublicWords.of(text.words(), text.claims());
        var start = 0;
        for (var end : cuts()) {
            draw(words.part(start, end), start, end);
            start = end;
        }
    }

    /** Tells which words the moderator has selected, under no ground yet. */
    void onSelection(Consumer<Mark> listener) {
        getElement()
                .addEventListener(SELECTED, event -> {
                    var start = event.getEventData().path("event.detail.start").asInt(0);
                    var end = event.getEventData().path("event.detail.end").asInt(0);
                    if (start >= 0 && start < end && end <= text.words().length()) {
                        listener.accept(new Mark(text.place(), start, end, Ground.PERSONAL_DATA));
                    }
                })
                .addEventData("event.detail.start")
                .addEventData("event.detail.end");
    }

    private List<Marking.Entry> entries() {
        return marking.entries().stream()
                .filter(entry -> entry.mark().place().equals(text.place()))
                .toList();
    }

    private SortedSet<Integer> cuts() {
        var cuts = new TreeSet<Integer>();
        var length = text.words().length();
        entries().forEach(entry -> {
            cuts.add(Math.min(length, entry.mark().start()));
            cuts.add(Math.min(length, entry.mark().end()));
        });
        text.claims().forEach(claim -> {
            cuts.add(claim.start());
            cuts.removeIf(cut -> claim.start() < cut && cut < claim.end());
        });
        cuts.add(length);
        cuts.remove(0);
        return cuts;
    }

    private void draw(PublicWords words, int start, int end) {
        var over = entries().stream()
                .filter(entry ->
                        entry.mark().start() <= start && end <= entry.mark().end())
                .sorted((one, other) -> Boolean.compare(other.redacts(), one.redacts()))
                .findFirst();
        if (over.isEmpty()) {
            words.drawIn(getElement());
        } else {
            var mark = new Element("mark");
            mark.getClassList().add("rw-hide");
            mark.getClassList().add(style(over.get()));
            words.drawIn(mark);
            getElement().appendChild(mark);
        }
        entries().stream()
                .filter(entry -> entry.redacts() && entry.mark().end() == end)
                .forEach(entry ->
                        add(new MarkNumber(marking.number(entry), entry.mark().ground())));
    }

    private static String style(Marking.Entry entry) {
        if (!entry.redacts()) {
            return "rw-hide-not";
        }
        return entry.mark().ground() == Ground.CONFIDENTIAL_BUSINESS ? "rw-hide-secret" : "rw-hide-stop";
    }
}
