package org.rulewright.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.search.Letter.aLetter;

import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Sha256;
import org.rulewright.comment.CommentFiles;
import org.rulewright.comment.CommentId;
import org.rulewright.docket.DocketId;
import org.rulewright.files.FileRead;
import org.rulewright.files.FileReadings;
import org.rulewright.platform.SearchEngine;
import org.rulewright.search.Mailroom;
import org.rulewright.search.meaning.Meanings;
import org.rulewright.search.truth.Audience;
import org.rulewright.search.truth.FoundKind;
import org.rulewright.search.truth.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class IndexedKindsTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final long LEFT_OVER = 987_654_321;
    private static final String CAMPAIGN =
            "I urge you to withdraw this rule, which harms small laboratories and all who depend on what they find.";

    @Autowired
    ApplicationContext portal;

    @Autowired
    SearchEngine search;

    @Autowired
    SearchIndices indices;

    @Autowired
    Engine engine;

    @Autowired
    CommentFiles files;

    @Autowired
    Reconcile reconcile;

    @Autowired
    OutboxStore outbox;

    @Autowired
    RelayLoop loop;

    @Autowired
    MeaningLoop meanings;

    @Autowired
    Meanings understood;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    FileReadings readings;

    private Mailroom mailroom;

    /** They would send what is complete anew at any moment. */
    @BeforeEach
    void leaveMeaningsOut() {
        meanings.stop();
    }

    @AfterEach
    void goOn() {
        meanings.start();
    }

    @BeforeEach
    void openTheMailroom() {
        mailroom = new Mailroom(portal);
        await().atMost(SOON).until(() -> search.address().isPresent() && !indices.isAnyAbsent());
    }

    @Test
    void holdsProvisionsForEverybody() {
        var docket = mailroom.open("KINDS-1");

        awaitNames(Audience.PUBLIC, docket, "provision", 1);
        awaitNames(Audience.STAFF, docket, "provision", 1);
    }

    @Test
    void showsStaffWhatIsWithheldAndTheRestNothing() {
        var docket = mailroom.open("KINDS-2");
        var comment = mailroom.receive(docket, aLetter("KINDS-2-C1").saying("My address is here."));
        awaitNames(Audience.PUBLIC, docket, "comment", 1);

        mailroom.withhold(comment);

        awaitNames(Audience.PUBLIC, docket, "comment", 0);
        awaitCount(Audience.STAFF, docket, "withheld", "true", 1);
    }

    @Test
    void keepsPagesOfFilesAsLongAsTheirCommentIsPublic() {
        var docket = mailroom.open("KINDS-3");
        var comment = mailroom.receive(docket, aLetter("KINDS-3-C1"));

        attach(comment, "The centrifuge stands in hall nine.");
        awaitNames(Audience.PUBLIC, docket, "page", 1);
        mailroom.withhold(comment);

        awaitNames(Audience.PUBLIC, docket, "page", 0);
        awaitNames(Audience.STAFF, docket, "page", 1);
    }

    @Test
    void learnsWhatIsNewWhereItIsSearched() {
        indices.learn();
        indices.learn();

        assertThat(indices.areOfThisForm()).isTrue();
    }

    @Test
    void knowsWhoSharesATextAlsoOfTheOneWhoSaidItFirst() {
        var docket = mailroom.open("KINDS-7");
        mailroom.receive(docket, aLetter("KINDS-7-C1").saying(CAMPAIGN));
        mailroom.receive(docket, aLetter("KINDS-7-C2").saying("Nothing that anybody else would say of this rule."));
        awaitCount(Audience.PUBLIC, docket, "campaign", "false", 2);

        var second = mailroom.receive(docket, aLetter("KINDS-7-C3").saying(CAMPAIGN + " Thank you."));

        awaitCount(Audience.PUBLIC, docket, "campaign", "true", 2);
        awaitCount(Audience.STAFF, docket, "campaign", "true", 2);
        mailroom.withhold(second);
        awaitCount(Audience.PUBLIC, docket, "campaign", "true", 0);
        awaitCount(Audience.STAFF, docket, "campaign", "true", 0);
    }

    @Test
    void stemsFrenchWordsAsFrenchOnes() {
        var docket = mailroom.open("KINDS-4");
        mailroom.receive(
                docket,
                aLetter("KINDS-4-C1")
                        .saying(
                                "Nous pensons que les laboratoires de la région ne sont pas concernés par cette règle."));

        awaitCount(Audience.PUBLIC, docket, "language", "fr", 1);
    }

    @Test
    void knowsOnWhichDayItCameWhereTheAgencyIs() {
        var docket = mailroom.open("KINDS-8");
        var comment = mailroom.receive(docket, aLetter("KINDS-8-C1"));
        attach(comment, "The centrifuge stands in hall eight.");
        database.sql("update comment set received = timestamptz '2022-06-12 02:00Z' where id = :comment")
                .param("comment", comment.value())
                .update();

        mailroom.publishAgain(comment);

        awaitCount(Audience.PUBLIC, docket, "day", "2022-06-11", 2);
        awaitCount(Audience.STAFF, docket, "day", "2022-06-11", 2);
    }

    @Test
    void knowsSinceWhenEverybodyCanReadIt() {
        var docket = mailroom.open("KINDS-9");
        var comment = mailroom.receive(docket, aLetter("KINDS-9-C1"));
        awaitExists(Audience.PUBLIC, docket, "published", 1);
        awaitExists(Audience.STAFF, docket, "published", 1);

        mailroom.withhold(comment);

        awaitExists(Audience.STAFF, docket, "published", 0);
    }

    @Test
    void knowsNoOrganisationWhereNoneIsNamed() {
        var docket = mailroom.open("KINDS-10");
        mailroom.receive(docket, aLetter("KINDS-10-C1").sentBy(" "));
        mailroom.receive(docket, aLetter("KINDS-10-C2").sentBy("Acme  Toxins"));

        awaitNames(Audience.PUBLIC, docket, "comment", 2);
        awaitExists(Audience.PUBLIC, docket, "organisation", 1);
        awaitCount(Audience.PUBLIC, docket, "organisation.keyword", "Acme Toxins", 1);
    }

    @Test
    void findsAndRepairsWhatIsMissingInAnIndex() {
        var docket = mailroom.open("KINDS-5");
        var comment = mailroom.receive(docket, aLetter("KINDS-5-C1"));
        awaitNames(Audience.PUBLIC, docket, "comment", 1);
        awaitNames(Audience.STAFF, docket, "comment", 1);
        awaitRelayed(comment);
        lose(comment);

        var repaired = checked(docket);
        awaitRelayed(comment);
        awaitNames(Audience.PUBLIC, docket, "comment", 1);
        var afterwards = checked(docket);

        assertThat(repaired).isEqualTo(1);
        assertThat(afterwards).isZero();
    }

    @Test
    void takesAwayWhatIsLeftInADocketWithoutComments() {
        var docket = mailroom.open("KINDS-11");
        leave(docket);
        awaitNames(Audience.PUBLIC, docket, "comment", 1);

        checked(docket);

        awaitNames(Audience.PUBLIC, docket, "comment", 0);
    }

    @Test
    void takesAwayWhatIsLeftOfADocketThatIsGone() {
        var gone = new DocketId(987_654_321);
        leave(gone);

        reconcile.clear();

        awaitNames(Audience.PUBLIC, gone, "comment", 0);
    }

    @Test
    void findsPagesOfWhichNobodyHeard() {
        var docket = mailroom.open("KINDS-12");
        var comment = mailroom.receive(docket, aLetter("KINDS-12-C1"));
        awaitNames(Audience.PUBLIC, docket, "comment", 1);
        awaitRelayed(comment);
        attachUnheard(comment, "The centrifuge stands in hall twelve.");

        reconcile.check(docket);

        awaitNames(Audience.PUBLIC, docket, "page", 1);
        awaitNames(Audience.STAFF, docket, "page", 1);
    }

    @Test
    void onlyOnePortalComputesMeaningsAtATime() {
        var docket = mailroom.open("KINDS-13");
        IntStream.range(0, 40)
                .forEach(number -> mailroom.receive(
                        docket, aLetter("KINDS-13-C" + number).saying("We have " + number + " centrifuges.")));
        awaitNames(Audience.PUBLIC, docket, "comment", 40);

        var other = transaction.execute(first -> {
            first.setRollbackOnly();
            understood.work();
            return CompletableFuture.supplyAsync(understood::work).join();
        });

        assertThat(other).isEqualTo(new Meanings.Work(0, List.of()));
    }

    @Test
    void saysNothingOfWhatIsOnItsWayAnyhow() {
        var docket = mailroom.open("KINDS-6");
        var comment = mailroom.receive(docket, aLetter("KINDS-6-C1"));
        awaitNames(Audience.PUBLIC, docket, "comment", 1);
        awaitRelayed(comment);
        loop.stop();
        try {
            lose(comment);
            outbox.add(Subject.Kind.COMMENT, List.of(comment.value()));

            assertThat(checked(docket)).isZero();
        } finally {
            loop.start();
        }
    }

    /** As somebody would who empties an index by hand; the version is one of ours, so that ours stay in order. */
    private void lose(CommentId comment) {
        engine.tell(client -> client.delete(gone -> gone.index(Audience.PUBLIC.alias())
                .id(String.valueOf(comment.value()))
                .version(outbox.nextVersion())
                .versionType(VersionType.External)
                .refresh(Refresh.True)));
    }

    /** As a database does that was put back to an earlier day. */
    private void leave(DocketId docket) {
        var document = """
                {"kind": "comment", "id": %d, "docketId": %d, "checksum": 1}""".formatted(LEFT_OVER, docket.value());
        engine.tell(client -> client.index(put -> put.index(Audience.PUBLIC.alias())
                .id(String.valueOf(LEFT_OVER))
                .version(outbox.nextVersion())
                .versionType(VersionType.External)
                .refresh(Refresh.True)
                .withJson(new StringReader(document))));
    }

    private void awaitRelayed(CommentId comment) {
        await().atMost(SOON)
                .until(() -> database.sql(
                                        "select count(*) from search_outbox where set_aside is null and subject = :comment")
                                .param("comment", comment.value())
                                .query(Long.class)
                                .single()
                        == 0);
    }

    /** How many comments differ; asked for by hand, since the portal's own checks may run at any moment. */
    private long checked(DocketId docket) {
        return reconcile.check(docket).stream()
                .filter(part -> part.kind() == FoundKind.COMMENT)
                .mapToLong(part -> part.counts().differing())
                .sum();
    }

    private void attach(CommentId comment, String words) {
        portal.publishEvent(new FileRead(attachUnheard(comment, words)));
    }

    private Sha256 attachUnheard(CommentId comment, String words) {
        var kept = files.keep("report.txt", words.getBytes(StandardCharsets.UTF_8));
        await().atMost(SOON).until(() -> readings.get(kept.content()).isDone());
        database.sql("""
                insert into attachment (comment_id, number, name, media_type, size, sha256, source)
                values (:comment, 1, 'report.txt', 'text/plain', :size, :sha256, '')
                """)
                .param("comment", comment.value())
                .param("size", kept.size())
                .param("sha256", kept.content().value())
                .update();
        database.sql("insert into file_page (sha256, number, text) values (:sha256, 1, :words) on conflict do nothing")
                .param("sha256", kept.content().value())
                .param("words", words)
                .update();
        database.sql("update file_reading set state = 'READ', pages = 1 where sha256 = :sha256")
                .param("sha256", kept.content().value())
                .update();
        return kept.content();
    }

    private void awaitNames(Audience audience, DocketId docket, String kind, int count) {
        awaitCount(audience, docket, "kind", kind, count);
    }

    private void awaitCount(Audience audience, DocketId docket, String field, String value, int count) {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(count(audience, docket, term(field, value))).isEqualTo(count));
    }

    private void awaitExists(Audience audience, DocketId docket, String field, int count) {
        var exists = Query.of(query -> query.exists(there -> there.field(field)));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(count(audience, docket, exists)).isEqualTo(count));
    }

    private long count(Audience audience, DocketId docket, Query which) {
        return engine.ask(
                        audience,
                        client -> client.count(counted -> counted.index(audience.alias())
                                .query(query -> query.bool(all ->
                                        all.filter(List.of(term("docketId", docket.value() + ""), which))))))
                .count();
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }
}
