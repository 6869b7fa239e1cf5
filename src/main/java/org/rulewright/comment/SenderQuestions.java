package org.rulewright.comment;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rulewright.base.NotFound;
import org.rulewright.base.Refusal;
import org.rulewright.base.Secret;
import org.rulewright.docket.DocketId;
import org.rulewright.identity.Account;
import org.rulewright.identity.Allowed;
import org.rulewright.identity.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff ask senders about their comments: by mail where an address was given, and on the receipt page.
 *
 * <p>Question and answer stay with the comment, for its sender and for staff.
 */
@Service
public class SenderQuestions {

    /** How many signs a question or an answer may have. */
    public static final int MOST = 4_000;

    /** How many days there may be for an answer. */
    public static final int MOST_DAYS = 60;

    private static final int REMINDED_BEFORE = 3;
    private static final String PORTAL = "portal";

    private final SenderQuestionStore store;
    private final CommentStore comments;
    private final Receipts receipts;
    private final QuestionMail mail;
    private final CurrentAccount account;
    private final ApplicationEventPublisher events;

    SenderQuestions(
            SenderQuestionStore store,
            CommentStore comments,
            Receipts receipts,
            QuestionMail mail,
            CurrentAccount account,
            ApplicationEventPublisher events) {
        this.store = store;
        this.comments = comments;
        this.receipts = receipts;
        this.mail = mail;
        this.account = account;
        this.events = events;
    }

    /** What its sender was asked about a comment, in order. */
    @PreAuthorize(Allowed.STAFF)
    public List<SenderQuestion> of(CommentId comment) {
        return store.of(comment);
    }

    /**
     * Asks the sender, with so many days to answer.
     *
     * <p>Refuses an empty or too long question, no time or too much of it, and a second question while one is open.
     */
    @PreAuthorize(Allowed.MODERATOR)
    @Transactional
    public void ask(Comment comment, String question, int days) {
        refuseUnlessSaid(question, "comment.refused.question");
        if (days < 1 || days > MOST_DAYS) {
            throw new Refusal("comment.refused.days", MOST_DAYS);
        }
        var by = account.find().map(Account::username).orElse(PORTAL);
        var asked = store.add(comment.id(), question.strip(), by, days)
                .orElseThrow(() -> new Refusal(
                        "comment.refused.asked", comment.trackingNumber().value()));
        store.openTo(asked, mail.secret(asked).fingerprint());
        mail.ask(comment, asked);
        tell(comment, SenderAsked.Step.ASKED);
    }

    /** Whether the sender can be written to. */
    @PreAuthorize(Allowed.STAFF)
    public boolean hasAddress(CommentId comment) {
        return mail.hasAddress(comment);
    }

    /** What the holder of a receipt was asked, in order; refuses a secret that opens nothing. */
    @PreAuthorize(Allowed.ANYONE)
    public List<SenderQuestion> asked(Secret receipt) {
        return store.of(receipts.get(receipt).id());
    }

    /** The question that a letter brought; refuses a secret that opens nothing. */
    @PreAuthorize(Allowed.ANYONE)
    public SenderQuestion find(Secret letter) {
        return store.find(letter.fingerprint()).orElseThrow(() -> new NotFound("base.secret.unknown"));
    }

    /** The comment that a letter's question is about, by its number only. */
    @PreAuthorize(Allowed.ANYONE)
    public TrackingNumber numberOf(Secret letter) {
        return comment(find(letter)).trackingNumber();
    }

    /** The docket that the comment of a letter's question is in. */
    @PreAuthorize(Allowed.ANYONE)
    public DocketId docketOf(Secret letter) {
        return comment(find(letter)).docket();
    }

    /** Answers the question of a letter; refuses an empty or too long answer, and one that comes too late. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void answer(Secret letter, String answer) {
        answer(find(letter), answer);
    }

    /** Answers the open question on a receipt; refuses like {@link #answer(Secret, String)}. */
    @PreAuthorize(Allowed.ANYONE)
    @Transactional
    public void answerOnReceipt(Secret receipt, String answer) {
        var open = asked(receipt).stream()
                .filter(SenderQuestion::isOpen)
                .findFirst()
                .orElseThrow(() -> new Refusal("comment.refused.answer.late"));
        answer(open, answer);
    }

    /** Reminds of questions on which little time is left, and ends those whose time is over. */
    @Scheduled(initialDelay = 2, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void sweep() {
        store.remind(REMINDED_BEFORE).forEach(question -> mail.remind(comment(question), question));
        store.endOverdue().forEach(question -> tell(comment(question), SenderAsked.Step.OVERDUE));
    }

    private void answer(SenderQuestion question, String answer) {
        refuseUnlessSaid(answer, "comment.refused.answer");
        if (!store.answer(question, StorableText.of(answer.strip()))) {
            throw new Refusal("comment.refused.answer.late");
        }
        tell(comment(question), SenderAsked.Step.ANSWERED);
    }

    private void tell(Comment comment, SenderAsked.Step step) {
        events.publishEvent(new SenderAsked(comment.id(), comment.trackingNumber(), step));
    }

    private Comment comment(SenderQuestion question) {
        return comments.all(List.of(question.comment())).getFirst();
    }

    private static void refuseUnlessSaid(String words, String key) {
        if (words.isBlank() || words.length() > MOST) {
            throw new Refusal(key, MOST);
        }
    }
}
