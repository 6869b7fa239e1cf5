package org.rulewright.synthesis.triage;

import java.util.List;
import java.util.regex.Pattern;
import org.rulewright.base.Refusal;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The filters of each person, by name; nobody sees those of another one. */
@Service
public class SavedFilters {

    /** How many one person keeps in a docket. */
    public static final int MOST = 30;

    private static final int LONGEST_NAME = 60;
    private static final Pattern QUERY = Pattern.compile("[A-Za-z0-9=&_.%+~-]{0,500}");

    private final SavedFilterStore store;
    private final CurrentAccount current;

    SavedFilters(SavedFilterStore store, CurrentAccount current) {
        this.store = store;
        this.current = current;
    }

    /** The caller's own, by name. */
    @PreAuthorize(Allowed.STAFF)
    public List<SavedFilter> own(DocketId docket) {
        return current.find().map(account -> store.of(docket, account.id())).orElse(List.of());
    }

    /**
     * Keeps a filter under a name; an earlier one of that name gives way.
     *
     * <p>Refuses without a name, with one that is too long, and where there are too many.
     */
    @PreAuthorize(Allowed.STAFF)
    public void save(DocketId docket, String name, String query) {
        var written = name.strip();
        if (written.isEmpty() || written.length() > LONGEST_NAME) {
            throw new Refusal("synthesis.refused.filter-name", LONGEST_NAME);
        }
        if (!QUERY.matcher(query).matches()) {
            throw new IllegalArgumentException("a filter is what the address of triage says");
        }
        var owner = current.get().id();
        var kept = store.of(docket, owner);
        if (kept.size() >= MOST && kept.stream().noneMatch(each -> each.name().equals(written))) {
            throw new Refusal("synthesis.refused.filters", MOST);
        }
        store.put(docket, owner, new SavedFilter(0, written, query));
    }

    /** Forgets one of the caller's own; that of another one stays. */
    @PreAuthorize(Allowed.STAFF)
    public void remove(long filter) {
        store.remove(current.get().id(), filter);
    }
}
