package org.rulewright.synthesis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Objects;
import org.rulewright.comment.Stance;
import org.rulewright.ruletext.Provision;
import org.rulewright.synthesis.Bearing;
import org.rulewright.synthesis.Excerpt;

/** Which provision an excerpt is about and which side it takes, and the way to set that right. */
final class BearingRow extends Div {

    private static final int WORDS = 60;

    private final Excerpt excerpt;
    private final Bearing bearing;
    private final SynthesisActs acts;

    BearingRow(Excerpt excerpt, Bearing bearing, boolean editable, SynthesisActs acts) {
        this.excerpt = excerpt;
        this.bearing = bearing;
        this.acts = acts;
        addClassNames("rw-row", "rw-small", "rw-bearing");
        add(said(place()), said(getTranslation("synthesis.bearing.stance." + bearing.stance())));
        if (bearing.set() != null) {
            add(said(getTranslation("synthesis.bearing.staff")));
        }
        if (editable) {
            var change = new Button(getTranslation("synthesis.bearing.change"), _ -> change());
            change.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            change.setAriaLabel(getTranslation("synthesis.bearing.change.of", excerpt.quote()));
            add(change);
        }
    }

    private String place() {
        var on = bearing.on();
        return on == null
                ? getTranslation("synthesis.bearing.nowhere")
                : getTranslation("synthesis.bearing.on", label(on.label()));
    }

    private static Span said(String words) {
        var said = new Span(words);
        said.addClassName("rw-quiet");
        return said;
    }

    /** The provisions are read only when somebody wants to choose among them. */
    private void change() {
        removeAll();
        var provisions = acts.provisions();
        var place = new ComboBox<Provision>(getTranslation("synthesis.bearing.place"));
        place.setItems(provisions);
        place.setItemLabelGenerator(BearingRow::words);
        place.setClearButtonVisible(true);
        place.setPlaceholder(getTranslation("synthesis.whole-rule"));
        var on = bearing.on();
        provisions.stream()
                .filter(provision -> on != null && provision.lineage().equals(on.lineage()))
                .findFirst()
                .ifPresent(place::setValue);
        var stance = new Select<Stance>();
        stance.setLabel(getTranslation("synthesis.bearing.stance"));
        stance.setItems(Stance.values());
        stance.setItemLabelGenerator(it -> getTranslation("synthesis.bearing.stance." + it));
        stance.setValue(bearing.stance());
        var save = new Button(getTranslation("synthesis.bearing.save"), _ -> {
            var chosen = place.getValue();
            acts.bear(
                    excerpt.id(), chosen == null ? null : chosen.lineage(), Objects.requireNonNull(stance.getValue()));
        });
        save.addThemeVariants(ButtonVariant.SMALL);
        add(place, stance, save);
        place.focus();
    }

    private static String words(Provision provision) {
        var text = provision.text();
        var first = text.length() <= WORDS ? text : text.substring(0, text.offsetByCodePoints(0, WORDS)) + "…";
        return provision.label().isEmpty() ? first : provision.label() + " " + first;
    }

    private String label(String label) {
        return label.isEmpty() ? getTranslation("synthesis.unnumbered") : label;
    }
}
