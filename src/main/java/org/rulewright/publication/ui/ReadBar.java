package org.rulewright.publication.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rulewright.docket.Docket;
import org.rulewright.publication.RuleReading;
import org.rulewright.ruletext.RuleVersion;
import org.rulewright.ruletext.ui.ChangeSteps;
import org.rulewright.ruletext.ui.TextFind;

/** Chooses the version and what it is read against, finds words, and goes from change to change. */
final class ReadBar extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final String path;
    private final TextAddress here;

    /** @param change the change that is shown first, counted from 1 */
    ReadBar(RuleReading reading, TextAddress here, int change) {
        this.here = here;
        path = "dockets/" + reading.docket().number() + "/text";
        var row = new Div(read(reading), against(reading), forms(reading.docket()), new TextFind());
        row.addClassName("rw-readbar-row");
        if (!reading.changes().isEmpty()) {
            row.add(new ChangeSteps(change, reading.changes().size()));
        }
        add(row);
        addClassNames("rw-band", "rw-readbar");
    }

    private Select<RuleVersion> read(RuleReading reading) {
        return choice("publication.text.read", reading.versions(), reading.version(), here::reading);
    }

    private Select<RuleVersion> against(RuleReading reading) {
        var others = reading.versions().stream()
                .filter(version -> !version.equals(reading.version()))
                .toList();
        return choice("publication.text.against", others, reading.against(), here::comparedWith);
    }

    private Select<RuleVersion> choice(
            String key, List<RuleVersion> versions, @Nullable RuleVersion chosen, IntFunction<TextAddress> leading) {
        var choice = new Select<RuleVersion>();
        choice.setLabel(getTranslation(key));
        choice.setItemLabelGenerator(
                version -> getTranslation("publication.text.version", version.number(), version.label()));
        choice.setTextRenderer(this::named);
        choice.setItems(versions);
        choice.setValue(chosen);
        choice.setEnabled(!versions.isEmpty());
        choice.addValueChangeListener(
                change -> go(leading.apply(change.getValue().number())));
        return choice;
    }

    private String named(RuleVersion version) {
        return getTranslation(
                "publication.text.version.dated", version.number(), version.label(), DAY.format(version.dated()));
    }

    private void go(TextAddress address) {
        getUI().ifPresent(ui -> ui.navigate(path, address.query()));
    }

    private Div forms(Docket docket) {
        var forms = new Div();
        Stream.of(TextForm.values()).map(form -> form(form, docket)).forEach(forms::add);
        forms.addClassName("rw-seg");
        forms.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("publication.text.view"));
        return forms;
    }

    private Anchor form(TextForm form, Docket docket) {
        var link = new Anchor(here.as(form).in(docket), getTranslation(form.key()));
        if (form == here.form()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
