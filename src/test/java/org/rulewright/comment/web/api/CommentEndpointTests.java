package org.rulewright.comment.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Secret;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Comments;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.web.api.Program.Answer;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.ruletext.NewVersion;
import org.rulewright.ruletext.Passage;
import org.rulewright.ruletext.ProvisionKind;
import org.rulewright.ruletext.VersionKind;
import org.rulewright.ruletext.Versions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class CommentEndpointTests {

    @LocalServerPort
    int port;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    Versions versions;

    @Autowired
    Receipts receipts;

    @Autowired
    Comments comments;

    private Program program = new Program(0);

    @BeforeEach
    void start() {
        program = new Program(port);
    }

    @Test
    void givesAReceiptThatOpensTheWholeComment() {
        var docket = docketWithText();

        var answer = program.send(aKey(), """
                {"docket": "%s",
                 "submitter": {"kind": "ORGANISATION", "name": "Ada Limpet", "organisation": "Shellfish Works",
                               "category": "ACADEMIA", "country": "Ireland"},
                 "stance": "OPPOSE", "body": "Remarks",
                 "points": [
                   {"provision": "(a)", "quote": "Brevetoxin", "ask": "EXCLUSION", "words": "Leave it out.",
                    "suggestedWording": "Brevetoxin above 1 mg",
                    "evidence": [{"kind": "LICENCES", "licencesPerYear": 40, "source": "Own count"}]},
                   {"question": 1, "words": "No."}]}
                """.formatted(docket.number()));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("trackingNumber")).isEqualTo(docket.number() + "-C0001");
        assertThat(answer.body().path("late").asBoolean()).isFalse();
        var comment = opened(answer);
        assertThat(comment.reception().received()).isEqualTo(Instant.parse(answer.text("received")));
        assertThat(comment.reception().channel()).isEqualTo(Channel.API);
        assertThat(comment.submitter().organisation()).isEqualTo("Shellfish Works");
        assertThat(comment.points().getFirst().anchor())
                .extracting("label", "quote")
                .containsExactly("(a)", "Brevetoxin");
        assertThat(comment.points().getFirst().evidence().getFirst())
                .extracting("licencesPerYear", "source")
                .containsExactly(40, "Own count");
        assertThat(comment.points().getLast().question()).isNotNull();
    }

    @Test
    void findsTheProvisionByItsQuoteAlone() {
        var docket = docketWithText();

        var answer = program.send(
                aKey(), saying(docket, "\"points\": [{\"version\": 1, \"quote\": \"Gonyau\", \"words\": \"Yes.\"}]"));

        assertThat(opened(answer).points().getFirst().anchor())
                .extracting("label", "quote")
                .containsExactly("(b)", "Gonyau");
    }

    @Test
    void givesTheSameAnswerForTheSameKey() {
        var docket = aDocket().in(dockets, agencies);
        var key = aKey();

        var first = program.send(key, saying(docket, "\"body\": \"Once.\""));
        var again = program.send(key, saying(docket, "\"body\": \"Once.\""));

        assertThat(List.of(first.status(), again.status())).containsExactly(201, 200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void takesOneCommentWhenTheSameKeyComesManyTimesAtOnce() throws Exception {
        var docket = aDocket().in(dockets, agencies);
        var key = aKey();
        Callable<Answer> sending = () -> program.send(key, saying(docket, "\"body\": \"Once.\""));

        try (var senders = Executors.newFixedThreadPool(8)) {
            var answers =
                    senders.invokeAll(Stream.generate(() -> sending).limit(8).toList());

            var given = answers.stream().map(answer -> answer.resultNow()).toList();
            assertThat(given.stream().filter(answer -> answer.status() == 201)).hasSize(1);
            assertThat(given.stream().map(Answer::body).distinct()).hasSize(1);
        }
        assertThat(comments.ledger(docket.id()).received()).isEqualTo(1);
    }

    @Test
    void refusesAnotherCommentUnderAKeyThatWasUsed() {
        var docket = aDocket().in(dockets, agencies);
        var key = aKey();
        program.send(key, saying(docket, "\"body\": \"Once.\""));

        var other = program.send(key, saying(docket, "\"body\": \"Otherwise.\""));
        var faulty = program.send(key, saying(docket, "\"points\": [{\"question\": 9, \"words\": \"No.\"}]"));

        assertThat(List.of(other.status(), faulty.status())).containsExactly(409, 409);
        assertThat(other.text("detail")).contains(docket.number() + "-C0001");
    }

    @Test
    void refusesASendingWithoutAKeyThatNobodyCanGuess() {
        var without = program.answer(program.request("/api/v1/comments", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build());
        var weak = program.send("1", "{}");

        assertThat(List.of(without, weak)).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.type()).startsWith("application/problem+json");
            assertThat(answer.text("header")).isEqualTo("Idempotency-Key");
        });
    }

    @Test
    void saysWhereEverythingIsThatIsToBePutRight() {
        var docket = docketWithText();

        var answer = program.send(aKey(), """
                {"docket": "%s", "submitter": {"kind": "ANONYMOUS", "name": "Ada", "category": "NOBODY"},
                 "points": [{"provision": "(z)", "question": 7, "words": " "},
                            {"version": 9, "quote": "Brevetoxin", "words": "w"},
                            {"quote": "toxin", "words": "w", "evidence": [{"kind": "LICENCES", "licencesPerYear": -1}]}]}
                """.formatted(docket.number()));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.body().path("faults").valueStream())
                .extracting(fault -> fault.path("field").asString())
                .containsExactlyInAnyOrder(
                        "/submitter/name",
                        "/submitter/category",
                        "/points/0/provision",
                        "/points/0/question",
                        "/points/0/words",
                        "/points/1/version",
                        "/points/2/quote",
                        "/points/2/evidence/0/licencesPerYear");
        assertThat(answer.body().path("faults").valueStream())
                .extracting(fault -> fault.path("key").asString())
                .containsExactlyInAnyOrder(
                        "comment.api.anonymous",
                        "comment.fault.category",
                        "comment.api.provision",
                        "comment.fault.question",
                        "comment.fault.words",
                        "comment.api.version",
                        "comment.api.quote.several",
                        "comment.fault.licences");
        assertThat(answer.body().path("faults").valueStream())
                .allSatisfy(fault -> assertThat(fault.path("message").asString())
                        .contains(" ")
                        .doesNotContain("comment."));
    }

    @Test
    void namesEachFieldThatItDoesNotKnow() {
        var answer = program.send(
                aKey(),
                "{\"docket\": \"X\", \"colour\": {\"a\": [1]}, \"a/b\": 1, \"points\": [{\"wrods\": 1, \"words\": \"w\"}]}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("fields").valueStream().map(field -> field.asString()))
                .containsExactlyInAnyOrder("/colour", "/points/0/wrods", "/a~1b");
    }

    @Test
    void saysWhatIsNoJsonAndWhatIsOfAnotherKind() {
        assertThat(program.send(aKey(), "{\"docket\": ").status()).isEqualTo(400);
        assertThat(program.send(aKey(), "null").status()).isEqualTo(400);
        assertThat(program.send(aKey(), "{\"docket\": \"a\"} {}").status()).isEqualTo(400);
        assertThat(program.send(aKey(), "{\"points\": {}}").text("field")).isEqualTo("/points");
        var stance = program.send(aKey(), "{\"stance\": \"MAYBE\"}");
        assertThat(stance.text("field")).isEqualTo("/stance");
        assertThat(stance.text("detail")).contains("SUPPORT_WITH_CHANGES");
    }

    @Test
    void saysThatThereIsNoSuchDocket() {
        var answer = program.send(aKey(), "{\"docket\": \"NO-SUCH-DOCKET\"}");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.type()).startsWith("application/problem+json");
    }

    @Test
    void saysWhenAClosedDocketClosed() {
        var closed = Instant.parse("2022-06-22T03:59:00Z");
        var docket = aDocket().opening(closed.minusSeconds(60)).closing(closed).in(dockets, agencies);

        var answer = program.send(aKey(), saying(docket, "\"body\": \"Too late.\""));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("closes")).isEqualTo("2022-06-22T03:59:00Z");
    }

    @Test
    void marksALateCommentWhereTheDocketTakesIt() {
        var docket = aDocket()
                .closing(Instant.now().minusSeconds(1))
                .takingLateOnes()
                .in(dockets, agencies);

        var answer = program.send(aKey(), saying(docket, "\"body\": \"Late.\""));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().path("late").asBoolean()).isTrue();
    }

    @Test
    void refusesWhatIsTooLargeAndWhatIsNotJson() {
        var large = program.send(aKey(), "{\"body\": \"" + "x".repeat(4 * 1024 * 1024) + "\"}");
        var form = program.answer(program.request("/api/v1/comments", "application/x-www-form-urlencoded")
                .header("Idempotency-Key", aKey())
                .POST(BodyPublishers.ofString("docket=X"))
                .build());

        assertThat(large.status()).isEqualTo(413);
        assertThat(form.status()).isEqualTo(415);
    }

    @Test
    void keepsScriptsAsTheWordsThatTheyAre() {
        var docket = aDocket().in(dockets, agencies);
        var script = "<script>alert(1)</script><img src=x onerror=alert(2)>\u202E";

        var answer = program.send(aKey(), """
                {"docket": "%s", "body": "%2$s",
                 "submitter": {"kind": "ORGANISATION", "name": "%2$s", "organisation": "%2$s", "country": "%2$s",
                               "category": "ACADEMIA"},
                 "points": [{"words": "%2$s", "suggestedWording": "%2$s",
                             "evidence": [{"value": "%2$s", "source": "%2$s"}]}]}
                """.formatted(docket.number(), script));

        var comment = opened(answer);
        assertThat(comment.body()).isEqualTo(script);
        assertThat(comment.submitter().name()).isEqualTo(script);
        assertThat(comment.points().getFirst().suggestedWording()).isEqualTo(script);
        var page = program.get(URI.create(answer.text("receipt")).getPath());
        assertThat(page.whole().body()).doesNotContain("<script>alert").doesNotContain("<img src=x");
    }

    static String aKey() {
        return Secret.fresh().value();
    }

    static String saying(Docket docket, String more) {
        return """
                {"docket": "%s", "submitter": {"name": "Ada Limpet", "category": "INDIVIDUAL"}, %s}
                """.formatted(docket.number(), more);
    }

    private Comment opened(Answer answer) {
        var address = answer.text("receipt");
        return receipts.get(new Secret(address.substring(address.lastIndexOf('/') + 1)));
    }

    private Docket docketWithText() {
        var docket = aDocket().in(dockets, agencies);
        var passages = List.of(
                new Passage("(a)", ProvisionKind.PARAGRAPH, 0, "Brevetoxin"),
                new Passage("(b)", ProvisionKind.PARAGRAPH, 0, "Gonyautoxin"));
        var version =
                new NewVersion(VersionKind.PROPOSED, "Text", LocalDate.EPOCH, "", "", "", Instant.now(), passages);
        OwnAuthority.as(Role.ANALYST, () -> versions.addVersion(docket.id(), version));
        return docket;
    }
}
