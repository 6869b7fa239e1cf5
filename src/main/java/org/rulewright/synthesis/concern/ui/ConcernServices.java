package org.rulewright.synthesis.concern.ui;

import org.rulewright.docket.Agencies;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.synthesis.concern.ConcernSheets;
import org.springframework.stereotype.Component;

/** The services behind the pages of concerns, handed on together. */
@Component
record ConcernServices(ConcernSheets sheets, Dockets dockets, Agencies agencies, CurrentAccount current) {

    Categories categories(Docket docket) {
        return new Categories(agencies.categories(docket.agency().id()));
    }
}
