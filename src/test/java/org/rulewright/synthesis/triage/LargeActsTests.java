package org.rulewright.synthesis.triage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts on more comments than one lot takes. */
class LargeActsTests extends TriageTest {

    @Autowired
    TriageActs acts;

    @Autowired
    JdbcClient jdbc;

    Selection everything;

    @BeforeEach
    void receiveVeryManyComments() {
        ManyRows.in(rulemaking.docket(), jdbc);
        everything = new Selection.Matching(all());
    }

    @Test
    void goOnBesideTheRequestAndAreTakenBackThere() {
        var bo = analystNamed("Bo");

        var begun = analyst(() -> acts.assign(everything, Optional.of(bo)));
        ended();
        assertThat(get(begun)).extracting(TriageAct::comments).isEqualTo(ManyRows.COUNT);
        assertThat(analyst(() -> acts.last(docket()))).map(TriageAct::id).contains(begun.id());

        analyst(() -> acts.undo(docket()));
        ended();
        assertThat(get(begun)).extracting(TriageAct::restored).isEqualTo(ManyRows.COUNT);
        assertThat(analyst(() -> acts.last(docket()))).isEmpty();
        assertThat(analyst(() -> desk.loads(docket()))).isEmpty();
    }

    @Test
    void areSharedOutEvenly() {
        var bo = analystNamed("Bo");
        var cy = analystNamed("Cy");

        analyst(() -> acts.shareOut(everything, List.of(bo, cy)));
        ended();

        var loads = analyst(() -> desk.loads(docket()));
        var between = requireNonNull(loads.get(bo)).words()
                - requireNonNull(loads.get(cy)).words();
        assertThat(Math.abs(between)).isLessThanOrEqualTo(10);
    }

    @Test
    void areRefusedAtOnceWhereTheySayTooLittle() {
        assertThatThrownBy(() -> analyst(() -> acts.flag(everything, " "))).hasMessage("synthesis.refused.flag");
        assertThat(analyst(() -> acts.underway(docket()))).isEmpty();
    }

    private void ended() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> analyst(() -> acts.underway(docket())).isEmpty());
    }

    private TriageAct get(TriageAct act) {
        return analyst(() -> acts.get(act.id()));
    }

    private AccountId analystNamed(String name) {
        var account = new NewAccount("triage-large-" + name, name, Role.ANALYST, "a-long-password-" + name, false);
        return OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(account));
    }
}
