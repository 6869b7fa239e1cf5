package org.rulewright.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.search.Mailroom;
import org.rulewright.search.Query;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
class SavedSearchesTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    SavedSearches saved;

    @Test
    @WithMockUser(username = "saved-analyst", roles = "ANALYST")
    void keepsOnesOwnSearches() {
        var docket = new Mailroom(portal).open("SAVED-1");
        var account = new NewAccount("saved-analyst", "Analyst", Role.ANALYST, "a-long-password", false);
        OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(account));

        saved.save(" Toxins ", Query.everything(docket).saying("toxin"));
        var kept = saved.all();

        assertThat(kept).singleElement().satisfies(search -> {
            assertThat(search.name()).isEqualTo("Toxins");
            assertThat(search.address()).isEqualTo("dockets/SAVED-1/comments?q=toxin");
        });
        saved.remove(kept.getFirst());
        assertThat(saved.all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "saved-at-desk", roles = "ANALYST")
    void leadsBackToTheDeskWhereItWasAskedThere() {
        var account = new NewAccount("saved-at-desk", "Analyst", Role.ANALYST, "a-long-password", false);
        OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(account));

        saved.saveAtDesk("Withheld", Query.everything(null).saying("is:withheld"));

        assertThat(saved.all())
                .singleElement()
                .satisfies(search -> assertThat(search.address()).isEqualTo("staff/search?q=is%3Awithheld"));
    }

    @Test
    @WithAnonymousUser
    void isClosedToThePublic() {
        assertThatThrownBy(() -> saved.all()).isInstanceOf(AuthorizationDeniedException.class);
    }
}
