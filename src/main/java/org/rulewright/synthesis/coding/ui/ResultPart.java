package org.rulewright.synthesis.coding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.OptionalDouble;
import org.rulewright.base.ui.SimpleTable;
import org.rulewright.base.ui.Times;
import org.rulewright.synthesis.coding.Agreement;
import org.rulewright.synthesis.coding.CodingResult;
import org.rulewright.synthesis.coding.Kappa;

/** How far the coders of a sample agree, with each other and with the machine, and how that is counted. */
final class ResultPart extends Div {

    ResultPart(CodingResult result, Times times) {
        addClassName("rw-stack");
        var sample = result.sample();
        var about = new Paragraph(getTranslation(
                "synthesis.coding.sample.about",
                sample.size(),
                sample.drawnOf(),
                times.moment(sample.drawn()),
                sample.drawnBy(),
                Long.toString(sample.seed())));
        about.addClassNames("rw-small", "rw-quiet");
        add(about, people(result.agreement()), machine(result.agreement()), small("synthesis.coding.rule"));
    }

    private Div people(Agreement agreement) {
        var part = new Div(new H2(getTranslation("synthesis.coding.people")));
        part.addClassName("rw-stack-s");
        if (agreement.twice() == 0) {
            part.add(new Paragraph(getTranslation("synthesis.coding.people.none")));
            return part;
        }
        part.add(new Paragraph(getTranslation("synthesis.coding.alpha", figure(agreement.alpha()), agreement.twice())));
        var table = table("synthesis.coding.people", "synthesis.coding.pair");
        agreement
                .people()
                .forEach(pair -> row(
                        table,
                        getTranslation(
                                "synthesis.coding.pair.of",
                                pair.one().name(),
                                pair.other().name()),
                        pair.kappa()));
        part.add(table, small("synthesis.coding.people.read"));
        return part;
    }

    private Div machine(Agreement agreement) {
        var part = new Div(new H2(getTranslation("synthesis.coding.machine")));
        part.addClassName("rw-stack-s");
        if (agreement.machine().isEmpty()) {
            part.add(new Paragraph(getTranslation("synthesis.coding.nobody")));
            return part;
        }
        var table = table("synthesis.coding.machine", "synthesis.coding.coder");
        agreement
                .machine()
                .forEach(one -> row(
                        table,
                        getTranslation(
                                "synthesis.coding.machine.of", one.person().name(), one.leftOut()),
                        one.kappa()));
        part.add(table, small("synthesis.coding.machine.read"));
        return part;
    }

    private SimpleTable table(String caption, String first) {
        return new SimpleTable(
                        getTranslation(caption),
                        getTranslation(first),
                        getTranslation("synthesis.coding.both"),
                        getTranslation("synthesis.coding.alike"),
                        getTranslation("synthesis.coding.chance"),
                        getTranslation("synthesis.coding.kappa"))
                .stacked()
                .numbersLast();
    }

    private void row(SimpleTable table, String name, Kappa kappa) {
        table.row(
                name,
                getTranslation("base.number", kappa.units()),
                getTranslation("synthesis.coding.share", kappa.observed()),
                getTranslation("synthesis.coding.share", kappa.expected()),
                figure(kappa.value()));
    }

    private String figure(OptionalDouble value) {
        return value.isPresent()
                ? getTranslation("synthesis.coding.figure", value.getAsDouble())
                : getTranslation("synthesis.coding.undefined");
    }

    private Paragraph small(String key) {
        var small = new Paragraph(getTranslation(key));
        small.addClassNames("rw-small", "rw-quiet");
        return small;
    }
}
