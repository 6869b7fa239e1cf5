package org.rulewright.comment.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rulewright.comment.web.api.Program.Answer;

/** That a comment comes once, however often it is sent. */
class SameKeyTests extends CommentEndpointTest {

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
}
