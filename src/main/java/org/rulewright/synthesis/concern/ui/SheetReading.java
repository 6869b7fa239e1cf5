package org.rulewright.synthesis.concern.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.docket.ui.CategoryLabel;
import org.rulewright.synthesis.concern.ConcernSheet;
import org.rulewright.synthesis.concern.Teller;
import org.rulewright.synthesis.ui.SynthesisAddress;

/** A sheet, with what it takes to show it. */
record SheetReading(ConcernSheet sheet, Docket docket, Categories categories) {

    SynthesisAddress desk() {
        return SynthesisAddress.in(docket.number());
    }

    /** Who gives a fact, each leading to his comment; and how many more do. */
    Component tellers(List<Teller> tellers, long all) {
        var names = new Span();
        names.addClassNames("rw-tellers", "rw-small");
        tellers.forEach(teller -> names.add(teller(teller)));
        if (all > tellers.size()) {
            names.add(new Span(I18NProvider.translate("synthesis.concern.tellers.more", all - tellers.size())));
        }
        return names;
    }

    private Component teller(Teller teller) {
        var anonymous = I18NProvider.translate("synthesis.anonymous");
        var name = teller.name().isEmpty() ? anonymous : teller.name();
        var link = new Anchor(
                desk().answering(sheet.concern().id()).reading(teller.comment()).href(), name);
        var who = new Span(CategoryLabel.mark(categories.get(teller.category())), link);
        link.setAriaLabel(I18NProvider.translate(
                "synthesis.concern.teller",
                name,
                categories.get(teller.category()).label(),
                teller.comment().value()));
        if (!teller.source().isEmpty()) {
            who.add(new Span(I18NProvider.translate("synthesis.concern.teller.source", teller.source())));
        }
        return who;
    }
}
