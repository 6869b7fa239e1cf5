package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Stream;
import org.rulewright.synthesis.concern.Side;
import org.rulewright.synthesis.concern.Sides;

/** On which sides voices stand, as one bar; the numbers must stand beside it. */
final class SideBar extends Span {

    SideBar(Sides sides) {
        addClassName("rw-sidebar");
        getElement().setAttribute("aria-hidden", "true");
        var all = sides.said() + sides.unsaid();
        Stream.of(Side.values()).filter(side -> sides.of(side) > 0).forEach(side -> {
            var part = new Span();
            part.addClassName("rw-side-" + side.name().toLowerCase(Locale.ROOT));
            part.setWidth(100.0 * sides.of(side) / all + "%");
            add(part);
        });
    }
}
