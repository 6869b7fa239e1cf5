package org.rulewright.search.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.BiConsumer;
import org.rulewright.search.Passage;

/** The words that made something match, with those words marked. */
final class HitLine extends Paragraph {

    private final BiConsumer<String, Element> unmarked;

    /** Draws what is not marked in its own way: words may have gaps. */
    HitLine(List<Passage> passages, BiConsumer<String, Element> unmarked) {
        this.unmarked = unmarked;
        addClassName("rw-hit-body");
        var first = true;
        for (var passage : passages) {
            if (!first) {
                add(new Span(" \u2026 "));
            }
            first = false;
            source(passage);
            passage.runs().forEach(this::draw);
        }
    }

    /** Words without gaps. */
    HitLine(List<Passage> passages) {
        this(passages, (words, line) -> line.appendChild(Element.createText(words)));
    }

    private void source(Passage passage) {
        if (passage.source() != Passage.Source.BODY && passage.source() != Passage.Source.TEXT) {
            var source = new Span(getTranslation("search.source." + passage.source()) + " ");
            source.addClassName("rw-hit-source");
            add(source);
        }
    }

    private void draw(Passage.Run run) {
        if (run.matches()) {
            getElement().appendChild(new Element("mark").setText(run.words()));
        } else {
            unmarked.accept(run.words(), getElement());
        }
    }
}
