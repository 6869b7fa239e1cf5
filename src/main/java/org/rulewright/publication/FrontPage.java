package org.rulewright.publication;

import java.util.List;
import org.rulewright.comment.Comments;
import org.rulewright.comment.Status;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What a visitor sees first: what one can comment on now, and what came of earlier comments. */
@Service
public class FrontPage {

    private static final int ANSWERED = 5;

    private final Dockets dockets;
    private final Comments comments;

    FrontPage(Dockets dockets, Comments comments) {
        this.dockets = dockets;
        this.comments = comments;
    }

    /** A docket that takes comments, with how many everybody can read so far. */
    public record Open(Docket docket, long comments) {}

    /** A docket whose answers are published: how many concerns were answered, how many of them changed the text. */
    public record Answered(Docket docket, long concerns, long changed) {}

    /** The dockets that take comments now, the one that closes first in front. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Open> open() {
        return dockets.openNow().stream()
                .map(docket -> new Open(docket, comments.ledger(docket.id()).of(Status.PUBLISHED)))
                .toList();
    }

    /** The dockets that were answered last. */
    @PreAuthorize(Allowed.ANYONE)
    public List<Answered> answered() {
        return dockets.answered().stream()
                .limit(ANSWERED)
                .map(docket -> new Answered(docket, 0, 0))
                .toList();
    }
}
