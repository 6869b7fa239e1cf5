package org.rulewright.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
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
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "mara", roles = "MODERATOR")
class ModerationViewTests extends UiTest {

    @Autowired
    CommentIntake intake;

    @Autowired
    CommentDesk desk;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    private Docket docket;
    private Comment comment;

    @BeforeEach
    void receiveAComment() {
        docket = aDocket().in(dockets, agencies);
        comment = aComment(
                "Licences took eleven weeks.\n\nOur largest buyer, Harbour Foods of Lisbon, takes 40 shipments a year"
                        + " and cannot wait that long.\n\nPlease call Dana Whitfield on 555-0142 if figures would help.");
    }

    @Test
    void publishesWithWhatTheRulesSuggestAndThePersonAgreesTo() {
        open("staff/moderation?docket=" + docket.number());

        _click(_get(Button.class, spec -> spec.withText("Publish with 3 redactions")));

        assertThat(now().body())
                .contains("Our largest buyer, [confidential business information] and cannot wait")
                .contains("Please call [personal data] on [personal data] if figures would help.");
        assertThat(now().gaps()).hasSize(3);
        assertThat(now().isPublic()).isTrue();
    }

    @Test
    void keepsPublicWhatThePersonDoesNotAgreeTo() {
        open("staff/moderation?docket=" + docket.number());

        _click(_find(Button.class, spec -> spec.withText("Keep public")).getFirst());
        _click(_get(Button.class, spec -> spec.withText("Publish with 2 redactions")));

        assertThat(now().body()).contains("Harbour Foods of Lisbon").doesNotContain("Dana Whitfield");
    }

    @Test
    void redactsTypedWordsWhereverTheyStand() {
        open("staff/moderation?docket=" + docket.number());

        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Words to redact")), "eleven");
        _click(_get(Button.class, spec -> spec.withText("Redact wherever they stand")));
        _click(_get(Button.class, spec -> spec.withText("Publish with 4 redactions")));

        assertThat(now().body()).contains("Licences took [personal data] weeks.");
    }

    @Test
    void showsTheCommentAsThePublicWillReadIt() {
        open("staff/moderation?docket=" + docket.number());

        _click(_get(NativeButton.class, spec -> spec.withText("As the public will read it")));

        assertThat(said(CommentTextsPart.class)).contains("[personal data]").doesNotContain("Dana Whitfield");
    }

    @Test
    void remembersTheMarksOfADecisionThatWasTakenBack() {
        open("staff/moderation?docket=" + docket.number());
        _click(_find(Button.class, spec -> spec.withText("Keep public")).getFirst());
        _click(_get(Button.class, spec -> spec.withText("Publish with 2 redactions")));

        _click(_get(Button.class, spec -> spec.withText("Undo")));

        assertThat(now().body()).isEqualTo(comment.body());
        assertThat(_find(Button.class, spec -> spec.withText("Publish with 2 redactions")))
                .hasSize(1);
    }

    @Test
    void offersToRedactWhatIsPublicAlready() {
        open("staff/moderation?docket=" + docket.number());
        _click(_get(Button.class, spec -> spec.withText("Publish with 3 redactions")));

        open("staff/moderation?docket=" + docket.number() + "&comment=" + comment.trackingNumber());
        _setValue(_get(TextField.class, spec -> spec.withPlaceholder("Words to redact")), "eleven weeks");
        _click(_get(Button.class, spec -> spec.withText("Redact wherever they stand")));
        _click(_get(Button.class, spec -> spec.withText("Keep it public with 4 redactions")));

        assertThat(now().body()).contains("Licences took [personal data].");
        assertThat(now().isPublic()).isTrue();
    }

    private static String said(Class<? extends Component> part) {
        return _get(part).getElement().getTextRecursively();
    }

    private Comment aComment(String body) {
        var sender = new Submitter(SubmitterKind.ANONYMOUS, "", "", "INDIVIDUAL", "");
        var draft = new CommentDraft(docket.id(), Channel.WEB, sender, Stance.UNSTATED, body, List.of(), List.of());
        return desk.get(intake.submit(draft, IdempotencyKey.fresh()).trackingNumber());
    }

    private Comment now() {
        return desk.get(comment.trackingNumber());
    }
}
