package org.rulewright.comment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rulewright.comment.Fault;

/** A page of the form; it knows which of its fields a fault is about. */
abstract class FormStep extends Div {

    FormStep() {
        addClassNames("rw-stack-l", "rw-form-step");
        getElement().setAttribute("tabindex", "-1");
    }

    /** What stands beside the step; nothing by default. */
    List<Component> beside() {
        return List.of();
    }

    /** Lets a reader of the screen go on here, after another step. */
    void takeFocus() {
        getElement().callJsFunction("focus");
    }

    /** The fields by the names that faults use. */
    abstract Map<String, Component> fields();

    /** Whether a fault is to be put right here. */
    abstract boolean owns(Fault fault);

    /** Marks the fields that have something to be put right, and says what for the summary. */
    Map<Component, String> mark(List<Fault> faults) {
        var marked = new LinkedHashMap<Component, String>();
        var fields = fields();
        fields.values().forEach(field -> mark(field, ""));
        for (var fault : faults) {
            var field = fields.get(fault.field());
            if (field != null) {
                var text = getTranslation(fault.key(), fault.arguments().toArray());
                mark(field, text);
                marked.putIfAbsent(field, text);
            }
        }
        return marked;
    }

    private static void mark(Component field, String text) {
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(text);
            validated.setInvalid(!text.isEmpty());
        }
    }
}
