package org.rulewright.search.saved;

import java.util.List;
import org.rulewright.base.Refusal;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.search.Query;
import org.rulewright.search.QueryAddress;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The searches that whoever is signed in keeps; nobody sees those of others. */
@Service
public class SavedSearches {

    /** The page of the search of staff. */
    public static final String DESK = "staff/search";

    private static final int MOST = 100;
    private static final int LONGEST_NAME = 120;

    private final SavedSearchStore store;
    private final CurrentAccount current;
    private final SearchPlace place;

    SavedSearches(SavedSearchStore store, CurrentAccount current, SearchPlace place) {
        this.store = store;
        this.current = current;
        this.place = place;
    }

    /** One's own, the latest first. */
    @PreAuthorize(Allowed.SIGNED_IN)
    public List<SavedSearch> all() {
        return store.all(current.get().id()).stream()
                .map(row -> new SavedSearch(row.id(), row.name(), address(row)))
                .toList();
    }

    /** Keeps a search under a name; refuses a name that is empty or too long, and more than a hundred of them. */
    @PreAuthorize(Allowed.SIGNED_IN)
    @Transactional
    public void save(String name, Query query) {
        save(name, query, false);
    }

    /** Keeps a search of staff in the same way. */
    @PreAuthorize(Allowed.STAFF)
    @Transactional
    public void saveAtDesk(String name, Query query) {
        save(name, query, true);
    }

    private void save(String name, Query query, boolean desk) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new Refusal("search.saved.refused.name", LONGEST_NAME);
        }
        var account = current.get().id();
        if (store.all(account).size() >= MOST) {
            throw new Refusal("search.saved.refused.many", MOST);
        }
        store.add(account, stripped, query, desk);
    }

    private String address(SavedSearchStore.Row row) {
        var query = QueryAddress.ofLine(row.parameters(), row.docket());
        return row.desk() ? SearchPlace.on(DESK, query) : place.of(query);
    }

    /** Lets go of one of one's own. */
    @PreAuthorize(Allowed.SIGNED_IN)
    @Transactional
    public void remove(SavedSearch search) {
        store.remove(current.get().id(), search.id());
    }
}
