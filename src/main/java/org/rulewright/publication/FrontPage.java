package org.rulewright.publication;

import java.util.List;
import java.util.Optional;
import org.rulewright.comment.Comments;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.rulewright.synthesis.AnswerTally;
import org.rulewright.synthesis.Answers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What a visitor sees first: what one can comment on now, and what came of earlier comments. */
@Service
public class FrontPage {

    private static final int ANSWERED = 5;
    private static final int WAITING = 5;

    private final Dockets dockets;
    private final Comments comments;
    private final Answers answers;

    FrontPage(Dockets dockets, Comments comments, Answers answers) {
        this.dockets = dockets;
        this.comments = comments;
        this.answers = answers;
    }

    /** A docket that takes comments, with how many are published so far, or grouped. */
    public record Open(Docket docket, long comments) {}

    /** A docket whose answers are published: how many concerns were answered, how many of them changed the text. */
    public record Answered(Docket docket, AnswerTally tally) {}

    /** The dockets that take comments now, the one that closes first in front. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Open> open() {
        return dockets.openNow().stream()
                .map(docket -> new Open(docket, comments.ledger(docket.id()).shown()))
                .toList();
    }

    /** How one word changed, in the docket that was answered last and has such a story; empty where none has. */
    @PreAuthorize(Allowed.ANYONE)
    public Optional<WordStory> story() {
        return dockets.answered().stream()
                .limit(ANSWERED)
                .flatMap(docket -> WordStory.in(docket, answers.published(docket.id())).stream())
                .findFirst();
    }

    /** The dockets that closed last, and whose comments are being answered. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Docket> beingAnswered() {
        return dockets.beingAnswered(WAITING);
    }

    /** The dockets that were answered last. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Answered> answered() {
        return dockets.answered().stream()
                .limit(ANSWERED)
                .map(docket -> new Answered(docket, answers.tally(docket.id())))
                .toList();
    }
}
