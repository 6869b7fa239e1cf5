package org.rulewright.synthesis.triage;

import static org.awaitility.Awaitility.await;
import static org.rulewright.campaign.Mailing.letter;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.rulewright.PortalTest;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.ledger.CommentReadings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A test of the triage of a docket of its own. */
@PortalTest
abstract class TriageTest {

    static final String ADDING = letter() + "We also ask for a hearing in the town of Harbour Grace.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    TriageDesk desk;

    @Autowired
    CommentReadings readings;

    Rulemaking rulemaking;

    @BeforeEach
    void openADocket() {
        rulemaking = new Rulemaking(portal);
    }

    TriageFilter all() {
        return TriageFilter.all(docket());
    }

    DocketId docket() {
        return rulemaking.docket().id();
    }

    List<CommentId> listed(TriageFilter filter) {
        return listed(filter, TriageOrder.RISING);
    }

    List<CommentId> listed(TriageFilter filter, TriageOrder order) {
        caughtUp();
        return analyst(() -> desk.page(filter, order, Optional.empty(), TriageDesk.MOST)).stream()
                .map(TriageRow::comment)
                .toList();
    }

    TriageRow row(Comment comment) {
        caughtUp();
        return analyst(() -> desk.row(docket(), comment.id())).orElseThrow();
    }

    void caughtUp() {
        await().atMost(Duration.ofSeconds(60)).until(() -> analyst(() -> desk.behind(docket())) == 0);
    }

    <T> T analyst(Supplier<T> work) {
        return rulemaking.analyst(work);
    }
}
