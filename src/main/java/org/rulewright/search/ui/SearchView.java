package org.rulewright.search.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.Page;
import org.rulewright.base.ui.PageHeading;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.search.Query;
import org.rulewright.search.SearchAnswer.Away;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.SearchService;
import org.rulewright.search.ui.Results.Listing;

/** Search over everything public. */
@Route("search")
@PageTitle("search.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class SearchView extends Page implements BeforeEnterObserver {

    private final transient SearchService search;
    private final transient Catalogue catalogue;
    private final Finder finder;

    SearchView(SearchService search, Catalogue catalogue, Keeping keeping) {
        this.search = search;
        this.catalogue = catalogue;
        finder = new Finder(
                new Finder.Place(new Address("search"), "", keeping),
                Query.everything(null),
                catalogue.ofAll(),
                words -> search.suggest(null, words));
        add(new PageHeading(getTranslation("search.title")).lead(getTranslation("search.lead")), finder);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var query = Address.query(event.getLocation().getQueryParameters(), null);
            var number = search.numbered(query);
            if (number.isPresent()) {
                event.forwardToUrl("comments/" + number.get());
            } else {
                show(query);
            }
        } catch (Refusal refusal) {
            finder.showRefusal(refusal, Address.words(event.getLocation().getQueryParameters()));
        }
    }

    private void show(Query query) {
        var names = catalogue.ofAll();
        switch (search.find(query)) {
            case Found found -> finder.show(query, names, found, sum(query, found));
            case Away _ -> finder.showAway(query, names, new Listing("", List.of(), 1));
        }
    }

    private String sum(Query query, Found found) {
        return getTranslation(query.isNarrow() ? "search.found" : "search.all", Sums.comments(query, found));
    }
}
