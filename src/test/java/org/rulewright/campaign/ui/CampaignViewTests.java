package org.rulewright.campaign.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rulewright.campaign.Mailing.letter;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.campaign.Campaign;
import org.rulewright.campaign.Mailing;
import org.rulewright.comment.Comment;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "campaign-analyst", roles = "ANALYST")
class CampaignViewTests extends UiTest {

    private static final String SENTENCE = "My own mother was ill for a week after a day at the pier in August.";

    @Autowired
    ApplicationContext portal;

    Mailing mailing;
    Comment first;
    Campaign campaign;

    @BeforeEach
    void receiveACampaign() {
        mailing = new Mailing(portal);
        mailing.as(
                Role.ADMIN,
                () -> portal.getBean(Accounts.class)
                        .put(new NewAccount("campaign-analyst", "Ana", Role.ANALYST, "a-long-password-of-ana", false)));
        first = mailing.published(letter());
        mailing.published(letter());
        mailing.published(letter() + SENTENCE);
        mailing.waiting(letter() + SENTENCE);
        campaign = mailing.campaigns().getFirst();
    }

    @Test
    void listsTheCampaignsOfADocket() {
        open("staff/campaigns?docket=" + mailing.docket().number());

        assertThat(words())
                .contains("Campaign " + campaign.id().value(), "4 comments", "4 signers", "no organisations")
                .contains("2 different texts", "I write to ask you");
    }

    @Test
    void offersDocketsWhereNoneIsChosen() {
        open("staff/campaigns");

        assertThat(words()).contains(mailing.docket().number());
    }

    @Test
    void showsTheTextAndWhatIsAdded() {
        open(desk());

        assertThat(_get(AdditionList.class).getElement().getTextRecursively()).contains(SENTENCE);
        assertThat(_get(TextList.class).getElement().getOuterHTML()).contains("<ins>My own mother");
    }

    @Test
    void splitsTheChosenTextOffAndTakesItBack() {
        open(desk());
        _setValue(_find(Checkbox.class).getLast(), true);
        _click(_get(Button.class, spec -> spec.withText("Make the chosen texts a campaign of their own")));
        assertThat(words()).contains("Say why, in a few words");

        _setValue(_find(TextField.class).getFirst(), "They have a story of their own");
        _click(_get(Button.class, spec -> spec.withText("Make the chosen texts a campaign of their own")));
        assertThat(words()).contains("Split: 1 text went from campaign", "They have a story of their own");
        assertThat(mailing.campaigns()).hasSize(2);

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(mailing.campaigns()).hasSize(1);
    }

    @Test
    void saysAtTheFormWhyASplitIsRefusedAndLeavesTheChoice() {
        open(desk());
        _find(Checkbox.class).forEach(box -> _setValue(box, true));
        _setValue(_find(TextField.class).getFirst(), "They have a story of their own");

        _click(_get(Button.class, spec -> spec.withText("Make the chosen texts a campaign of their own")));

        assertThat(_get(TextList.class).getElement().getTextRecursively()).contains("At least one text has to stay");
        assertThat(_find(Checkbox.class)).allMatch(Checkbox::getValue);
        assertThat(_find(TextField.class).getFirst().getValue()).isEqualTo("They have a story of their own");
    }

    @Test
    void saysAtTheFormWhyAMergeIsRefusedAndLeavesWhatWasTyped() {
        open(desk());
        var form = _get(MergeForm.class);
        _setValue(_get(IntegerField.class), (int) campaign.id().value());
        _setValue(_get(form, TextField.class), "One organiser");

        _click(_get(Button.class, spec -> spec.withText("Merge")));

        assertThat(form.getElement().getTextRecursively()).contains("Choose another campaign");
        assertThat(_get(form, TextField.class).getValue()).isEqualTo("One organiser");
        assertThat(_get(IntegerField.class).getValue())
                .isEqualTo((int) campaign.id().value());
    }

    @Test
    void mergesByNumber() {
        mailing.published(Mailing.other(7));
        mailing.published(Mailing.other(7));
        var second = mailing.campaigns().getLast();
        open("staff/campaigns/" + second.id().value());

        _setValue(_get(IntegerField.class), (int) campaign.id().value());
        _setValue(_find(TextField.class).getLast(), "One organiser");
        _click(_get(Button.class, spec -> spec.withText("Merge")));

        assertThat(_get(H1.class).getText())
                .isEqualTo("Campaign " + campaign.id().value());
        assertThat(mailing.campaigns()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "campaign-moderator", roles = "MODERATOR")
    void offersNoDecisionToAModerator() {
        open(desk());

        assertThat(_find(MergeForm.class)).isEmpty();
        assertThat(_find(Checkbox.class)).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void tellsThePublicOfHowManyACommentIsOne() {
        open("comments/" + first.trackingNumber().value());
        assertThat(words()).contains("One of 3 comments with this text");

        open("dockets/" + mailing.docket().number() + "/campaigns");
        assertThat(words()).contains("3 comments");

        open("dockets/" + mailing.docket().number() + "/campaigns/"
                + campaign.id().value());
        assertThat(words()).contains("3 comments", "2 different texts", "Every comment of this campaign");
    }

    @Test
    @WithAnonymousUser
    void keepsThePublicFromTheDesk() {
        open(desk());

        assertThat(words()).doesNotContain("Additions to be read");
    }

    private String desk() {
        return "staff/campaigns/" + campaign.id().value();
    }

    private static String words() {
        var view = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return view.getElement().getTextRecursively();
    }
}
