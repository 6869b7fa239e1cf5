package org.rulewright.synthesis.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.Clearing;
import org.rulewright.synthesis.Disposition;
import org.rulewright.synthesis.ResponseDraft;
import org.rulewright.synthesis.Rulemaking;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class PanelFindingsTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    LedgerDesk desk;

    @Autowired
    Clearing clearing;

    Rulemaking rulemaking;
    DocketId docket;

    @BeforeEach
    void askForSomething() {
        rulemaking = new Rulemaking(portal)
                .withTexts(List.of("Samples are free."), List.of("A fee is due.", "Samples are free."));
        docket = rulemaking.docket().id();
        rulemaking.blocked(rulemaking.anchor(1, 0).lineage(), "Charge for them.");
        rulemaking.answer(
                rulemaking.concern("Fees"), new ResponseDraft("", "Noted.", Disposition.NOTED, "", Set.of(), false));
    }

    private void publish() {
        rulemaking.signForTheRest("As far as we came.");
        rulemaking.approverDoes(() -> clearing.publish(docket));
    }

    @Test
    void tellsNobodyBeforeTheAnswersArePublished() {
        assertThat(rulemaking.analyst(() -> desk.publishedFindings(docket))).isEmpty();
        assertThat(rulemaking.balance().findings()).hasSize(1);
    }

    @Test
    void tellsEverybodyAlsoWhereNoneWasAnswered() {
        publish();

        assertThat(desk.publishedFindings(docket)).singleElement().satisfies(finding -> {
            assertThat(finding.position().statement().words()).isEqualTo("Charge for them.");
            assertThat(finding.label()).isEqualTo("(2)");
            assertThat(finding.answer()).isNull();
        });
    }

    @Test
    void tellsAnAnswerThatWasPublished() {
        answer("We will.");
        publish();

        assertThat(desk.publishedFindings(docket))
                .extracting(PanelFinding::answer)
                .containsExactly("We will.");
    }

    @Test
    void tellsNobodyAnAnswerThatCameLater() {
        publish();
        answer("After the fact.");

        assertThat(desk.publishedFindings(docket))
                .singleElement()
                .satisfies(finding -> assertThat(finding.answer()).isNull());
    }

    private void answer(String words) {
        var position = rulemaking.balance().findings().getFirst().id();
        rulemaking.analystDoes(() -> desk.answer(docket, position, words));
    }
}
