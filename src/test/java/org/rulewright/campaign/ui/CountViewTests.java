package org.rulewright.campaign.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rulewright.campaign.Mailing.letter;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rulewright.UiTest;
import org.rulewright.campaign.CampaignId;
import org.rulewright.campaign.counted.FormLetters;
import org.rulewright.comment.Receipt;
import org.rulewright.comment.Status;
import org.rulewright.identity.Accounts;
import org.rulewright.identity.NewAccount;
import org.rulewright.identity.Role;
import org.rulewright.moderation.ui.BulkProgress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "campaign-moderator", roles = "MODERATOR")
class CountViewTests extends UiTest {

    @Autowired
    ApplicationContext portal;

    FormLetters letters;
    Receipt first;
    Receipt second;
    CampaignId campaign;

    @BeforeEach
    void receiveACampaign() {
        letters = new FormLetters(portal);
        var account = new NewAccount("campaign-moderator", "Mo", Role.MODERATOR, "a-long-password-of-mo", false);
        letters.mailing().as(Role.ADMIN, () -> portal.getBean(Accounts.class).put(account));
        first = letters.sent(letter());
        second = letters.sent(letter());
        letters.sent(letter());
        letters.sent(letter() + "My own mother was ill for a week after a day at the pier in August.");
        campaign = letters.campaign();
    }

    @Test
    void saysInNumbersWhatItComesToBeforeItBegins() {
        open(desk());
        _click(_get(Button.class, spec -> spec.withText("See what it comes to")));

        var dialog = _get(ConfirmDialog.class);
        assertThat(dialog.getElement().getTextRecursively())
                .contains("2 comments say the same as " + first.trackingNumber().value(), "signed by 2 people")
                .contains("This comment becomes public", "1 adds something and stays in the queue.");
        assertThat(letters.status(second)).isEqualTo(Status.WAITING);

        _fireConfirm(dialog);

        await().pollInSameThread().until(() -> letters.status(second) == Status.GROUPED);
        assertThat(_find(BulkProgress.class)).hasSize(1);
    }

    @Test
    void showsTheLastActAndTakesItBack() {
        letters.count();
        open(desk());
        assertThat(words()).contains("2 of 2 counted with a published comment.");

        _click(_get(Button.class, spec -> spec.withText("Undo all of it")));

        letters.awaitStatus(second, Status.WAITING);
        letters.awaitStatus(first, Status.WAITING);
    }

    @Test
    void saysWhyItCannotBeDone() {
        letters.count();
        open(desk());

        _click(_get(Button.class, spec -> spec.withText("See what it comes to")));

        assertThat(_find(ConfirmDialog.class)).isEmpty();
        assertThat(words()).contains("Nothing is left to be counted with a published comment. 1 adds something");
    }

    @Test
    @WithMockUser(username = "campaign-analyst", roles = "ANALYST")
    void offersItToNobodyButModerators() {
        open(desk());

        assertThat(_find(CountPart.class)).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void leadsThePublicToTheWords() {
        letters.count();
        var shown = first.trackingNumber().value();

        open("comments/" + second.trackingNumber().value());
        assertThat(words()).contains("It says exactly what " + shown + " says", "Read " + shown);
        assertThat(words()).doesNotContain("Ada Limpet", "I write to ask you");

        open("receipts/" + second.secret().value());
        assertThat(words())
                .contains("Counted with a published comment", "Read " + shown + ", which shows the same words");

        open("comments/" + shown);
        assertThat(words()).contains("Shown for 3 comments, signed by 3 people, that say exactly this");

        open("dockets/" + letters.mailing().docket().number() + "/campaigns/" + campaign.value());
        assertThat(words()).contains("3 comments", "2 more comments say exactly what one of these says");
    }

    @Test
    void marksACountedOneForModerators() {
        letters.count();

        open("staff/moderation?docket=" + letters.mailing().docket().number() + "&comment="
                + second.trackingNumber().value());

        assertThat(words())
                .contains("counted with a published one that says the same", "Its words are shown by")
                .contains(first.trackingNumber().value());
    }

    private String desk() {
        return "staff/campaigns/" + campaign.value();
    }

    private static String words() {
        var view = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return view.getElement().getTextRecursively();
    }
}
