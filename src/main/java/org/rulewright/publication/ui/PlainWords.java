package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.regex.Pattern;

/** What somebody wrote, set in the face of speech: an empty line starts a paragraph, a line break stays one. */
final class PlainWords extends Div {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

    PlainWords(String words) {
        addClassNames("rw-said", "rw-words");
        EMPTY_LINE
                .splitAsStream(words.strip())
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(paragraph -> add(new Paragraph(paragraph)));
    }

    PlainWords large() {
        addClassName("rw-words-large");
        return this;
    }
}
