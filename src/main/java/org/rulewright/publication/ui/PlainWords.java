package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Div;
import org.rulewright.comment.ui.PublicWords;

/** What somebody wrote, set in the face of speech: an empty line starts a paragraph, a line break stays one. */
final class PlainWords extends Div {

    PlainWords(String words) {
        this(PublicWords.plain(words));
    }

    /** Words of a comment, with their gaps. */
    PlainWords(PublicWords words) {
        addClassNames("rw-said", "rw-words");
        words.paragraphs().forEach(paragraph -> add(paragraph.paragraph()));
    }

    PlainWords large() {
        addClassName("rw-words-large");
        return this;
    }
}
