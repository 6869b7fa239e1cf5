package org.rulewright.docket;

import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.docket.QuestionChanged.Change;
import org.rulewright.identity.Account;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets staff ask the public something while comments come in, so that all see the question and anybody can answer it.
 *
 * @see "docs/decisions/0044-triage.md"
 */
@Service
public class QuestionDesk {

    private static final int LONGEST = 1_000;

    private final DocketStore dockets;
    private final QuestionStore store;
    private final Answers answers;
    private final CurrentAccount account;
    private final ApplicationEventPublisher events;

    QuestionDesk(
            DocketStore dockets,
            QuestionStore store,
            Answers answers,
            CurrentAccount account,
            ApplicationEventPublisher events) {
        this.dockets = dockets;
        this.store = store;
        this.answers = answers;
        this.account = account;
        this.events = events;
    }

    /**
     * Asks the public a question, from now on.
     *
     * <p>Refuses without words, with too many, about a comment that is not public, and while no comments are taken.
     */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public Question ask(DocketId docket, QuestionDraft question) {
        var words = question.words().strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Refusal("docket.refused.question", LONGEST);
        }
        var comment = question.comment().strip();
        if (!comment.isEmpty() && !answers.isPublic(docket, comment)) {
            throw new Refusal("docket.refused.question-comment", comment);
        }
        store.hold(docket);
        var asked = store.ask(docket, new QuestionDraft(words, question.about().strip(), comment), by())
                .orElseThrow(() -> new Refusal("docket.refused.question-period"));
        tell(docket, asked, Change.ASKED);
        return asked;
    }

    /** Takes a question back that nobody has answered; refuses where somebody has: then it can be closed. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void withdraw(DocketId docket, QuestionId id) {
        var question = find(docket, id);
        if (answers.hasAny(id)) {
            throw new Refusal("docket.refused.question-answered");
        }
        store.withdraw(id);
        tell(docket, question, Change.WITHDRAWN);
    }

    /** Asks for no more answers; the question stays in sight, and what somebody was writing is still taken. */
    @PreAuthorize(Allowed.ANALYST)
    @Transactional
    public void close(DocketId docket, QuestionId id) {
        var question = find(docket, id);
        if (store.close(id)) {
            tell(docket, question, Change.CLOSED);
        }
    }

    /** Lets nobody else ask, answer or change it until the transaction ends. */
    private Question find(DocketId docket, QuestionId id) {
        return store.lock(docket, id).orElseThrow(() -> new NotFound("docket.question.unknown"));
    }

    private void tell(DocketId docket, Question question, Change change) {
        events.publishEvent(new QuestionChanged(docket, dockets.get(docket).number(), question, change));
    }

    private String by() {
        return account.find().map(Account::username).orElse("system");
    }
}
