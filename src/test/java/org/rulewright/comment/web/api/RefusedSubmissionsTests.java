package org.rulewright.comment.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What programs are told that send what cannot be taken. */
class RefusedSubmissionsTests extends CommentEndpointTest {

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
    void refusesWhatIsTooLargeAndWhatIsNotJson() {
        var large = program.send(aKey(), "{\"body\": \"" + "x".repeat(4 * 1024 * 1024) + "\"}");
        var form = program.answer(program.request("/api/v1/comments", "application/x-www-form-urlencoded")
                .header("Idempotency-Key", aKey())
                .POST(BodyPublishers.ofString("docket=X"))
                .build());

        assertThat(large.status()).isEqualTo(413);
        assertThat(form.status()).isEqualTo(415);
    }
}
