package org.rulewright.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.rulewright.base.ui.ButtonLink;
import org.rulewright.base.ui.EmptyState;
import org.rulewright.search.Hit;
import org.rulewright.search.Order;
import org.rulewright.search.Query;
import org.rulewright.search.SearchAnswer.Found;

/** What was found: how much, what narrows it down, in which order, the list and its pages. */
final class Results extends Div {

    private final Paragraph sum = new Paragraph();
    private final Div chosen = new Div();
    private final Select<Order> order = new Select<>();
    private final Div kinds = new Div();
    private final Div list = new Div();
    private final Address address;

    Results(Address address, Consumer<Order> sort) {
        this.address = address;
        sum.getElement().setAttribute("role", "status");
        sum.addClassName("rw-found");
        order.setLabel(getTranslation("search.order"));
        order.setItems(Order.values());
        order.setItemLabelGenerator(item -> getTranslation("search.order." + item));
        order.addClassName("rw-order");
        order.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                sort.accept(change.getValue());
            }
        });
        var heading = new H2(getTranslation("search.results"));
        heading.addClassName("rw-vh");
        var left = new Div(sum, chosen);
        left.addClassName("rw-row");
        var head = new Div(left, order);
        head.addClassName("rw-results-head");
        add(heading, head, kinds, list);
    }

    /** Shows hits, with the sentence that says how many there are. */
    void show(Query query, Names names, Listing listing) {
        sum.setText(listing.sum());
        order.setValue(query.order());
        order.setVisible(query.hasWords() && !listing.hits().isEmpty());
        chosen.removeAll();
        chosen.add(new ChosenChips(query, names, address));
        kinds.removeAll();
        list.removeAll();
        if (listing.hits().isEmpty()) {
            list.add(nothing(query));
        } else {
            list.add(lines(listing.hits(), names), new Pager(query, listing.pages(), address));
        }
    }

    /** Shows how much was found of each kind, and how to take it along or hear of more. */
    void showKinds(Query query, Found found, Finder.Place place) {
        kinds.add(new KindLine(query, found, address));
        list.add(new TakeAlong(query, place));
    }

    /** A page of a list, and the sentence that says how long it is. */
    record Listing(String sum, List<Hit> hits, int pages) {}

    private static Component lines(List<Hit> hits, Names names) {
        var lines = new Div();
        lines.addClassName("rw-lines");
        hits.forEach(hit -> lines.add(item(hit, names)));
        return lines;
    }

    private static Component item(Hit hit, Names names) {
        return switch (hit) {
            case Hit.OfComment comment -> new ResultItem(comment, names);
            case Hit.OfPage page -> new OtherItem(page, names);
            case Hit.OfText text -> new OtherItem(text);
        };
    }

    private EmptyState nothing(Query query) {
        return query.isNarrow() || query.page() > 1
                ? new EmptyState(
                        getTranslation("search.nothing"),
                        getTranslation("search.nothing.why"),
                        new ButtonLink(address.path(), getTranslation("search.nothing.next")))
                : new EmptyState(
                        getTranslation("search.empty"),
                        getTranslation("search.empty.why"),
                        new ButtonLink(".", getTranslation("search.empty.next")));
    }
}
