package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.DocketFacts;
import org.rulewright.docket.Dockets;
import org.rulewright.docket.LateRule;
import org.rulewright.docket.NewClose;
import org.rulewright.docket.NewDocket;
import org.rulewright.docket.PeriodNotice.Kind;
import org.rulewright.docket.Periods;
import org.rulewright.docket.Stage;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.record.Entry;
import org.rulewright.record.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** How deadlines are moved, and that intake follows at once. */
@PortalTest
class PeriodsTests {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final Instant yesterday = now.minus(Duration.ofDays(1));
    private final Instant tomorrow = now.plus(Duration.ofDays(1));
    private final Instant nextWeek = now.plus(Duration.ofDays(7));
    private static final Submitter A_PERSON =
            new Submitter(SubmitterKind.INDIVIDUAL, "Ada", "", "ACADEMIA", "Portugal");

    @Autowired
    Periods periods;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    CommentIntake intake;

    @Autowired
    CommentDrafts drafts;

    @Autowired
    Receipts receipts;

    @Autowired
    History history;

    @Autowired
    JdbcClient jdbc;

    @Test
    void extendsAPeriodWithItsNoticeAndItsReason() {
        var docket = aDocket().closing(tomorrow).in(dockets, agencies);

        keep(() -> periods.extend(docket.id(), tomorrow, until(nextWeek)));

        assertThat(dockets.get(docket.id()).periods())
                .singleElement()
                .satisfies(period -> assertThat(period.closes()).isEqualTo(nextWeek));
        assertThat(periods.history(docket.id()).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.EXTENDED);
            assertThat(notice.oldClose()).isEqualTo(tomorrow);
            assertThat(notice.newClose()).isEqualTo(nextWeek);
            assertThat(notice.reason()).isEqualTo("Many asked for more time.");
        });
        assertThat(acts(docket)).contains("comment period extended");
    }

    @Test
    void reopensADocketFromNowOn() {
        var docket =
                aDocket().closing(yesterday).opening(yesterday.minusSeconds(9)).in(dockets, agencies);

        keep(() -> periods.reopen(docket.id(), until(nextWeek)));
        var receipt = intake.submit(CommentDraft.saying(docket.id(), A_PERSON, "At last."), IdempotencyKey.fresh());

        var reopened = dockets.get(docket.id());
        assertThat(receipt.late()).isFalse();
        assertThat(reopened.stageAt(Instant.now())).isEqualTo(Stage.OPEN);
        assertThat(reopened.periods()).hasSize(2);
        assertThat(reopened.periods().getLast().opens()).isAfter(yesterday);
        assertThat(acts(docket)).contains("comment period reopened");
    }

    @Test
    void neverShortensARunningPeriodNorEndsOneInThePast() {
        var docket = aDocket().closing(nextWeek).in(dockets, agencies);

        assertThatThrownBy(() -> keep(() -> periods.extend(docket.id(), nextWeek, until(tomorrow))))
                .hasMessage("docket.refused.shorter");
        assertThatThrownBy(() -> keep(() -> periods.extend(docket.id(), nextWeek, until(yesterday))))
                .hasMessage("docket.refused.past");
        assertThatThrownBy(() -> keep(() -> periods.reopen(docket.id(), until(nextWeek.plusSeconds(1)))))
                .hasMessage("docket.refused.open");
        assertThat(dockets.get(docket.id()).periods().getFirst().closes()).isEqualTo(nextWeek);
    }

    @Test
    void doesNotExtendAPeriodThatHasClosed() {
        var docket =
                aDocket().opening(yesterday.minusSeconds(9)).closing(yesterday).in(dockets, agencies);

        assertThatThrownBy(() -> keep(() -> periods.extend(docket.id(), yesterday, until(tomorrow))))
                .hasMessage("docket.refused.closed");
    }

    @Test
    void tellsWhoSawAnOlderDeadline() {
        var docket = aDocket().closing(tomorrow).in(dockets, agencies);
        keep(() -> periods.extend(docket.id(), tomorrow, until(nextWeek)));

        assertThatThrownBy(() -> keep(() -> periods.extend(docket.id(), tomorrow, until(nextWeek.plusSeconds(60)))))
                .hasMessage("docket.refused.moved");
    }

    @Test
    void asksForANoticeAndAReason() {
        assertThatThrownBy(() -> new NewClose(tomorrow, " ", "Because.")).hasMessage("docket.refused.notice");
        assertThatThrownBy(() -> new NewClose(tomorrow, "87 FR 1", " ")).hasMessage("docket.refused.reason");
    }

    @Test
    void leavesDeadlinesToApproversAndAdministrators() {
        var docket = aDocket().closing(tomorrow).in(dockets, agencies);

        assertThatThrownBy(() -> OwnAuthority.as(Role.ANALYST, () -> {
                    periods.extend(docket.id(), tomorrow, until(nextWeek));
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepsAMovedDeadlineWhenTheDocketIsImportedAgain() {
        var docket = aDocket().closing(tomorrow).in(dockets, agencies);
        keep(() -> periods.extend(docket.id(), tomorrow, until(nextWeek)));
        keep(() -> periods.setLateRule(docket.id(), new LateRule(false, 30), "Fair to all."));

        var facts = new DocketFacts("Proposed rule", "", "", "", true, false);
        var again = new NewDocket(docket.number(), "Again", "", facts, docket.periods(), List.of(), List.of());
        OwnAuthority.as(Role.ADMIN, () -> dockets.put(docket.agency().id(), again));

        var now = dockets.get(docket.id());
        assertThat(now.title()).isEqualTo("Again");
        assertThat(now.periods().getFirst().closes()).isEqualTo(nextWeek);
        assertThat(now.facts().acceptsLate()).isFalse();
    }

    @Test
    void takesAFormThatWasOpenedInTimeWithinTheGrace() {
        var docket = aDocket().closing(Instant.now().plus(Duration.ofDays(1))).in(dockets, agencies);
        keep(() -> periods.setLateRule(docket.id(), new LateRule(false, 30), "Slow lines are nobody’s fault."));
        var inTime = drafts.begin(docket.id(), filledIn());
        closeNow(docket);
        var tooLate = drafts.begin(docket.id(), filledIn());

        var receipt = drafts.send(inTime);

        assertThat(receipt.late()).isFalse();
        assertThat(receipts.get(receipt.secret()).reception().withinGrace()).isTrue();
        assertThatThrownBy(() -> drafts.send(tooLate)).hasMessage("comment.refused.closed");
        assertThat(drafts.find(tooLate)).isPresent();
        assertThatThrownBy(() -> intake.submit(
                        CommentDraft.saying(docket.id(), A_PERSON, "No form at all."), IdempotencyKey.fresh()))
                .hasMessage("comment.refused.closed");
    }

    @Test
    void endsTheGraceExactly() {
        var docket = aDocket().closing(Instant.now().plus(Duration.ofDays(1))).in(dockets, agencies);
        keep(() -> periods.setLateRule(docket.id(), new LateRule(false, 1), "A minute."));
        var draft = drafts.begin(docket.id(), filledIn());
        jdbc.sql("update draft set opened = opened - interval '10 minutes' where docket_id = :docket")
                .param("docket", docket.id().value())
                .update();
        close(docket, "clock_timestamp() - interval '1 minute'");

        assertThatThrownBy(() -> drafts.send(draft)).hasMessage("comment.refused.closed");
    }

    private void closeNow(Docket docket) {
        close(docket, "clock_timestamp()");
    }

    private void close(Docket docket, String moment) {
        jdbc.sql("update comment_period set closes = " + moment + " where docket_id = :docket")
                .param("docket", docket.id().value())
                .update();
    }

    private static DraftForm filledIn() {
        return DraftForm.empty()
                .with(new DraftForm.Sender(SubmitterKind.INDIVIDUAL, "Ada", "", "ACADEMIA", ""))
                .with("Remarks.");
    }

    private static NewClose until(Instant closes) {
        return new NewClose(closes, "87 FR 12345", "Many asked for more time.");
    }

    private static void keep(Runnable act) {
        OwnAuthority.as(Role.APPROVER, () -> {
            act.run();
            return true;
        });
    }

    private List<String> acts(Docket docket) {
        return OwnAuthority.as(
                Role.ADMIN,
                () -> history.of(docket.number()).stream().map(Entry::act).toList());
    }
}
