package org.rulewright.comment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Function;
import org.rulewright.base.ui.Glyph;

/** Where in the form the author is; the steps that are done can be gone back to. */
final class StepList extends OrderedList {

    StepList(Step current, Function<Step, String> address) {
        addClassName("rw-progress");
        getElement().setAttribute("aria-label", getTranslation("comment.form.steps"));
        Step.counted().forEach(step -> add(item(step, current, address)));
    }

    private ListItem item(Step step, Step current, Function<Step, String> address) {
        var item = new ListItem();
        var number = new Element("b");
        var name = getTranslation("comment.form.step." + step.code());
        item.getElement().appendChild(number);
        if (step.compareTo(current) < 0) {
            item.addClassName("rw-past");
            number.appendChild(Glyph.CHECK.draw().getElement());
            item.add(new Anchor(address.apply(step), name), hidden(getTranslation("comment.form.done")));
            return item;
        }
        number.setText(String.valueOf(step.number()));
        if (step == current) {
            item.getElement().setAttribute("aria-current", "step");
        }
        item.add(new Span(name));
        return item;
    }

    private static Span hidden(String words) {
        var span = new Span(words);
        span.addClassName("rw-vh");
        return span;
    }
}
