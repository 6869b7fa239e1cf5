package org.rulewright.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.rulewright.comment.PublicText;
import org.rulewright.comment.ui.PublicWords;

/** The paragraphs that will have gaps, as the public will read them; nothing where there will be none. */
final class PreviewText extends Div {

    private static final int MOST = 12;

    private final Marking marking;
    private final Function<Marking, List<PublicText>> preview;

    PreviewText(Marking marking, Function<Marking, List<PublicText>> preview) {
        this.marking = marking;
        this.preview = preview;
        addClassNames("rw-preview", "rw-preview-words");
        draw();
        marking.onChange(this::draw);
    }

    private void draw() {
        removeAll();
        var title = new Span(getTranslation("moderation.preview"));
        title.addClassName("rw-preview-title");
        add(title);
        preview.apply(marking).stream()
                .map(text -> PublicWords.of(text.words(), text.gaps()))
                .flatMap(PublicWords::lines)
                .filter(line -> !line.gaps().isEmpty())
                .limit(MOST)
                .forEach(line -> add(line.paragraph()));
        setVisible(getComponentCount() > 1);
    }
}
