package org.rulewright.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import java.time.Duration;
import java.util.List;
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
import org.rulewright.search.truth.Audience;
import org.rulewright.search.truth.FoundKind;
import org.rulewright.search.truth.Subject.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class RelayTests {

    private static final int LETTERS = 2_500;
    private static final long NOTHING = 987_654_321;

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchEngine engine;

    @Autowired
    Engine client;

    @Autowired
    OutboxStore store;

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
        store.liftVersions();
        database.sql("delete from search_outbox where subject = :nothing")
                .param("nothing", NOTHING)
                .update();
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

        tryUntilNothingWaits();

        assertThat(failure(poisoned)).contains("document_parsing_exception");
    }

    @Test
    void goesOnWhereASubjectCannotBeRead() {
        var mailroom = new Mailroom(portal);
        var docket = mailroom.open("RELAY-3");
        awaitNothingToDo();
        store.add(Kind.PAPERS, List.of(NOTHING));
        var comment = mailroom.receive(docket, aLetter("RELAY-3-C1"));

        relayAll();

        assertThat(isHeld(Audience.PUBLIC, comment)).isTrue();
        assertThat(attempts(NOTHING)).isEqualTo(1);
        tryUntilNothingWaits();
        assertThat(failure(new CommentId(NOTHING)))
                .as("a kind and a place, no words")
                .matches("[\\w.]+ at [\\w.$]+\\([\\w.]+:\\d+\\)");
    }

    @Test
    void keepsWhatTheIndexTakesLater() {
        var mailroom = new Mailroom(portal);
        var docket = mailroom.open("RELAY-4");
        awaitNothingToDo();
        block(true);
        try {
            var comment = mailroom.receive(docket, aLetter("RELAY-4-C1"));

            relayAll();

            assertThat(attempts(comment.value())).isZero();
        } finally {
            block(false);
        }
        tryUntilNothingWaits();
        assertThat(store.waiting()).isZero();
    }

    @Test
    void hidesWhatIsWithheldAfterTheDatabaseWasPutBack() {
        var mailroom = new Mailroom(portal);
        var docket = mailroom.open("RELAY-5");
        var comment = mailroom.receive(docket, aLetter("RELAY-5-C1"));
        tryUntilNothingWaits();
        putVersionsBack();

        store.liftVersions();
        mailroom.withhold(comment);
        tryUntilNothingWaits();

        assertThat(isHeld(Audience.PUBLIC, comment)).isFalse();
    }

    @Test
    void saysWhereTheIndexClaimsToKnowBetter() {
        var mailroom = new Mailroom(portal);
        var docket = mailroom.open("RELAY-6");
        var comment = mailroom.receive(docket, aLetter("RELAY-6-C1"));
        tryUntilNothingWaits();
        putVersionsBack();

        mailroom.withhold(comment);
        tryUntilNothingWaits();

        assertThat(failure(comment)).contains("newer version");
    }

    @Test
    void liftsVersionsOnlyUpwards() {
        var before = store.nextVersion();
        database.sql("select setval('search_version', :later)")
                .param("later", before * 2)
                .query(Long.class)
                .single();

        store.liftVersions();

        assertThat(store.nextVersion()).isEqualTo(before * 2 + 1);
        putVersionsBack();
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

    private void tryUntilNothingWaits() {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            relayAll();
            database.sql("update search_outbox set next_try = now()").update();
            return outbox.waiting() == 0;
        });
    }

    /** As an older copy of the database does. */
    private void putVersionsBack() {
        database.sql("select setval('search_version', 1)").query(Long.class).single();
    }

    private void block(boolean writing) {
        client.tell(it -> it.indices()
                .putSettings(put -> put.index(Audience.PUBLIC.alias())
                        .settings(settings -> settings.blocks(blocks -> blocks.write(writing)))));
    }

    private boolean isHeld(Audience audience, CommentId comment) {
        return client.tell(it -> it.exists(
                        there -> there.index(audience.alias()).id(FoundKind.COMMENT.documentId(comment.value()))))
                .value();
    }

    private int attempts(long subject) {
        return database.sql("select max(attempts) from search_outbox where subject = :subject")
                .param("subject", subject)
                .query(Integer.class)
                .single();
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
