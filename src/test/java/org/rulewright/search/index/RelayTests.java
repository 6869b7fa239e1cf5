package org.rulewright.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.CommentId;
import org.rulewright.platform.SearchEngine;
import org.rulewright.search.Mailroom;
import org.rulewright.search.truth.Subject.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RelayTests {

    private static final int LETTERS = 2_500;

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchEngine engine;

    @Autowired
    Relay relay;

    @Autowired
    RelayLoop loop;

    @Autowired
    MeaningLoop meanings;

    @Autowired
    SearchIndices indices;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void workByHand() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> engine.address().isPresent() && !indices.isAnyAbsent() && outbox.waiting() == 0);
        loop.stop();
        meanings.stop();
    }

    @AfterEach
    void workByItself() {
        meanings.start();
        loop.start();
    }

    @Test
    void twoAtOnceDoNoDoubleWork() throws Exception {
        var mailroom = new Mailroom(portal);
        var docket = mailroom.open("RELAY-1");
        awaitNothingToDo();
        var before = rowsSince(0);
        IntStream.range(0, LETTERS).forEach(number -> mailroom.receive(docket, aLetter("RELAY-1-C" + number)));

        try (var workers = Executors.newFixedThreadPool(2)) {
            var first = workers.submit(this::relayAll);
            var second = workers.submit(this::relayAll);

            assertThat(sum(first, second)).isEqualTo(rowsSince(before) - outbox.waiting());
        }
        assertThat(rowsSince(before)).isGreaterThanOrEqualTo(LETTERS);
    }

    @Test
    void setsAsideWhatTheEngineWillNotHaveAndGoesOn() {
        var mailroom = new Mailroom(portal);
        var docket = mailroom.open("RELAY-2");
        relayAll();
        var poisoned = mailroom.receive(docket, aLetter("RELAY-2-C1").from("X".repeat(40_000), "Japan"));
        mailroom.receive(docket, aLetter("RELAY-2-C2"));

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            relayAll();
            database.sql("update search_outbox set next_try = now()").update();
            return outbox.waiting() == 0;
        });

        assertThat(failure(poisoned)).contains("document_parsing_exception");
    }

    @Test
    void theOutboxKnowsWhatIsLarge() {
        for (var kind : Kind.values()) {
            var large = database.sql("""
                    insert into search_outbox (kind, subject, background, set_aside)
                    values (:kind, 0, true, now())
                    returning large
                    """)
                    .param("kind", kind.name())
                    .query(Boolean.class)
                    .single();
            assertThat(large).as(kind.name()).isEqualTo(kind.isLarge());
        }
        database.sql("delete from search_outbox where subject = 0").update();
    }

    private void awaitNothingToDo() {
        await().atMost(Duration.ofSeconds(60)).until(() -> relayAll() == 0 && outbox.waiting() == 0);
    }

    /** Others may note something meanwhile, so what was noted is counted, not supposed. */
    private long rowsSince(long before) {
        return database.sql("select last_value from search_outbox_id_seq")
                        .query(Long.class)
                        .single()
                - before;
    }

    /** It may stand there twice: grouping sends a comment once more. */
    private String failure(CommentId comment) {
        return database.sql("""
                select failure
                from search_outbox
                where subject = :comment
                  and set_aside is not null
                """)
                .param("comment", comment.value())
                .query(String.class)
                .list()
                .getFirst();
    }

    private int relayAll() {
        var settled = 0;
        var last = relay.relay();
        while (last > 0) {
            settled += last;
            last = relay.relay();
        }
        return settled;
    }

    private static long sum(Future<Integer> first, Future<Integer> second) throws Exception {
        return first.get().longValue() + second.get();
    }
}
