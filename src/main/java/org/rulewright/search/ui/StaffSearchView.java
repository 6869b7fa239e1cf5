package org.rulewright.search.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.base.ui.DeskPage;
import org.rulewright.base.ui.TranslatedTitle;
import org.rulewright.identity.Role;
import org.rulewright.search.Query;
import org.rulewright.search.SearchAnswer.Away;
import org.rulewright.search.SearchAnswer.Found;
import org.rulewright.search.SearchService;
import org.rulewright.search.StaffSearch;
import org.rulewright.search.saved.SavedSearches;
import org.rulewright.search.ui.Results.Listing;

/** Search over everything that the agency's own people may read. */
@Route(StaffSearchView.PATH)
@PageTitle("search.staff.title")
@DynamicPageTitle(TranslatedTitle.class)
@RolesAllowed({Role.Named.MODERATOR, Role.Named.ANALYST, Role.Named.APPROVER, Role.Named.ADMIN})
class StaffSearchView extends DeskPage implements BeforeEnterObserver {

    static final String PATH = SavedSearches.DESK;

    private final transient StaffSearch search;
    private final transient Catalogue catalogue;
    private final Finder finder;

    StaffSearchView(StaffSearch search, SearchService suggestions, Catalogue catalogue, Keeping keeping) {
        super(translated("search.staff.title"), translated("search.staff.lead"));
        this.search = search;
        this.catalogue = catalogue;
        finder = new Finder(
                new Finder.Place(new Address(PATH), "", keeping),
                Query.everything(null),
                catalogue.ofAll(),
                words -> suggestions.suggest(null, words));
        body(finder);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(Address.query(event.getLocation().getQueryParameters(), null));
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
        return getTranslation(query.isNarrow() ? "search.found" : "search.staff.all", Sums.comments(query, found));
    }

    private static String translated(String key) {
        return I18NProvider.translate(key);
    }
}
