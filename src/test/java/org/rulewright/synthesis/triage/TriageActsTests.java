package org.rulewright.synthesis.triage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.campaign.Mailing.letter;
import static org.rulewright.campaign.Mailing.other;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Status;
import org.rulewright.docket.QuestionDesk;
import org.rulewright.docket.QuestionDraft;
import org.rulewright.identity.AccountId;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;
import org.rulewright.moderation.Moderation;
import org.rulewright.moderation.QuotedWords;
import org.rulewright.moderation.StaffText;
import org.rulewright.synthesis.Rulemaking;
import org.rulewright.synthesis.triage.TriageFilter.Only;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class TriageActsTests extends TriageTest {

    @Autowired
    TriageActs acts;

    @Test
    void assignsAllThatMatchAndTakesItBack() {
        var own = rulemaking.published(other(1));
        rulemaking.published(letter());
        rulemaking.published(letter());
        caughtUp();
        var bo = analystNamed("Bo");

        var act = analyst(() -> acts.assign(new Selection.Matching(all()), Optional.of(bo)));
        assertThat(act.comments()).isEqualTo(3);
        analyst(() -> acts.assign(chosen(own), Optional.empty()));
        analyst(() -> acts.undo(docket()));

        assertThat(listed(all().assigned(new Assigned.To(bo)))).hasSize(3);
        assertThatThrownBy(() -> analyst(() -> acts.undo(docket())))
                .isInstanceOf(Refusal.class)
                .hasMessage("synthesis.refused.undo");
    }

    @Test
    void takesBackTheLastActThatChangedSomething() {
        rulemaking.published(other(1));
        caughtUp();
        var bo = analystNamed("Bo");
        var all = new Selection.Matching(all());
        analyst(() -> acts.assign(all, Optional.of(bo)));
        assertThat(analyst(() -> acts.assign(all, Optional.of(bo))).comments()).isZero();

        assertThat(analyst(() -> acts.last(docket()))).isPresent();
        assertThat(analyst(() -> acts.undo(docket())).restored()).isEqualTo(1);
        assertThat(analyst(() -> acts.last(docket()))).isEmpty();
    }

    @Test
    void takesBackTheRestWhereAnUndoBrokeOff() {
        var one = rulemaking.published(other(1));
        rulemaking.published(other(2));
        caughtUp();
        var bo = analystNamed("Bo");
        var act = analyst(() -> acts.assign(new Selection.Matching(all()), Optional.of(bo)));
        assertThat(portal.getBean(TriageUndoStore.class).restore(act, List.of(one.id())))
                .isEqualTo(1);

        assertThat(analyst(() -> acts.undo(docket())).restored()).isEqualTo(1);

        assertThat(listed(all().assigned(new Assigned.To(bo)))).isEmpty();
    }

    @Test
    void leavesAloneWhatSomebodyElseHasChangedSince() {
        var one = rulemaking.published(other(1));
        var two = rulemaking.published(other(2));
        caughtUp();
        var bo = analystNamed("Bo");
        var cy = analystNamed("Cy");
        analyst(() -> acts.assign(new Selection.Matching(all()), Optional.of(bo)));

        OwnAuthority.as("triage-cy", Role.ANALYST, () -> acts.assign(chosen(two), Optional.of(cy)));
        var undone = analyst(() -> acts.undo(docket()));

        assertThat(undone.restored()).isEqualTo(1);
        assertThat(row(one).assignee()).isEmpty();
        assertThat(row(two).assignee()).map(Analyst::id).contains(cy);
    }

    @Test
    void marksAsReadAndUnreadAgain() {
        var published = rulemaking.published(other(1));
        var before = rulemaking.published(other(2));
        rulemaking.comment(Status.WAITING, other(3));
        caughtUp();
        rulemaking.analyst(() -> readings.read(List.of(before.id())));

        var act = analyst(() -> acts.read(new Selection.Matching(all().only(Only.UNREAD))));
        assertThat(act.comments()).isEqualTo(1);
        assertThat(row(published).read()).isTrue();
        analyst(() -> acts.undo(docket()));

        assertThat(row(published).read()).isFalse();
        assertThat(row(before).read()).isTrue();
    }

    @Test
    void flagsWithAReasonThatAllSee() {
        var comment = rulemaking.published(other(1));
        caughtUp();

        assertThatThrownBy(() -> analyst(() -> acts.flag(chosen(comment), " "))).hasMessage("synthesis.refused.flag");
        assertThatThrownBy(() -> analyst(() -> acts.flag(chosen(comment), "x".repeat(501))))
                .hasMessage("synthesis.refused.flag-long");
        analyst(() -> acts.flag(chosen(comment), " Ask counsel. "));
        assertThat(row(comment).flag()).isEqualTo("Ask counsel.");
        analyst(() -> acts.flag(chosen(comment), "Ask the panel."));
        analyst(() -> acts.undo(docket()));
        assertThat(row(comment).flag()).isEqualTo("Ask counsel.");
        analyst(() -> acts.unflag(chosen(comment)));

        assertThat(row(comment).flag()).isEmpty();
    }

    @Test
    void findsFlagsThatQuoteWhatIsRedactedLater() {
        var comment = rulemaking.published("Call Dana Whitfield about it.");
        caughtUp();
        analyst(() -> acts.flag(chosen(comment), "Who is Dana Whitfield?"));
        var question = new QuestionDraft("What does Dana Whitfield know?", "", "");
        analyst(() -> portal.getBean(QuestionDesk.class).ask(docket(), question));

        var mark = new Mark("body", 5, 19, Ground.PERSONAL_DATA);
        rulemaking.as(Role.MODERATOR, () -> portal.getBean(Moderation.class).publish(comment, List.of(mark)));

        var seen = rulemaking.seen(comment.trackingNumber());
        assertThat(rulemaking.as(
                        Role.MODERATOR, () -> portal.getBean(QuotedWords.class).of(seen)))
                .extracting(StaffText::kind)
                .containsExactlyInAnyOrder("synthesis.text.flag", "synthesis.text.question");
    }

    @Test
    void sharesOutByWordsToReadAndKeepsACampaignTogether() {
        for (var time = 0; time < 4; time++) {
            rulemaking.published(letter());
        }
        rulemaking.published(ADDING);
        rulemaking.published(other(1));
        rulemaking.published(other(2));
        caughtUp();
        var bo = analystNamed("Bo");
        var cy = analystNamed("Cy");

        analyst(() -> acts.shareOut(new Selection.Matching(all()), List.of(bo, cy, bo)));

        var loads = analyst(() -> desk.loads(docket()));
        assertThat(loads.get(bo)).extracting(Load::comments).isEqualTo(5L);
        assertThat(loads.get(cy)).isEqualTo(new Load(2, 82));
        assertThatThrownBy(() -> analyst(() -> acts.shareOut(new Selection.Matching(all()), List.of())))
                .hasMessage("synthesis.refused.nobody");
    }

    @Test
    void sharesOutAgainHalfwayWithWhatEachHasLeft() {
        var bo = analystNamed("Bo");
        var cy = analystNamed("Cy");
        for (var number = 1; number <= 6; number++) {
            rulemaking.published(other(number));
        }
        caughtUp();
        analyst(() -> acts.shareOut(new Selection.Matching(all()), List.of(bo, cy)));
        var his = listed(all().assigned(new Assigned.To(bo)));
        analyst(() -> readings.read(his.subList(0, 2)));
        for (var number = 11; number <= 15; number++) {
            rulemaking.published(other(number));
        }
        rulemaking.comment(Status.REJECTED, other(16));
        caughtUp();
        var before = listed(all().assigned(new Assigned.To(cy)));

        var act = analyst(() -> acts.shareOut(new Selection.Matching(all()), List.of(bo, cy)));

        assertThat(act.comments()).as("only what is to be read, and nobody has").isEqualTo(5);
        assertThat(listed(all().assigned(new Assigned.To(cy))))
                .as("nothing is taken from anybody")
                .containsAll(before);
        var loads = analyst(() -> desk.loads(docket()));
        var largest = analyst(() -> desk.page(all(), TriageOrder.LONGEST, Optional.empty(), 1))
                .getFirst();
        var between = requireNonNull(loads.get(bo)).words()
                - requireNonNull(loads.get(cy)).words();
        assertThat(Math.abs(between)).isLessThanOrEqualTo(largest.extent().words());
    }

    @Test
    void sharesWhatIsAddedToACampaignOutToWhoeverReadsIt() {
        var bo = analystNamed("Bo");
        var cy = analystNamed("Cy");
        var first = rulemaking.published(letter());
        rulemaking.published(letter());
        caughtUp();
        analyst(() -> acts.assign(chosen(first), Optional.of(cy)));
        var added = rulemaking.published(ADDING);
        caughtUp();

        analyst(() -> acts.shareOut(new Selection.Matching(all()), List.of(bo, cy)));

        assertThat(row(added).assignee()).map(Analyst::id).contains(cy);
    }

    @Test
    void leavesOtherDocketsAlone() {
        var theirs = new Rulemaking(portal).published(other(1));
        var ours = rulemaking.published(other(2));
        caughtUp();

        var act = analyst(() -> acts.flag(chosen(ours, theirs), "Look"));

        assertThat(act.comments()).isEqualTo(1);
        assertThat(analyst(() -> desk.row(docket(), theirs.id()))).isEmpty();
    }

    @Test
    void givesCommentsToAnalystsOnly() {
        var comment = rulemaking.published(other(1));
        caughtUp();
        var moderator = account("triage-moderator", "Mo", Role.MODERATOR);

        assertThatThrownBy(() -> analyst(() -> acts.assign(chosen(comment), Optional.of(moderator))))
                .hasMessage("synthesis.refused.no-analyst");
        assertThatThrownBy(() -> rulemaking.as(Role.MODERATOR, () -> acts.read(chosen(comment))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rulemaking.as(Role.PANELIST, () -> desk.count(all())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private AccountId analystNamed(String name) {
        return account("triage-" + name.toLowerCase(Locale.ROOT), name, Role.ANALYST);
    }

    private AccountId account(String username, String name, Role role) {
        var account = new NewAccount(username, name, role, "a-long-password-" + name, false);
        return OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(account));
    }

    private Selection chosen(Comment... comments) {
        return new Selection.Chosen(
                docket(), Set.copyOf(Arrays.stream(comments).map(Comment::id).toList()));
    }
}
