package org.rulewright.synthesis.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Comment;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads what just now, and the filters that each person keeps. */
@PortalTest
class TriagePeopleTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    ReadingNow reading;

    @Autowired
    SavedFilters filters;

    @Autowired
    JdbcClient jdbc;

    Rulemaking rulemaking;
    Comment comment;

    @BeforeEach
    void receiveAComment() {
        rulemaking = new Rulemaking(portal);
        comment = rulemaking.published("Keep it.");
        var account = new NewAccount("triage-dee", "Dee", Role.ANALYST, "a-long-password-dee", false);
        OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(account));
    }

    @Test
    void showsWhoElseReadsAComment() {
        dee(() -> look(comment));

        assertThat(rulemaking
                        .analyst(() -> reading.others(List.of(comment.id())))
                        .get(comment.id()))
                .extracting(Analyst::name)
                .containsExactly("Dee");
        assertThat(dee(() -> reading.others(List.of(comment.id())))).isEmpty();
    }

    @Test
    void forgetsWhoWentOnOrWasNotSeenForAMinute() {
        var next = rulemaking.published("Change it.");
        dee(() -> look(comment));
        dee(() -> look(next));
        assertThat(readers(comment)).isEmpty();
        assertThat(readers(next)).hasSize(1);

        jdbc.sql("update triage_reader set seen = seen - interval '61 seconds'").update();
        assertThat(readers(next)).isEmpty();

        dee(() -> look(next));
        dee(() -> {
            reading.leave();
            return true;
        });
        assertThat(readers(next)).isEmpty();
    }

    @Test
    void keepsTheFiltersOfEachPersonApart() {
        dee(() -> save("New ones", "among=distinct&only=unread"));
        dee(() -> save("New ones", "among=own"));
        rulemaking.analyst(() -> save("Theirs", ""));

        var kept = dee(() -> filters.own(rulemaking.docket().id()));
        assertThat(kept)
                .singleElement()
                .satisfies(filter -> assertThat(filter.query()).isEqualTo("among=own"));
        rulemaking.analystDoes(() -> filters.remove(kept.getFirst().id()));
        assertThat(dee(() -> filters.own(rulemaking.docket().id()))).hasSize(1);
        dee(() -> {
            filters.remove(kept.getFirst().id());
            return true;
        });
        assertThat(dee(() -> filters.own(rulemaking.docket().id()))).isEmpty();
    }

    @Test
    void refusesFiltersThatNobodyWouldFindAgain() {
        assertThatThrownBy(() -> dee(() -> save(" ", ""))).hasMessage("synthesis.refused.filter-name");
        assertThatThrownBy(() -> dee(() -> save("x".repeat(61), ""))).hasMessage("synthesis.refused.filter-name");
        assertThatThrownBy(() -> dee(() -> save("Name", "a=\"><script>"))).isInstanceOf(IllegalArgumentException.class);
        for (var number = 0; number < SavedFilters.MOST; number++) {
            var name = "Filter " + number;
            dee(() -> save(name, ""));
        }
        assertThatThrownBy(() -> dee(() -> save("One more", ""))).hasMessage("synthesis.refused.filters");
        assertThat(dee(() -> save("Filter 1", "among=own"))).isTrue();
    }

    private List<Analyst> readers(Comment read) {
        return rulemaking.analyst(() -> reading.others(List.of(read.id()))).getOrDefault(read.id(), List.of());
    }

    private boolean look(Comment read) {
        reading.look(read.id());
        return true;
    }

    private boolean save(String name, String query) {
        filters.save(rulemaking.docket().id(), name, query);
        return true;
    }

    private static <T> T dee(Supplier<T> work) {
        return OwnAuthority.as("triage-dee", Role.ANALYST, work);
    }
}
