package org.rulewright.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** That the deadline is decided exactly, by the database's clock, and that one key is one comment. */
@PortalTest
class DeadlineTests {

    private static final int SENDERS = 2_000;
    private static final int AT_ONCE = 32;
    private static final Submitter A_PERSON =
            new Submitter(SubmitterKind.INDIVIDUAL, "Ada", "", "ACADEMIA", "Portugal");

    @Autowired
    CommentIntake intake;

    @Autowired
    Comments comments;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void decidesEachOfTwoThousandSendingsAroundTheCloseByWhenItWasReceived() throws Exception {
        var docket = aDocket().in(dockets, agencies);
        var acknowledged = new ConcurrentHashMap<IdempotencyKey, Receipt>();
        var refused = new ConcurrentHashMap<IdempotencyKey, Instant>();
        var closing = new AtomicBoolean();

        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var sendings = IntStream.range(0, SENDERS)
                    .mapToObj(number -> (Callable<Integer>) () -> {
                        Thread.sleep(ThreadLocalRandom.current().nextInt(2_000));
                        var key = IdempotencyKey.fresh();
                        while (!acknowledged.containsKey(key) && !refused.containsKey(key)) {
                            try {
                                acknowledged.put(key, intake.submit(saying(docket, "Sent by " + number), key));
                            } catch (Refusal refusal) {
                                assertThat(refusal.key()).isEqualTo("comment.refused.closed");
                                refused.put(key, Instant.now());
                            } catch (CannotCreateTransactionException _) {
                                // So many at once that no connection came in time: a sender tries again.
                                LockSupport.parkNanos(1_000_000);
                            }
                        }
                        if (acknowledged.size() >= SENDERS / 4 && closing.compareAndSet(false, true)) {
                            closeSoon(docket);
                        }
                        return number;
                    })
                    .toList();
            assertThat(senders.invokeAll(sendings))
                    .extracting(Future::resultNow)
                    .hasSize(SENDERS);
        }

        var closes = dockets.get(docket.id()).periods().getFirst().closes();
        assertThat(refused).isNotEmpty();
        assertThat(acknowledged.size() + refused.size()).isEqualTo(SENDERS);
        assertThat(acknowledged.values()).allMatch(receipt -> receipt.received().isBefore(closes));
        assertThat(refused.values()).allMatch(answered -> !answered.isBefore(closes));
        assertThat(kept(docket))
                .isEqualTo(acknowledged.values().stream()
                        .collect(Collectors.toMap(
                                receipt -> receipt.trackingNumber().value(), Receipt::received)));
        assertThat(comments.ledger(docket.id()).received()).isEqualTo(acknowledged.size());
    }

    @Test
    void takesACommentUntilTheLastMicrosecondBeforeTheClose() {
        var closes = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        var docket = aDocket().closing(closes).in(dockets, agencies);

        var receipt = submitAt(closes.minus(1, ChronoUnit.MICROS), docket);

        assertThat(receipt.received()).isEqualTo(closes.minus(1, ChronoUnit.MICROS));
        assertThat(receipt.late()).isFalse();
        assertThatThrownBy(() -> submitAt(closes, docket)).hasMessage("comment.refused.closed");
    }

    @Test
    void takesACommentFromTheMomentOfTheOpeningOn() {
        var opens = Instant.now().minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        var docket = aDocket().opening(opens).in(dockets, agencies);

        assertThat(submitAt(opens, docket).received()).isEqualTo(opens);
        assertThatThrownBy(() -> submitAt(opens.minus(1, ChronoUnit.MICROS), docket))
                .hasMessage("comment.refused.closed");
    }

    @Test
    void marksLateFromTheVeryMicrosecondOfTheClose() {
        var closes = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        var docket = aDocket().closing(closes).takingLateOnes().in(dockets, agencies);

        assertThat(submitAt(closes.minus(1, ChronoUnit.MICROS), docket).late()).isFalse();
        assertThat(submitAt(closes, docket).late()).isTrue();
    }

    /** Sends a comment while the database's clock stands still at this moment. */
    private Receipt submitAt(Instant moment, Docket docket) {
        return Objects.requireNonNull(transactions.execute(_ -> {
            jdbc.sql("create schema if not exists standing").update();
            jdbc.sql("""
                    create or replace function standing.clock_timestamp() returns timestamptz language sql as
                    $$ select '%s'::timestamptz $$
                    """.formatted(moment)).update();
            jdbc.sql("set local search_path to standing, public, pg_catalog").update();
            return intake.submit(saying(docket, "Sent at " + moment), IdempotencyKey.fresh());
        }));
    }

    @Test
    void makesOneCommentOfOneKeyHoweverManySendItAtOnce() throws Exception {
        var docket = aDocket().in(dockets, agencies);
        var key = IdempotencyKey.fresh();
        var start = new CyclicBarrier(AT_ONCE);
        Callable<Receipt> sending = () -> {
            start.await();
            return intake.submit(saying(docket, "Once."), key);
        };

        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var receipts = senders.invokeAll(Collections.nCopies(AT_ONCE, sending)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertThat(receipts).hasSize(AT_ONCE).containsOnly(receipts.getFirst());
        }
        assertThat(kept(docket)).hasSize(1);
    }

    @Test
    void refusesOtherWordsUnderAKeyThatIsBeingUsed() throws Exception {
        var docket = aDocket().in(dockets, agencies);
        var key = IdempotencyKey.fresh();
        var start = new CyclicBarrier(AT_ONCE);

        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = senders.invokeAll(IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> (Callable<String>) () -> {
                        start.await();
                        try {
                            return intake.submit(saying(docket, "Words " + number), key)
                                    .trackingNumber()
                                    .value();
                        } catch (Refusal refusal) {
                            return refusal.key();
                        }
                    })
                    .toList());
            var told = answers.stream().map(answer -> answer.resultNow()).collect(Collectors.groupingBy(word -> word));

            assertThat(told).hasSize(2);
            assertThat(told.get("comment.refused.keyUsed")).hasSize(AT_ONCE - 1);
        }
        assertThat(kept(docket)).hasSize(1);
    }

    private void closeSoon(Docket docket) {
        jdbc.sql("""
                        update comment_period
                        set closes = clock_timestamp() + interval '0.2 seconds'
                        where docket_id = :docket
                        """).param("docket", docket.id().value()).update();
    }

    private static CommentDraft saying(Docket docket, String words) {
        return CommentDraft.saying(docket.id(), A_PERSON, words);
    }

    private Map<String, Instant> kept(Docket docket) {
        return jdbc
                .sql("select tracking_number, received from comment where docket_id = :docket")
                .param("docket", docket.id().value())
                .query((row, _) -> Map.entry(
                        row.getString("tracking_number"),
                        row.getTimestamp("received").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
