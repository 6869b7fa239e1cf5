package org.rulewright.moderation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.comment.SomeDocket.aDocket;

import com.vaadin.flow.component.button.Button;
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
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.OwnAuthority;
import org.rulewright.identity.Role;
import org.rulewright.moderation.Ground;
import org.rulewright.moderation.Moderation;
import org.rulewright.moderation.SecondPerson;
import org.rulewright.moderation.WithholdingReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "vera", roles = "MODERATOR")
class SecondPersonViewTests extends UiTest {

    @Autowired
    CommentIntake intake;

    @Autowired
    CommentDesk desk;

    @Autowired
    Dockets dockets;

    @Autowired
    Agencies agencies;

    @Autowired
    ApplicationContext portal;

    private Docket docket;
    private Comment comment;

    @BeforeEach
    void receiveAComment() {
        docket = aDocket().in(dockets, agencies);
        comment = aComment("Please call Dana on 555-0142.");
    }

    @Test
    void showsWhatIsProposedInTheQueueAndLetsASecondPersonAgree() {
        var second = portal.getBean(SecondPerson.class);
        var accounts = portal.getBean(Accounts.class);
        OwnAuthority.as(Role.ADMIN, () -> {
            accounts.put(new NewAccount("vera", "Vera", Role.MODERATOR, "not-a-secret", false));
            accounts.put(new NewAccount("bo", "Bo", Role.MODERATOR, "not-a-secret", false));
            second.set(docket.agency(), true);
            return true;
        });
        try {
            OwnAuthority.as(
                    "bo",
                    Role.MODERATOR,
                    () -> portal.getBean(Moderation.class)
                            .withhold(comment, new WithholdingReason(Ground.PERSONAL_DATA, "It names Dana.")));
            open("staff/moderation?docket=" + docket.number() + "&comment="
                    + comment.trackingNumber().value());
            assertThat(_get(QueuePane.class).getElement().getTextRecursively())
                    .contains("To be agreed: Personal data, proposed by bo");
            assertThat(_get(ProposalPart.class).getElement().getTextRecursively())
                    .contains("It names Dana.");

            _click(_get(Button.class, spec -> spec.withText("Agree, and withhold")));

            assertThat(now().standing().reason()).isEqualTo("Personal data: It names Dana.");
        } finally {
            OwnAuthority.as(Role.ADMIN, () -> {
                second.set(docket.agency(), false);
                return true;
            });
        }
    }

    private Comment now() {
        return desk.get(comment.trackingNumber());
    }

    private Comment aComment(String body) {
        var sender = new Submitter(SubmitterKind.ANONYMOUS, "", "", "INDIVIDUAL", "");
        var draft = new CommentDraft(docket.id(), Channel.WEB, sender, Stance.UNSTATED, body, List.of(), List.of());
        return desk.get(intake.submit(draft, IdempotencyKey.fresh()).trackingNumber());
    }
}
