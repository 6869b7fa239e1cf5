package org.rulewright.synthesis.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.rulewright.campaign.Mailing.letter;
import static org.rulewright.campaign.Mailing.other;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Test;
import org.rulewright.comment.CommentId;
import org.rulewright.comment.Status;
import org.rulewright.comment.category.CategoryChosen;
import org.rulewright.synthesis.triage.TriageFilter.Only;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

class TriageListTests extends TriageTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

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
}
