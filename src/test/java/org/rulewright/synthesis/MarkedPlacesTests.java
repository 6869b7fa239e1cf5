package org.rulewright.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rulewright.base.Refusal;
import org.rulewright.base.Sha256;
import org.rulewright.comment.Comment;
import org.rulewright.identity.Role;
import org.rulewright.publication.CommentStories;
import org.rulewright.publication.CommentStory;
import org.springframework.beans.factory.annotation.Autowired;

class MarkedPlacesTests extends MarkedPlacesTest {

    @Autowired
    Answers answers;

    @Autowired
    CommentStories stories;

    @Test
    void marksWordsOfAnAnswerAndSaysWhichQuestionItAnswers() {
        var comment = now(published(answering("It would not. Others sell them. It would cost us."), List.of()));

        mark(comment, new Excerpt.Part(1, 14, 31));

        var excerpt = excerptOf("Others sell them.");
        assertThat(excerpt.place()).isEqualTo(new Excerpt.Part(1, 14, 31));
        assertThat(Whereabouts.of(excerpt, comment, List.of(question)))
                .isEqualTo(new Whereabouts("synthesis.where.answer", List.of(1)));
        assertThat(rulemaking.excerpts()).hasSize(2);
    }

    @Test
    void marksWordsOnAPageOfAFile() {
        var comment = now(published("See the letter.", List.of(LETTER)));

        mark(comment, onPage(comment, "A licence takes four months."));
        mark(comment, onPage(comment, "licence takes four months. Nobody waits"));
        mark(comment, onPage(comment, "A licence takes four months."));

        var excerpt = excerptOf("A licence takes four months.");
        assertThat(excerpt.holdsIn(comment)).isTrue();
        assertThat(Whereabouts.of(excerpt, comment, List.of()))
                .isEqualTo(new Whereabouts("synthesis.where.page", List.of("letter.txt", 1)));
        assertThat(rulemaking.excerpts()).hasSize(2);
    }

    @Test
    void marksNothingOnAPageThatThePublicCannotRead() {
        var comment = now(published("See the letter.", List.of(LETTER)));
        var words = onPage(comment, "A licence takes four months.");
        withhold(comment);

        assertRefused(now(comment), words, "synthesis.refused.page");
        assertRefused(now(comment), leaf(words, words.leaf().content(), 7), "synthesis.refused.page");
        assertRefused(now(comment), leaf(words, Sha256.of("another"), 1), "synthesis.refused.page");
        assertRefused(now(comment), new Excerpt.Part(9, 0, 4), "synthesis.refused.span");
    }

    @Test
    void tellsThePublicWhereAnAnsweredQuoteStandsUntilItsFileIsWithheld() {
        rulemaking.withTexts(List.of("A toxin."), List.of("All toxins of this kind."));
        var comment = now(published("See the letter.", List.of(LETTER)));
        mark(comment, onPage(comment, "A licence takes four months."));
        publishAnAnswerTo(comment);

        assertThat(answers.published(rulemaking.docket().id()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.said().first())
                        .extracting(CitedExcerpt::where)
                        .containsExactly(new Whereabouts("synthesis.where.page", List.of("letter.txt", 1))));
        assertThat(stories.get(comment.trackingNumber()).said())
                .extracting(CommentStory.Said::words)
                .containsExactly("A licence takes four months.");

        withhold(comment);
        assertThat(answers.published(rulemaking.docket().id()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.said()).isEqualTo(SaidUnder.NOTHING));
        assertThat(stories.get(comment.trackingNumber()).said()).isEmpty();
    }

    private void publishAnAnswerTo(Comment comment) {
        var concern = rulemaking.concern("Time");
        rulemaking.file(concern, comment);
        var changes = Set.of(rulemaking.chain().changes().getFirst().id());
        rulemaking.answer(concern, new ResponseDraft("", "Yes.", Disposition.ACCEPTED, "", changes, false));
        rulemaking.signForTheRest("The letter asks for it.");
        var docket = rulemaking.docket().id();
        var clearing = portal.getBean(Clearing.class);
        var sheet = rulemaking.as(Role.APPROVER, () -> clearing.sheet(docket));
        rulemaking.approverDoes(() -> clearing.publish(docket, sheet.read()));
    }

    private static Excerpt.Page leaf(Excerpt.Page words, Sha256 content, int page) {
        return new Excerpt.Page(new Excerpt.Leaf(words.leaf().file(), content, page), words.start(), words.end());
    }

    private void assertRefused(Comment comment, Excerpt.Marked words, String why) {
        assertThatThrownBy(() -> mark(comment, words))
                .isInstanceOf(Refusal.class)
                .hasMessage(why);
    }
}
