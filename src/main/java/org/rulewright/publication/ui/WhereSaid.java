package org.rulewright.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.rulewright.synthesis.CitedExcerpt;
import org.rulewright.synthesis.Excerpt;

/** Where in its comment a quote stands; the page of a file is a link to it. */
final class WhereSaid {

    private WhereSaid() {}

    static Component of(CitedExcerpt said) {
        var where = said.where();
        var words = I18NProvider.translate(where.key(), where.arguments());
        HtmlContainer place = said.excerpt().place() instanceof Excerpt.Page page
                        && page.leaf().isIn(said.comment())
                ? new Anchor(address(said, page.leaf()), words)
                : new Span(words);
        place.addClassNames("rw-small", "rw-quiet");
        return place;
    }

    private static String address(CitedExcerpt said, Excerpt.Leaf leaf) {
        return Sender.address(said.trackingNumber()) + "/files/" + leaf.file().value() + "?page=" + leaf.number();
    }
}
