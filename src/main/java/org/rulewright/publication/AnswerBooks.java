package org.rulewright.publication;

import org.rulewright.comment.Comments;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Categories;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.Allowed;
import org.rulewright.synthesis.Answers;
import org.rulewright.synthesis.ledger.LedgerDesk;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gathers the published answers of a docket with what they answer. */
@Service
public class AnswerBooks {

    private final Dockets dockets;
    private final Agencies agencies;
    private final Answers answers;
    private final Comments comments;
    private final LedgerDesk ledger;

    AnswerBooks(Dockets dockets, Agencies agencies, Answers answers, Comments comments, LedgerDesk ledger) {
        this.dockets = dockets;
        this.agencies = agencies;
        this.answers = answers;
        this.comments = comments;
        this.ledger = ledger;
    }

    /** The answers of the docket of that number; refuses a number that no docket has. */
    @PreAuthorize(Allowed.ANYONE)
    public AnswerBook get(String number) {
        var docket = dockets.get(number);
        return new AnswerBook(
                docket,
                new Categories(agencies.categories(docket.agency().id())),
                answers.published(docket.id()),
                comments.ledger(docket.id()),
                ledger.published(docket.id()),
                ledger.publishedFindings(docket.id()));
    }
}
