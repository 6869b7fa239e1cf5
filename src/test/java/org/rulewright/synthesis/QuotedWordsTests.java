package org.rulewright.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Comment;
import org.rulewright.identity.Role;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Mark;
import org.rulewright.moderation.Moderation;
import org.rulewright.moderation.QuotedWords;
import org.rulewright.moderation.StaffText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Texts of staff that quote words which are redacted later. */
@PortalTest
class QuotedWordsTests {

    @Autowired
    ApplicationContext portal;

    @Autowired
    QuotedWords quoted;

    @Autowired
    Moderation moderation;

    private Rulemaking rulemaking;
    private Comment comment;

    @BeforeEach
    void answerAComment() {
        rulemaking = new Rulemaking(portal)
                .withTexts(List.of("A toxin is controlled."), List.of("All toxins are controlled."));
        comment = rulemaking.published("Call Dana Whitfield about it.");
        var concern = rulemaking.concern("What DANA  Whitfield asks");
        rulemaking.answer(
                concern,
                new ResponseDraft("", "As Dana Whitfield writes, yes.", Disposition.ACCEPTED, "", Set.of(), false));
        rulemaking.concern("What Dana Whitfields ask");
    }

    @Test
    void areFoundOnceTheWordsAreRedacted() {
        assertThat(quoting(comment)).isEmpty();

        redact();

        assertThat(quoting(rulemaking.seen(comment.trackingNumber())))
                .extracting(StaffText::kind)
                .containsExactlyInAnyOrder("synthesis.text.concern", "synthesis.text.answer");
    }

    @Test
    void areThoseOfTheDocketOnly() {
        var other = new Rulemaking(portal);
        other.concern("Dana Whitfield elsewhere");

        redact();

        assertThat(quoting(rulemaking.seen(comment.trackingNumber()))).hasSize(2);
    }

    private void redact() {
        var start = comment.body().indexOf("Dana");
        var mark = new Mark("body", start, comment.body().indexOf(" about"), Ground.PERSONAL_DATA);
        rulemaking.as(Role.MODERATOR, () -> moderation.publish(comment, List.of(mark)));
    }

    private List<StaffText> quoting(Comment seen) {
        return rulemaking.as(Role.MODERATOR, () -> quoted.of(seen));
    }
}
