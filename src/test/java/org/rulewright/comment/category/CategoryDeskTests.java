package org.rulewright.comment.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rulewright.comment.SomeDocket.aDocket;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rulewright.PortalTest;
import org.rulewright.base.Refusal;
import org.rulewright.comment.Channel;
import org.rulewright.comment.Comment;
import org.rulewright.comment.CommentDesk;
import org.rulewright.comment.CommentDraft;
import org.rulewright.comment.CommentIntake;
import org.rulewright.comment.Comments;
import org.rulewright.comment.IdempotencyKey;
import org.rulewright.comment.Receipts;
import org.rulewright.comment.Stance;
import org.rulewright.comment.Status;
import org.rulewright.comment.Submitter;
import org.rulewright.comment.SubmitterKind;
import org.rulewright.docket.Agencies;
import org.rulewright.docket.Category;
import org.rulewright.docket.Docket;
import org.rulewright.docket.Dockets;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CategoryDeskTests {

    @Autowired
    CategoryDesk categories;

    @Autowired
    CommentIntake intake;

    @Autowired
    Receipts receipts;

    @Autowired
    CommentDesk desk;

    @Autowired
    Comments comments;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    private final String words = "Beekeepers " + UUID.randomUUID();

    @Test
    void movesEverybodyWithTheseWordsAndBack() {
        var docket = aDocket().in(dockets, agencies);
        published(docket);
        published(docket);

        assertThat(choose(docket, "ACADEMIA")).isEqualTo(2);
        assertThat(comments.participation(docket.id()))
                .containsEntry("ACADEMIA", 2L)
                .doesNotContainKey("OTHER");
        assertThat(known(docket)).containsExactly(new OwnWords(words, 2, "ACADEMIA"));

        assertThat(choose(docket, Category.OTHER)).isEqualTo(2);
        assertThat(comments.participation(docket.id()))
                .containsEntry("OTHER", 2L)
                .doesNotContainKey("ACADEMIA");
    }

    @Test
    void sortsThoseWhoComeLater() {
        var docket = aDocket().in(dockets, agencies);
        choose(docket, "INDIVIDUAL");

        assertThat(published(docket).submitter().category()).isEqualTo("INDIVIDUAL");
    }

    @Test
    void refusesACategoryThatIsNotOnTheList() {
        var docket = aDocket().in(dockets, agencies);

        assertThatThrownBy(() -> choose(docket, "NOBODY")).isInstanceOf(Refusal.class);
    }

    private int choose(Docket docket, String code) {
        return OwnAuthority.as(Role.ANALYST, () -> categories.choose(docket.agency(), words, code));
    }

    private List<OwnWords> known(Docket docket) {
        return OwnAuthority.as(
                        Role.ANALYST, () -> categories.words(docket.agency().id()))
                .stream()
                .filter(own -> own.words().equals(words))
                .toList();
    }

    private Comment published(Docket docket) {
        var nobody = new Submitter(SubmitterKind.ANONYMOUS, "", "", Category.OTHER, "");
        var draft = new CommentDraft(
                docket.id(), Channel.WEB, nobody, Stance.UNSTATED, "Well.", List.of(), List.of(), words);
        var comment = receipts.get(intake.submit(draft, IdempotencyKey.fresh()).secret());
        return OwnAuthority.as(Role.MODERATOR, () -> {
            desk.move(comment, Status.PUBLISHED, "");
            return comment;
        });
    }
}
