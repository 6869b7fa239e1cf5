package org.rulewright.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.AwayNotice;
import org.rulewright.base.ui.Glyph;
import org.rulewright.base.ui.Note;
import org.rulewright.base.ui.Tone;
import org.rulewright.search.Query;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.ui.Results.Listing;

/** Search box, facets and results, the same in one docket and over all; every act of the reader is an address. */
@StyleSheet("assets/search.css")
final class Finder extends Div {

    private static final int MOST_REMARKS = 5;

    /** The refusals that are about what stands in the box. */
    private static final Set<String> OF_WORDS = Set.of("search.refused.long", "search.refused.words");

    private final Address address;
    private final transient Place place;
    private final SearchBox box;
    private final FacetPanel facets;
    private final Results results;
    private final Div boxes = new Div();
    private final Div notice = new Div();
    private Query query;

    Finder(Place place, Query query, Names names, Function<String, List<String>> suggest) {
        this.place = place;
        address = place.address();
        this.query = query;
        var label = getTranslation(query.docket() == null ? "search.box.all" : "search.box.docket");
        box = new SearchBox(label, suggest, words -> go(words, () -> this.query.saying(words)));
        facets = new FacetPanel(
                query.docket() == null,
                names,
                (facet, values) -> go(this.query.text(), () -> this.query.choosing(facet, values)));
        results = new Results(address, order -> go(this.query.text(), () -> this.query.in(order)));
        addClassName("rw-find");
        notice.addClassName("rw-find-notice");
        notice.getElement().setAttribute("role", "alert");
        boxes.addClassName("rw-find-box");
        boxes.add(box, new SearchHelp());
        facets.addClassName("rw-find-facets");
        results.addClassName("rw-find-results");
        add(boxes, notice, facets, results);
    }

    /**
     * Where one searches.
     *
     * @param docket the number of the one docket it is about; empty for all
     */
    record Place(Address address, String docket, Keeping keeping) {

        /** Whether it is the search of staff: what they find is not for the public, and stays there. */
        boolean isDesk() {
            return address.path().equals(StaffSearchView.PATH);
        }
    }

    /** Shows what was found. */
    void show(Query asked, Names names, Found found, String sum) {
        begin(asked);
        remark(asked, found);
        facets.show(names, asked, found);
        facets.setVisible(true);
        results.show(asked, names, new Listing(sum, found.hits(), found.pages()));
        results.showKinds(asked, found, place);
        results.setVisible(true);
    }

    /** Says that search is away, and shows what can be read without it. */
    void showAway(Query asked, Names names, Listing instead) {
        begin(asked);
        notice.add(new AwayNotice(getTranslation("search.away"), getTranslation("search.away.safe")));
        results.setVisible(!instead.hits().isEmpty());
        results.show(asked, names, instead);
    }

    /** Says why this was not searched for, and keeps what was typed, so that it can be mended. */
    void showRefusal(Refusal refusal, String typed) {
        begin(query);
        var why = getTranslation(refusal.key(), refusal.arguments());
        if (OF_WORDS.contains(refusal.key())) {
            box.refuse(typed, why);
        } else {
            box.show(typed);
            notice.add(new Note(Tone.STOP, Glyph.WARNING, why));
        }
        results.setVisible(false);
    }

    /** Says what was not looked through, what was not understood, and what was read otherwise than it was typed. */
    private void remark(Query asked, Found found) {
        var remarks = new ArrayList<String>();
        if (!found.isWhole()) {
            remarks.add(getTranslation("search.cut"));
        }
        asked.misread().forEach(misreading -> remarks.add(getTranslation(misreading.key(), misreading.what())));
        if (found.respelled()) {
            remarks.add(getTranslation("search.respelled"));
        }
        var list = remarks.stream().limit(MOST_REMARKS).map(Paragraph::new).toArray(Component[]::new);
        if (list.length > 0) {
            notice.add(new Note(Tone.QUIET, Glyph.INFO, list));
        }
    }

    private void begin(Query asked) {
        query = asked;
        box.show(asked.text());
        notice.removeAll();
        facets.setVisible(false);
    }

    private void go(String typed, Supplier<Query> wanted) {
        try {
            var parameters = Address.parameters(wanted.get());
            getUI().ifPresent(ui -> ui.navigate(address.path(), parameters));
        } catch (Refusal refusal) {
            showRefusal(refusal, typed);
        }
    }
}
