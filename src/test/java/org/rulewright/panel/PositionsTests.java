package org.rulewright.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.panel.NewPanel.NewMember;
import org.rulewright.panel.NewPanel.NewRound;
import org.rulewright.ruletext.LineageId;
import org.rulewright.ruletext.NewVersion;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.RuleTexts;
import org.rulewright.ruletext.VersionId;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class PositionsTests {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private static final Statement AGREES = Statement.of(PanelStance.AGREE, "");
    private static final Statement BLOCKS = Statement.of(PanelStance.BLOCKING, "Precursors share no toxicity.");

    @Autowired
    Positions positions;

    @Autowired
    Panels panels;

    @Autowired
    RuleTexts texts;

    @Autowired
    Versions versions;

    @Autowired
    Accounts accounts;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    private Docket docket;
    private Panel panel;
    private LineageId provision;

    @BeforeEach
    void seatAPanel() {
        docket = aDocket().in(dockets, agencies);
        var before = add("Brevetoxin;");
        var after = add("Brevetoxins;");
        provision =
                as(Role.ADMIN, () -> texts.text(after)).provisions().getFirst().lineage();
        panel = as(
                Role.ADMIN,
                () -> panels.open(new NewPanel(
                        docket.id(),
                        "Panel on marine toxins",
                        "Is each entry right?",
                        List.of(
                                new NewMember(account("expert-one"), "Member 1"),
                                new NewMember(account("expert-two"), "Member 2")),
                        List.of(
                                new NewRound(
                                        now.minus(Duration.ofDays(9)),
                                        now.minus(Duration.ofDays(2)),
                                        new Round.Draft(after, before)),
                                new NewRound(
                                        now.minus(Duration.ofDays(1)),
                                        now.plus(Duration.ofDays(5)),
                                        new Round.Draft(after, before))))));
    }

    @Test
    void keepsWhatAMemberHeldBefore() {
        state("expert-one", BLOCKS);
        state("expert-one", AGREES);

        var stated = as("expert-one", () -> positions.of(docket.id()));

        assertThat(stated.all())
                .extracting(PanelPosition::stance)
                .containsExactly(PanelStance.BLOCKING, PanelStance.AGREE);
        assertThat(stated.newest().get(provision))
                .singleElement()
                .satisfies(position -> assertThat(position.stance()).isEqualTo(PanelStance.AGREE));
    }

    @Test
    void refusesAPositionOutsideOfTheRound() {
        var closed = panel.rounds().getFirst().id();

        assertThatThrownBy(() -> as("expert-one", () -> positions.state(closed, provision, AGREES)))
                .isInstanceOf(Refusal.class)
                .hasMessage("panel.refused.closed");
    }

    @Test
    void hidesAPanelFromAnExpertWhoDoesNotSitOnIt() {
        account("stranger");

        assertThat(as("stranger", () -> panels.find(docket.id()))).isEmpty();
        assertThatThrownBy(() -> state("stranger", AGREES)).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAProvisionThatTheDraftDoesNotShow() {
        var elsewhere = new LineageId(provision.value() + 1_000_000);

        assertThatThrownBy(() -> as("expert-one", () -> positions.state(open(), elsewhere, AGREES)))
                .isInstanceOf(Refusal.class)
                .hasMessage("panel.refused.provision");
    }

    @Test
    void asksForARationaleOrAGroundWhereThePositionSaysNothingWithoutOne() {
        assertThatThrownBy(() -> Statement.of(PanelStance.BLOCKING, " ")).hasMessage("panel.refused.rationale");
        assertThatThrownBy(() -> Statement.of(PanelStance.AGREE_WITH_CHANGES, ""))
                .hasMessage("panel.refused.rationale");
        assertThatThrownBy(() -> Statement.of(PanelStance.RECUSED, "")).hasMessage("panel.refused.ground");
        assertThatThrownBy(() -> Statement.of(null, "")).hasMessage("panel.refused.stance");
    }

    @Test
    void keepsTheEarlierPositionOfAMemberWhoIsRecusedLater() {
        state("expert-one", AGREES);
        state("expert-one", Statement.of(PanelStance.RECUSED, "Shares in a maker of isolators."));

        var stated = as("expert-one", () -> positions.of(docket.id()));

        assertThat(stated.all()).hasSize(2);
        assertThat(stated.on(provision).last())
                .hasValueSatisfying(last -> assertThat(last.stance()).isEqualTo(PanelStance.RECUSED));
    }

    @Test
    void publishesPositionsOnlyOnceTheDocketIsAnswered() {
        state("expert-one", BLOCKS);

        var before = positions.published(docket.id());
        as(Role.ADMIN, () -> {
            dockets.markAnswered(docket.id(), now);
            return docket;
        });

        assertThat(before).isEmpty();
        assertThat(positions.published(docket.id()).get(provision))
                .singleElement()
                .satisfies(position -> assertThat(position.memberLabel()).isEqualTo("Member 1"));
    }

    @Test
    void takesAPositionOfThePastOnce() {
        var past = new PastPosition(
                panel.rounds().getFirst().id(),
                panel.members().getLast().id(),
                provision,
                BLOCKS,
                now.minus(Duration.ofDays(3)));

        record(past);
        record(past);

        assertThat(as("expert-two", () -> positions.of(docket.id())).all())
                .singleElement()
                .satisfies(position -> assertThat(position.stated()).isEqualTo(now.minus(Duration.ofDays(3))));
    }

    @Test
    void letsNobodyStateAPositionInAnExpertsPlace() {
        assertThatThrownBy(() -> as(Role.ADMIN, () -> positions.state(open(), provision, AGREES)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void opensAPanelAgainWithoutDoublingIt() {
        var again = as(
                Role.ADMIN,
                () -> panels.open(new NewPanel(
                        docket.id(),
                        "Panel",
                        "Charge",
                        List.of(new NewMember(account("expert-one"), "Member 1")),
                        List.of())));

        assertThat(again.id()).isEqualTo(panel.id());
        assertThat(again.members()).hasSize(2);
    }

    private void state(String username, Statement statement) {
        as(username, () -> positions.state(open(), provision, statement));
    }

    private void record(PastPosition past) {
        as(Role.ADMIN, () -> {
            positions.record(past);
            return past;
        });
    }

    private RoundId open() {
        return panel.rounds().getLast().id();
    }

    private VersionId add(String words) {
        return as(
                Role.ADMIN,
                () -> versions.addVersion(
                        docket.id(),
                        new NewVersion(
                                VersionKind.PROPOSED,
                                "Draft",
                                LocalDate.of(2022, 11, 14),
                                "",
                                "",
                                "",
                                null,
                                List.of(new Passage("(d)(4)", ProvisionKind.PARAGRAPH, 2, words)))));
    }

    private AccountId account(String username) {
        return as(
                Role.ADMIN,
                () -> accounts.put(new NewAccount(username, username, Role.PANELIST, "not-a-secret", false)));
    }

    private static <T> T as(Role role, Supplier<T> work) {
        return OwnAuthority.as(role, work);
    }

    private static <T> T as(String username, Supplier<T> work) {
        return OwnAuthority.as(username, Role.PANELIST, work);
    }
}
