package org.rulewright.synthesis.voices.ui;

import java.time.Clock;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.CurrentAccount;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.voices.MissingVoices;
import org.springframework.stereotype.Component;

/** The services behind the page, handed on together. */
@Component
record VoiceServices(MissingVoices voices, Dockets dockets, Agencies agencies, CurrentAccount current, Clock clock) {

    Categories categories(Docket docket) {
        return new Categories(agencies.categories(docket.agency().id()));
    }

    boolean mayExpect() {
        return current.isOneOf(Role.ANALYST, Role.ADMIN);
    }
}
