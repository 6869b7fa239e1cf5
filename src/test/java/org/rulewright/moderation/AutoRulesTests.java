package org.rulewright.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentIntake;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Publishing without a person what is harmless. */
@PortalTest
@WithMockUser(username = "mara", roles = "MODERATOR")
class AutoRulesTests {

    @Autowired
    Moderation moderation;

    @Autowired
    AutoRules rules;

    @Autowired
    CommentIntake intake;

    @Autowired
    CommentDesk desk;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    JdbcClient jdbc;

    private Docket docket;

    @BeforeEach
    void openADocket() {
        docket = aDocket().in(dockets, agencies);
    }

    @Test
    void publishesWhatIsHarmlessOnceStaffHaveSaidSo() {
        rules.set(docket, new AutoRule(true, false, 500, Set.of("INDIVIDUAL")));

        var comment = aWaitingComment();

        await().pollInSameThread().until(() -> now(comment).isPublic());
        assertThat(moderation.history(comment.id()).getLast().made().by()).isEqualTo("portal");
        await().pollInSameThread().until(() -> rules.published(docket.id()).getOrDefault("HARMLESS", 0L) == 1);
        moderation.undo(moderation.history(comment.id()).getLast().id());
        assertThat(now(comment).isPublic()).isFalse();
    }

    @Test
    void saysWhatARuleWouldHavePublishedWithoutDoingIt() {
        var comment = aWaitingComment();

        var run = rules.tryOut(docket.id(), new AutoRule(true, true, 500, Set.of("INDIVIDUAL")));

        assertThat(run.published()).extracting(Comment::id).containsExactly(comment.id());
        assertThat(now(comment).isPublic()).isFalse();
    }

    @Test
    void looksAtWhatAnEarlierRunOfThePortalLeft() {
        var comment = aWaitingComment();
        rules.set(docket, new AutoRule(true, false, 500, Set.of("INDIVIDUAL")));

        jdbc.sql("insert into moderation_auto_look (comment_id, docket_id) values (:comment, :docket)")
                .param("comment", comment.id().value())
                .param("docket", docket.id().value())
                .update();

        await().pollInSameThread().until(() -> now(comment).isPublic());
    }

    @Test
    void followsTheAgencyUntilTheDocketHasARuleOfItsOwn() {
        var before = rules.of(docket.agency());
        rules.set(docket.agency(), new AutoRule(true, false, 500, Set.of("INDIVIDUAL")));
        try {
            assertThat(rules.isOwn(docket.id())).isFalse();
            assertThat(rules.of(docket.id()).harmless()).isTrue();

            rules.set(docket, AutoRule.OFF);
            assertThat(rules.of(docket.id())).isEqualTo(AutoRule.OFF);

            rules.follow(docket);
            assertThat(rules.of(docket.id()).harmless()).isTrue();
        } finally {
            rules.set(docket.agency(), before);
        }
    }

    private Comment aWaitingComment() {
        var sender = new Submitter(SubmitterKind.ANONYMOUS, "", "", "INDIVIDUAL", "");
        var draft = new CommentDraft(
                docket.id(), Channel.WEB, sender, Stance.UNSTATED, "Please think again.", List.of(), List.of());
        return desk.get(intake.submit(draft, IdempotencyKey.fresh()).trackingNumber());
    }

    private Comment now(Comment comment) {
        return desk.get(comment.trackingNumber());
    }
}
