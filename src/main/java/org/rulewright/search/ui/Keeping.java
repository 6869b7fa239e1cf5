package org.rulewright.search.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.search.Query;
import org.rulewright.search.TableProgress;
import org.rulewright.search.TableProgress.Saved;
import org.rulewright.search.saved.SavedSearch;
import org.rulewright.search.saved.SavedSearches;
import org.rulewright.search.saved.SearchSubscriptions;

/** What can be done with a search beside asking it. */
@SpringComponent
class Keeping {

    private final SavedSearches saved;
    private final SearchSubscriptions subscriptions;
    private final TableProgress tables;
    private final CurrentAccount current;

    Keeping(SavedSearches saved, SearchSubscriptions subscriptions, TableProgress tables, CurrentAccount current) {
        this.saved = saved;
        this.subscriptions = subscriptions;
        this.tables = tables;
        this.current = current;
    }

    /** Whether the reader can keep searches. */
    boolean isSignedIn() {
        return current.find().isPresent();
    }

    /** How far the table with that ticket is. */
    Optional<Saved> table(String ticket) {
        return tables.of(ticket);
    }

    List<SavedSearch> saved() {
        return saved.all();
    }

    void save(String name, Query query) {
        saved.save(name, query);
    }

    void saveAtDesk(String name, Query query) {
        saved.saveAtDesk(name, query);
    }

    void remove(SavedSearch search) {
        saved.remove(search);
    }

    void subscribe(String address, Query query) {
        subscriptions.ask(address, query);
    }
}
