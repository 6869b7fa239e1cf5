package org.rulewright.synthesis.voices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.StatusBadge;
import org.rulewright.base.ui.Tone;
import org.rulewright.docket.Categories;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.synthesis.ui.SynthesisAddress;
import org.rulewright.synthesis.voices.Asking;
import org.rulewright.synthesis.voices.ExpectedVoice;

/** Who is expected: those who have not come first, each with what was done to ask them. */
final class ExpectedList extends Section {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.UK);

    /** Gives what can be done about somebody who is expected. */
    interface Tools {
        Component of(ExpectedVoice voice);
    }

    private final Categories categories;
    private final String docket;

    ExpectedList(List<ExpectedVoice> voices, Categories categories, String docket, Tools tools) {
        this.categories = categories;
        this.docket = docket;
        addClassName("rw-stack");
        var missing = voices.stream().filter(ExpectedVoice::isMissing).count();
        add(new SectionHeading(getTranslation("synthesis.voices.expected", missing, voices.size())));
        if (voices.isEmpty()) {
            add(new Paragraph(getTranslation("synthesis.voices.expected.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rw-reasons");
        voices.stream()
                .sorted(Comparator.comparing(voice -> !voice.isMissing()))
                .forEach(voice -> list.add(item(voice, tools.of(voice))));
        add(list);
    }

    private ListItem item(ExpectedVoice voice, Component tools) {
        var name = new Span(voice.words().name());
        name.addClassName("rw-strong");
        var head = new Div(name, state(voice));
        head.addClassName("rw-row");
        if (voice.words().isKind()) {
            head.add(new Span(getTranslation("synthesis.voices.is-kind")));
        }
        if (!voice.words().category().isEmpty()) {
            head.add(new CategoryLabel(categories.get(voice.words().category())));
        }
        var item = new ListItem(head, new Paragraph(voice.words().ground()));
        item.addClassName("rw-stack-s");
        small(
                item,
                voice.documentTitle().isEmpty()
                        ? ""
                        : getTranslation("synthesis.voices.named-in", voice.documentTitle()));
        small(
                item,
                voice.words().address().isEmpty()
                        ? ""
                        : getTranslation(
                                "synthesis.voices.ask-at", voice.words().address()));
        small(item, voice.settled().isEmpty() ? "" : getTranslation("synthesis.voices.otherwise", voice.settled()));
        voice.arrived()
                .ifPresent(arrived -> item.add(new Anchor(
                        SynthesisAddress.in(docket).reading(arrived.first()).href(),
                        getTranslation(
                                "synthesis.voices.arrived",
                                arrived.comments(),
                                arrived.first().value()))));
        voice.askings().forEach(asking -> small(item, told(asking)));
        item.add(tools);
        return item;
    }

    private String told(Asking asking) {
        return getTranslation("synthesis.voices.asked-on", DAY.format(asking.on()), asking.notedBy(), asking.note());
    }

    private StatusBadge state(ExpectedVoice voice) {
        if (!voice.isMissing()) {
            return new StatusBadge(Tone.OK, Glyph.CHECK, getTranslation("synthesis.voices.state.came"));
        }
        return voice.askings().isEmpty()
                ? new StatusBadge(Tone.TIME, Glyph.CLOCK, getTranslation("synthesis.voices.state.missing"))
                : new StatusBadge(Tone.QUIET, getTranslation("synthesis.voices.state.asked"));
    }

    private static void small(ListItem item, String words) {
        if (!words.isEmpty()) {
            var line = new Paragraph(words);
            line.addClassNames("rw-small", "rw-words");
            item.add(line);
        }
    }
}
