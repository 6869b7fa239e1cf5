package org.rulewright.search.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rulewright.search.Passage;
import org.rulewright.search.Passage.Source;

/** The words that made something match, with those words marked. */
final class HitLine extends Paragraph {

    /** Where words mostly stand. */
    private static final Set<Source> UNSAID = EnumSet.of(Source.BODY, Source.TEXT, Source.TONGUE);

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
        if (!UNSAID.contains(passage.source())) {
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
