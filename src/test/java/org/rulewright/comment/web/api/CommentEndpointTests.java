package org.rulewright.comment.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rulewright.base.Secret;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.web.api.Program.Answer;
import org.springframework.beans.factory.annotation.Autowired;

class CommentEndpointTests extends CommentEndpointTest {

    @Autowired
    Receipts receipts;

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

    private Comment opened(Answer answer) {
        var address = answer.text("receipt");
        return receipts.get(new Secret(address.substring(address.lastIndexOf('/') + 1)));
    }
}
