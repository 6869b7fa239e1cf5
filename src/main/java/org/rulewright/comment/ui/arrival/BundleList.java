package org.rulewright.comment.ui.arrival;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.rulewright.base.ui.SectionHeading;
import org.rulewright.base.ui.Times;
import org.rulewright.comment.bundle.Bundle;
import org.rulewright.comment.bundle.BundleKind;
import org.rulewright.docket.Docket;

/** The files that were brought in, with what became of their items. */
final class BundleList extends Section {

    private static final int MOST = 50;

    BundleList(ArrivalServices services, Docket docket, ArrivalAddress address) {
        var kind = address.by().equals(ArrivalAddress.MAIL) ? BundleKind.MAIL : BundleKind.HEARING;
        var bundles = services.bundles().of(docket.id(), MOST).stream()
                .filter(bundle -> bundle.kind() == kind)
                .toList();
        setVisible(!bundles.isEmpty());
        var list = new UnorderedList();
        list.addClassName("rw-arrival-latest");
        bundles.forEach(bundle -> list.add(line(bundle, docket, address)));
        addClassName("rw-stack");
        add(new SectionHeading(getTranslation("comment.bundle.list")).ruled(), list);
    }

    private ListItem line(Bundle bundle, Docket docket, ArrivalAddress address) {
        var link = new Anchor(address.opening(bundle.id()).href(), bundle.name());
        var facts = new Span(getTranslation(
                "comment.arrival.latest.line",
                bundle.uploadedBy(),
                Times.in(docket.agency().zone()).moment(bundle.uploaded())));
        facts.addClassNames("rw-small", "rw-quiet");
        return new ListItem(link, facts, new BundleSum(bundle));
    }
}
