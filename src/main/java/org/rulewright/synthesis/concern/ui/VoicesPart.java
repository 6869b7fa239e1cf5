package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.synthesis.concern.CategoryVoices;
import org.rulewright.synthesis.concern.ConcernVoices;
import org.rulewright.synthesis.concern.Side;
import org.rulewright.synthesis.concern.Sides;

/** Who speaks of a concern: how many of each category, on which side, and whether the categories agree. */
final class VoicesPart extends Section {

    private final SheetReading reading;
    private final ConcernVoices voices;

    VoicesPart(SheetReading reading) {
        this.reading = reading;
        voices = reading.sheet().voices();
        addClassName("rw-stack");
        add(new SectionHeading(getTranslation("synthesis.concern.voices")));
        if (voices.byCategory().isEmpty()) {
            add(new Paragraph(getTranslation("synthesis.concern.voices.none")));
            return;
        }
        add(sizes());
        var copies = reading.sheet().copies();
        if (copies.comments() > 0) {
            add(new Paragraph(getTranslation(
                    "synthesis.concern.copies", copies.comments(), copies.signers(), copies.organisations())));
        }
        add(
                new SectionHeading(getTranslation("synthesis.concern.sides")),
                new GroundNote(voices.ground(), reading.categories()),
                sides(),
                GroundNote.rule());
    }

    private Component sizes() {
        var caption = getTranslation("synthesis.concern.voices.caption");
        var table = new SimpleTable(
                caption,
                getTranslation("synthesis.concern.category"),
                getTranslation("synthesis.concern.excerpts"),
                getTranslation("synthesis.concern.comments"),
                getTranslation("synthesis.concern.signers"),
                getTranslation("synthesis.concern.organisations"),
                getTranslation("synthesis.concern.texts"));
        voices.byCategory().forEach(each -> size(table, label(each), each));
        size(table, new Text(getTranslation("synthesis.concern.all")), voices.all());
        return new NumberTable(caption, table);
    }

    private static void size(SimpleTable table, Component name, CategoryVoices voices) {
        table.row(
                name,
                NumberTable.number(voices.excerpts()),
                NumberTable.number(voices.size().comments()),
                NumberTable.number(voices.size().signers()),
                NumberTable.number(voices.size().organisations()),
                NumberTable.number(voices.size().texts()));
    }

    private Component sides() {
        var caption = getTranslation("synthesis.concern.sides.caption");
        var table = new SimpleTable(
                caption,
                getTranslation("synthesis.concern.category"),
                getTranslation("synthesis.concern.sides.drawn"),
                getTranslation("synthesis.concern.side.FOR"),
                getTranslation("synthesis.concern.side.CHANGES"),
                getTranslation("synthesis.concern.side.AGAINST"),
                getTranslation("synthesis.concern.side.UNSAID"));
        table.addClassName("rw-sides");
        voices.byCategory().forEach(each -> side(table, label(each), each.sides()));
        side(
                table,
                new Text(getTranslation("synthesis.concern.all")),
                voices.all().sides());
        return new NumberTable(caption, table);
    }

    private static void side(SimpleTable table, Component name, Sides sides) {
        table.row(
                name,
                new SideBar(sides),
                NumberTable.number(sides.of(Side.FOR)),
                NumberTable.number(sides.of(Side.CHANGES)),
                NumberTable.number(sides.of(Side.AGAINST)),
                NumberTable.number(sides.of(Side.UNSAID)));
    }

    private Component label(CategoryVoices each) {
        return new CategoryLabel(reading.categories().get(each.category()));
    }
}
