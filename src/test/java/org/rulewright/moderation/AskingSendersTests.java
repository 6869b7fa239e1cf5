package org.rulewright.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.base.Secret;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentIntake;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.Receipt;
import org.rulewright.comment.SenderQuestion;
import org.rulewright.comment.SenderQuestions;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Asking the sender of a comment before it is decided. */
@PortalTest
@WithMockUser(username = "mara", roles = "MODERATOR")
class AskingSendersTests {

    @Autowired
    Holds holds;

    @Autowired
    Moderation moderation;

    @Autowired
    SenderQuestions questions;

    @Autowired
    CommentIntake intake;

    @Autowired
    CommentDesk desk;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    private Receipt receipt;
    private Comment comment;

    @BeforeEach
    void receiveAComment() {
        var docket = aDocket().in(dockets, agencies);
        var sender = new Submitter(SubmitterKind.ANONYMOUS, "", "", "INDIVIDUAL", "");
        receipt = intake.submit(
                new CommentDraft(
                        docket.id(), Channel.WEB, sender, Stance.UNSTATED, "As my son says.", List.of(), List.of()),
                IdempotencyKey.fresh());
        comment = desk.get(receipt.trackingNumber());
    }

    @Test
    void holdsTheCommentUntilTheSenderHasAnswered() {
        holds.ask(comment, "May we publish what you say of your son?", 14);

        assertThat(moderation.queue(comment.docket(), "", 10)).isEmpty();
        assertThatThrownBy(() -> moderation.publish(comment)).hasMessage("moderation.refused.own-hold");
        assertThat(questions.asked(receipt.secret())).singleElement().satisfies(asked -> {
            assertThat(asked.question()).isEqualTo("May we publish what you say of your son?");
            assertThat(asked.isOpen()).isTrue();
        });

        questions.answerOnReceipt(receipt.secret(), "Please leave him out.");

        assertThat(moderation.queue(comment.docket(), "", 10)).hasSize(1);
        assertThat(questions.of(comment.id()))
                .extracting(SenderQuestion::answer)
                .containsExactly("Please leave him out.");
        moderation.publish(comment);
    }

    @Test
    void takesOneAnswerAndNoneFromStrangers() {
        holds.ask(comment, "May we?", 14);
        questions.answerOnReceipt(receipt.secret(), "Yes.");

        assertThatThrownBy(() -> questions.answerOnReceipt(receipt.secret(), "No."))
                .hasMessage("comment.refused.answer.late");
        assertThatThrownBy(() -> questions.answer(Secret.fresh(), "Yes.")).isInstanceOf(NotFound.class);
    }

    @Test
    void asksOneThingAtATimeWithATimeToAnswer() {
        assertThatThrownBy(() -> holds.ask(comment, " ", 14)).hasMessage("comment.refused.question");
        assertThatThrownBy(() -> holds.ask(comment, "May we?", 0)).hasMessage("comment.refused.days");
        holds.ask(comment, "May we?", 14);

        assertThatThrownBy(() -> holds.ask(comment, "And now?", 14)).hasMessage("comment.refused.asked");
    }
}
