package org.rulewright.synthesis.triage.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.synthesis.triage.Analyst;

/** Who else has a comment open just now. */
final class ReadersMark extends Span {

    private List<Analyst> shown = List.of();

    ReadersMark(List<Analyst> readers) {
        setVisible(false);
        show(readers);
    }

    void show(List<Analyst> readers) {
        if (!readers.equals(shown)) {
            shown = List.copyOf(readers);
            removeAll();
            setVisible(!readers.isEmpty());
            if (!readers.isEmpty()) {
                var names = readers.stream().map(Analyst::name).collect(Collectors.joining(", "));
                add(new StatusBadge(Tone.TIME, Glyph.PEOPLE, getTranslation("synthesis.triage.reading", names)));
            }
        }
    }
}
