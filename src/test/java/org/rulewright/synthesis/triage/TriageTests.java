package org.rulewright.synthesis.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rulewright.campaign.Mailing.letter;
import static org.rulewright.campaign.Mailing.other;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.campaign.CampaignDesk;
import org.rulewright.campaign.Novelty;
import org.rulewright.campaign.Novelty.Kind;
import org.rulewright.comment.CategoryChosen;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.CountedWith;
import org.rulewright.comment.GroupedComments;
import org.rulewright.comment.Page;
import org.rulewright.comment.Status;
import org.rulewright.docket.DocketId;
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
import org.rulewright.synthesis.ledger.CommentReadings;
import org.rulewright.synthesis.triage.TriageFilter.Only;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class TriageTests {

    private static final String ADDING = letter() + "We also ask for a hearing in the town of Harbour Grace.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    TriageDesk desk;

    @Autowired
    TriageActs acts;

    @Autowired
    CommentReadings readings;

    @Autowired
    CampaignDesk campaigns;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    Rulemaking rulemaking;

    @BeforeEach
    void openADocket() {
        rulemaking = new Rulemaking(portal);
    }

    @Test
    void measuresWhatIsNewInEachComment() {
        var alone = rulemaking.published(other(1));
        var first = rulemaking.published(letter());
        var same = rulemaking.published(letter());
        var own = rulemaking.published(ADDING);

        assertThat(row(alone).novelty().kind()).isEqualTo(Kind.ALONE);
        assertThat(row(first).novelty().kind()).isEqualTo(Kind.FIRST);
        assertThat(row(same).novelty().kind()).isEqualTo(Kind.SAME);
        assertThat(row(own).novelty().kind()).isEqualTo(Kind.OWN);
        assertThat(List.of(row(alone), row(first)))
                .allMatch(row -> row.novelty().share() == 1);
        assertThat(row(same).novelty().share()).isZero();
        assertThat(row(own).novelty().share()).isBetween(0.05, 0.2);
        assertThat(row(own).extent().ownWords()).isBetween(5, 20);
        assertThat(row(own).campaign()).map(TriageRow.Campaigned::comments).contains(3L);
    }

    @Test
    void letsTheNextOneStandForItsCampaignWhenTheFirstIsWithheld() {
        var first = rulemaking.published(letter());
        var second = rulemaking.published(letter());
        var third = rulemaking.published(letter());
        assertThat(row(second).novelty().kind()).isEqualTo(Kind.SAME);

        rulemaking.move(first, Status.WITHHELD);
        assertThat(row(second).novelty().kind()).isEqualTo(Kind.FIRST);
        assertThat(row(first).status()).isEqualTo(Status.WITHHELD);

        rulemaking.move(rulemaking.seen(second.trackingNumber()), Status.WITHHELD);
        assertThat(row(third).novelty().kind()).isEqualTo(Kind.ALONE);

        rulemaking.move(rulemaking.seen(first.trackingNumber()), Status.PUBLISHED);
        assertThat(row(first).novelty().kind()).isEqualTo(Kind.FIRST);
        assertThat(row(third).novelty().kind()).isEqualTo(Kind.SAME);
    }

    @Test
    void sparesReadersWhatIsCountedWithAnother() {
        var counted = rulemaking.comment(Status.WAITING, letter());
        var shown = rulemaking.published(letter());
        assertThat(row(shown).novelty().kind()).isEqualTo(Kind.SAME);

        var pair = new CountedWith(counted.id(), 1, shown.id(), 1);
        OwnAuthority.as(
                Role.MODERATOR, () -> portal.getBean(GroupedComments.class).group(List.of(pair)));

        assertThat(row(shown).novelty().kind()).isEqualTo(Kind.FIRST);
        assertThat(row(counted).novelty().kind()).isEqualTo(Kind.SAME);
        assertThat(row(counted).status()).isEqualTo(Status.GROUPED);
        assertThat(row(counted).place().tier()).isEqualTo(2);
        assertThat(listed(all().only(Only.UNREAD))).containsExactly(shown.id());
    }

    @Test
    void measuresAnewWhatStaffMergeAndTakeBack() {
        var first = rulemaking.published(letter());
        rulemaking.published(letter());
        var other = rulemaking.published(other(3));
        var same = rulemaking.published(other(3));
        var to = row(first).campaign().orElseThrow().id();
        var from = row(other).campaign().orElseThrow().id();
        assertThat(row(other).novelty().kind()).isEqualTo(Kind.FIRST);

        rulemaking.analystDoes(() -> campaigns.merge(from, to, "The same organiser"));
        assertThat(row(other).novelty()).isEqualTo(new Novelty(other.id(), Kind.OWN, 1));
        assertThat(row(same).novelty().kind()).isEqualTo(Kind.SAME);
        assertThat(row(other).campaign()).map(TriageRow.Campaigned::comments).contains(4L);

        var act = rulemaking.analyst(() -> campaigns.acts(to, new Page(0, 1))).getFirst();
        rulemaking.analystDoes(() -> campaigns.undo(act.id()));
        assertThat(row(other).novelty().kind()).isEqualTo(Kind.FIRST);
    }

    @Test
    void liftsWhatIsNewAndUnreadAboveWhatRepeatsAndWhatWasRead() {
        var same = List.of(rulemaking.published(letter()), rulemaking.published(letter()));
        var shorter = rulemaking.published("A short word of thanks.");
        var longer = rulemaking.published(other(2), "A point that says some more than that.");
        var read = rulemaking.published(other(3));
        var gone = rulemaking.comment(Status.REJECTED, other(4));
        rulemaking.analyst(() -> readings.read(List.of(read.id())));

        assertThat(listed(all(), TriageOrder.RISING))
                .containsExactly(
                        same.getFirst().id(),
                        longer.id(),
                        shorter.id(),
                        same.getLast().id(),
                        read.id(),
                        gone.id());
        assertThat(listed(all(), TriageOrder.LONGEST))
                .startsWith(same.getLast().id(), same.getFirst().id());
    }

    @Test
    void turnsPagesInEveryOrderWithoutLosingOrRepeatingAny() {
        for (var number = 0; number < 7; number++) {
            rulemaking.published(other(number % 5));
        }
        caughtUp();

        for (var order : TriageOrder.values()) {
            var seen = new ArrayList<CommentId>();
            var key = Optional.<TriageKey>empty();
            for (var page = 0; page < 4; page++) {
                var from = key;
                var rows = analyst(() -> desk.page(all(), order, from, 2));
                rows.forEach(row -> seen.add(row.comment()));
                key = rows.stream().reduce((_, last) -> last).map(row -> row.key(order));
                assertThat(key.flatMap(it -> TriageKey.of(it.words()))).isEqualTo(key);
            }
            assertThat(seen).as(order.name()).hasSize(7).doesNotHaveDuplicates();
        }
    }

    @Test
    void filtersByWhatAnalystsLookFor() {
        var first = rulemaking.published(letter());
        var same = rulemaking.published(letter());
        var own = rulemaking.published(ADDING);
        var alone = rulemaking.comment(Status.WAITING, "A short word.");
        caughtUp();

        assertThat(listed(all().among(Among.CAMPAIGN))).containsExactlyInAnyOrder(first.id(), same.id(), own.id());
        assertThat(listed(all().among(Among.FIRST))).containsExactly(first.id());
        assertThat(listed(all().among(Among.OWN))).containsExactly(own.id());
        assertThat(listed(all().among(Among.ALONE))).containsExactly(alone.id());
        assertThat(listed(all().among(Among.DISTINCT)))
                .doesNotContain(same.id())
                .hasSize(3);
        assertThat(listed(new TriageFilter(
                        docket(),
                        Optional.of(Status.WAITING),
                        "OTHER",
                        Among.ANY,
                        new Assigned.ToNobody(),
                        3,
                        Set.of())))
                .containsExactly(alone.id());
        assertThat(listed(new TriageFilter(
                        docket(), Optional.empty(), "", Among.ANY, new Assigned.ToAnybody(), 20, Set.of())))
                .doesNotContain(alone.id());
        assertThat(listed(all().only(Only.WITH_FILES))).isEmpty();
        assertThat(analyst(() -> desk.count(all()))).isEqualTo(4);
    }

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
    void leavesAloneWhatSomebodyElseHasChangedSince() {
        var one = rulemaking.published(other(1));
        var two = rulemaking.published(other(2));
        caughtUp();
        var bo = analystNamed("Bo");
        var cy = analystNamed("Cy");
        analyst(() -> acts.assign(new Selection.Matching(all()), Optional.of(bo)));

        OwnAuthority.as("triage-cy", Role.ANALYST, () -> acts.assign(chosen(two), Optional.of(cy)));
        var restored = analyst(() -> acts.undo(docket()));

        assertThat(restored).isEqualTo(1);
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

    @Test
    void followsTheCategoryThatStaffChoose() {
        var comment = rulemaking.published(other(1));
        caughtUp();

        var chosen = new CategoryChosen(rulemaking.docket().agency(), "Fisher", "ACADEMIA", List.of(comment.id()));
        transactions.executeWithoutResult(_ -> events.publishEvent(chosen));

        assertThat(row(comment).category()).isEqualTo("ACADEMIA");
    }

    @Test
    void choosesNoCategoryWhileAGroupingMayStillWriteTheOldOne() throws InterruptedException {
        var comment = rulemaking.published(other(1));
        caughtUp();
        var chosen = new CategoryChosen(rulemaking.docket().agency(), "Fisher", "ACADEMIA", List.of(comment.id()));
        var choosing = new Thread(() -> transactions.executeWithoutResult(_ -> events.publishEvent(chosen)));

        transactions.executeWithoutResult(_ -> {
            portal.getBean(TriageUpkeepStore.class).hold(docket());
            choosing.start();
            assertThatThrownBy(() -> await().atMost(Duration.ofSeconds(1)).until(() -> !choosing.isAlive()))
                    .isInstanceOf(ConditionTimeoutException.class);
        });
        choosing.join();

        assertThat(row(comment).category()).isEqualTo("ACADEMIA");
    }

    @Test
    void understandsNoKeyThatItDidNotWrite() {
        assertThat(List.of("", "0~1", "9~1~1", "0~'; drop~1", "0~1e999~1", "0~1~99999999999999999999"))
                .allMatch(words -> TriageKey.of(words).isEmpty());
    }

    @Test
    void beginsAtTheBeginningWhereAKeyIsOfNoPlaceInTheOrder() {
        var comment = rulemaking.published(other(1));
        caughtUp();
        var keys = List.of(
                "0~-20012.3~5", "0~2026-13-45T99:99Z~1", "0~0000-01-01T00:00:00Z~1", "0~2026-02-30T10:00:00Z~1");

        for (var order : List.of(TriageOrder.LONGEST, TriageOrder.NEWEST)) {
            for (var key : keys) {
                var page = analyst(() -> desk.page(all(), order, TriageKey.of(key), TriageDesk.MOST));
                assertThat(page).extracting(TriageRow::comment).containsExactly(comment.id());
            }
        }
    }

    private TriageFilter all() {
        return TriageFilter.all(docket());
    }

    private DocketId docket() {
        return rulemaking.docket().id();
    }

    private Selection chosen(Comment... comments) {
        return new Selection.Chosen(
                docket(), Set.copyOf(Arrays.stream(comments).map(Comment::id).toList()));
    }

    private List<CommentId> listed(TriageFilter filter) {
        return listed(filter, TriageOrder.RISING);
    }

    private List<CommentId> listed(TriageFilter filter, TriageOrder order) {
        caughtUp();
        return analyst(() -> desk.page(filter, order, Optional.empty(), TriageDesk.MOST)).stream()
                .map(TriageRow::comment)
                .toList();
    }

    private TriageRow row(Comment comment) {
        caughtUp();
        return analyst(() -> desk.row(docket(), comment.id())).orElseThrow();
    }

    private void caughtUp() {
        await().atMost(Duration.ofSeconds(60)).until(() -> analyst(() -> desk.behind(docket())) == 0);
    }

    private AccountId analystNamed(String name) {
        return account("triage-" + name.toLowerCase(Locale.ROOT), name, Role.ANALYST);
    }

    private AccountId account(String username, String name, Role role) {
        var account = new NewAccount(username, name, role, "a-long-password-" + name, false);
        return OwnAuthority.as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(account));
    }

    private <T> T analyst(Supplier<T> work) {
        return rulemaking.analyst(work);
    }
}
