package org.rulewright.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.search.SearchAnswer.Found;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;

@PortalTest
class StaffSearchTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    StaffSearch staff;

    @Autowired
    SearchService everybody;

    @Test
    void findsWhatIsWithheldForStaffAlone() {
        var mailroom = new Mailroom(portal);
        var docket = mailroom.open("STAFF-1");
        var comment = mailroom.receive(docket, aLetter("STAFF-1-C1").saying("My address is Rua Augusta."));
        mailroom.receive(docket, aLetter("STAFF-1-C2").saying("Rua Augusta is a street."));
        mailroom.withhold(comment);
        var query = Query.everything(docket).saying("augusta");

        await().until(() -> forStaff(query), answer -> finds(answer, 2));
        await().until(() -> everybody.find(query), answer -> finds(answer, 1));
        var withheld = await().until(() -> forStaff(query.saying("augusta is:withheld")), answer -> finds(answer, 1));

        assertThat(((Found) withheld).hits()).singleElement().isInstanceOfSatisfying(Hit.OfComment.class, hit -> {
            assertThat(hit.comment().trackingNumber().value()).isEqualTo("STAFF-1-C1");
            assertThat(hit.comment().isPublic()).isFalse();
        });
        assertThat(((Found) everybody.find(query.saying("augusta is:withheld"))).hits())
                .isEmpty();
    }

    @Test
    @WithAnonymousUser
    void isClosedToThePublic() {
        assertThatThrownBy(() -> staff.find(Query.everything(null))).isInstanceOf(AuthorizationDeniedException.class);
    }

    private static boolean finds(SearchAnswer answer, long total) {
        return answer instanceof Found found && found.total() == total;
    }

    private SearchAnswer forStaff(Query query) {
        return OwnAuthority.as(Role.MODERATOR, () -> staff.find(query));
    }
}
