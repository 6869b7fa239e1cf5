package org.rulewright.docket;

import java.util.List;
import java.util.Optional;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agencies, and how each of them sorts those who comment. */
@Service
public class Agencies {

    private final AgencyStore store;

    Agencies(AgencyStore store) {
        this.store = store;
    }

    /** Adds an agency, or brings the one with this code up to date. */
    @PreAuthorize(Allowed.ADMIN)
    @Transactional
    public AgencyId put(NewAgency agency) {
        return store.put(agency);
    }

    /** Lets a category of an imported source, or in a sender's own words, count as one of the agency's own. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void map(AgencyId agency, String imported, String code) {
        store.putMapping(agency, imported, code);
    }

    /** Lets a category of an imported source count as nothing in particular again. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void unmap(AgencyId agency, String imported) {
        store.removeMapping(agency, imported);
    }

    /** Every agency, by name. */
    @PreAuthorize(Allowed.STAFF)
    public List<Agency> all() {
        return store.all();
    }

    /** The agency with this code. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<Agency> find(String code) {
        return store.find(code);
    }

    /** The agency's categories in the order in which they are shown. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Category> categories(AgencyId agency) {
        return store.categories(agency);
    }

    /** The agency's own code for an imported category; {@link Category#OTHER} where none was agreed. */
    @PreAuthorize(Allowed.ANYONE)
    public String mapped(AgencyId agency, String imported) {
        return store.mapped(agency, imported).orElse(Category.OTHER);
    }
}
