package org.rulewright.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.rulewright.base.ui.Glyph;
import org.rulewright.publication.RuleReading;
import org.rulewright.ruletext.RuleVersion;

/** Chooses the version and what it is read against, and goes from change to change. */
final class ReadBar extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final RuleReading reading;
    private final TextAddress here;
    private final Span place = new Span();

    ReadBar(RuleReading reading, Consumer<Boolean> step) {
        this.reading = reading;
        here = TextAddress.of(reading);
        var row = new Div(read(), against(), modes());
        row.addClassName("rw-readbar-row");
        if (!reading.changes().isEmpty()) {
            row.add(stepper(step));
        }
        add(row);
        addClassNames("rw-band", "rw-readbar");
    }

    /** Says which of the changes is in sight. */
    void at(int change) {
        place.setText(
                getTranslation("publication.text.at", change, reading.changes().size()));
    }

    private Select<RuleVersion> read() {
        return choice("publication.text.read", reading.versions(), reading.version(), here::reading);
    }

    private Select<RuleVersion> against() {
        var others = reading.versions().stream()
                .filter(version -> !version.equals(reading.version()))
                .toList();
        return choice("publication.text.against", others, reading.against(), here::comparedWith);
    }

    private Select<RuleVersion> choice(
            String key, List<RuleVersion> versions, @Nullable RuleVersion chosen, IntFunction<TextAddress> leading) {
        var choice = new Select<RuleVersion>();
        choice.setLabel(getTranslation(key));
        choice.setItemLabelGenerator(this::named);
        choice.setItems(versions);
        choice.setValue(chosen);
        choice.setEnabled(!versions.isEmpty());
        choice.addValueChangeListener(
                change -> go(leading.apply(change.getValue().number())));
        return choice;
    }

    private String named(RuleVersion version) {
        return getTranslation(
                "publication.text.version", version.number(), version.label(), DAY.format(version.dated()));
    }

    private void go(TextAddress address) {
        getUI().ifPresent(ui -> ui.navigate("dockets/" + reading.docket().number() + "/text", address.query()));
    }

    private Div modes() {
        var redline = new Anchor(here.cleaned(false).in(reading.docket()), getTranslation("publication.text.redline"));
        var clean = new Anchor(here.cleaned(true).in(reading.docket()), getTranslation("publication.text.clean"));
        (here.clean() ? clean : redline).getElement().setAttribute("aria-current", "true");
        var modes = new Div(redline, clean);
        modes.addClassName("rw-seg");
        modes.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("publication.text.view"));
        return modes;
    }

    private Div stepper(Consumer<Boolean> step) {
        place.addClassNames("rw-small", "rw-num");
        place.getElement().setAttribute("aria-live", "polite");
        place.setText(getTranslation("publication.text.count", reading.changes().size()));
        var stepper = new Div(
                place,
                arrow(Glyph.LEFT, "publication.text.previous", () -> step.accept(false)),
                arrow(Glyph.RIGHT, "publication.text.next", () -> step.accept(true)));
        stepper.addClassName("rw-stepper");
        return stepper;
    }

    private Button arrow(Glyph glyph, String key, Runnable act) {
        var arrow = new Button(glyph.draw(), _ -> act.run());
        arrow.addThemeVariants(ButtonVariant.TERTIARY);
        arrow.setAriaLabel(getTranslation(key));
        arrow.setTooltipText(getTranslation(key));
        return arrow;
    }
}
