package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rulewright.ruletext.TextChange;
import org.rulewright.ruletext.TextChangeId;
import org.rulewright.synthesis.NextText;

/** Which text changes carry an answer out, those of what the concern touches in front; and the way to make another one. */
final class ChangeChoice extends Div {

    private final CheckboxGroup<TextChange> field = new CheckboxGroup<>();
    private final List<TextChange> changes;
    private final ChangingText more;

    /** @param back the address of the answer */
    ChangeChoice(DeskSheet sheet, Optional<NextText> next, String back) {
        changes = sheet.chain().changes().stream()
                .sorted(Comparator.comparing((TextChange change) ->
                        next.filter(text -> text.touches(change)).isEmpty()))
                .toList();
        more = new ChangingText(sheet.docket().number(), next, back);
        field.setLabel(getTranslation("synthesis.changes.of"));
        field.setItems(changes);
        field.setRenderer(new ComponentRenderer<>(change -> new ChangeWords(change, sheet.carriedBy(change))));
        field.addClassName("rw-changes-choice");
        field.setVisible(!changes.isEmpty());
        addClassName("rw-stack-s");
        add(field, more);
    }

    CheckboxGroup<TextChange> field() {
        return field;
    }

    void choose(Collection<TextChangeId> chosen) {
        field.setValue(
                changes.stream().filter(change -> chosen.contains(change.id())).collect(Collectors.toSet()));
    }

    Set<TextChangeId> chosen() {
        return field.getValue().stream().map(TextChange::id).collect(Collectors.toSet());
    }

    /** Shows the way to make another change, or not. */
    void offerMore(boolean isOpen) {
        more.setVisible(isOpen);
    }
}
