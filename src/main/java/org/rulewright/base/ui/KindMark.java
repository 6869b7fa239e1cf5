package org.rulewright.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A name behind the mark of its kind: the shape is the cue, the colour the help. */
public final class KindMark extends Span {

    /** The kind is the last word of the class that draws it, such as {@code academia}; the name is what one reads. */
    public KindMark(String kind, String name) {
        super(name);
        addClassNames("rw-cat", "rw-cat-" + kind.toLowerCase(Locale.ROOT));
    }
}
