package org.rulewright.moderation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.NotFound;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentFiles;
import org.rulewright.comment.CommentIntake;
import org.rulewright.comment.CommentTexts;
import org.rulewright.comment.Comments;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.Page;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Keeping a file of a comment from the public, and nothing else of it. */
@PortalTest
@WithMockUser(username = "mara", roles = "MODERATOR")
class WithheldFilesTests {

    private static final Page FIRST_PAGE = new Page(0, 50);

    @Autowired
    Moderation moderation;

    @Autowired
    PublicLog log;

    @Autowired
    CommentFiles files;

    @Autowired
    CommentIntake intake;

    @Autowired
    CommentDesk desk;

    @Autowired
    Comments comments;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    private Docket docket;

    @BeforeEach
    void openADocket() {
        docket = aDocket().in(dockets, agencies);
    }

    @Test
    void withholdsOneFileAndPublishesTheRest() {
        var file = files.keep("Dana Whitfield.txt", "Her address.".getBytes(UTF_8));
        var draft = new CommentDraft(
                docket.id(),
                Channel.WEB,
                new Submitter(SubmitterKind.ANONYMOUS, "", "", "INDIVIDUAL", ""),
                Stance.UNSTATED,
                "See the file.",
                List.of(),
                List.of(file));
        var comment = desk.get(intake.submit(draft, IdempotencyKey.fresh()).trackingNumber());
        var attached = comment.attachments().getFirst();
        var place = CommentTexts.fileName(attached.id());

        var decision = moderation.publish(
                comment, List.of(new Mark(place, 0, attached.name().length(), Ground.PERSONAL_DATA)));

        var shown = comments.get(comment.trackingNumber());
        assertThat(shown.attachments().getFirst().name()).isEqualTo("[personal data]");
        assertThat(shown.isWithheld(shown.attachments().getFirst())).isTrue();
        assertThatThrownBy(() -> comments.file(attached.id())).isInstanceOf(NotFound.class);
        assertThat(log.of(docket.id(), FIRST_PAGE)).extracting(LogEntry::kind).containsExactly(LogEntry.Kind.FILE);

        moderation.undo(decision);
        assertThat(now(comment).attachments()).isEqualTo(comment.attachments());
    }

    private Comment now(Comment comment) {
        return desk.get(comment.trackingNumber());
    }
}
